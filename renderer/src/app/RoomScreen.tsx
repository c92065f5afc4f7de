import type { ProjectorFrame } from '../../../core/contract/snapshots.ts';
import { RoomChart } from '../charts/RoomChart.tsx';
import { ActionsForRoom } from '../features/projector/ActionsForRoom.tsx';
import { CheckForRoom } from '../features/projector/CheckForRoom.tsx';
import { NothingForRoom } from '../features/projector/NothingForRoom.tsx';
import { PlateForRoom } from '../features/projector/PlateForRoom.tsx';
import { ReadBackForRoom } from '../features/projector/ReadBackForRoom.tsx';
import { RoomFrame } from '../features/projector/RoomFrame.tsx';
import { RoundForRoom } from '../features/projector/RoundForRoom.tsx';
import { useRoomDocument } from '../features/projector/room-document.ts';
import type { Point } from '../plate/camera.ts';

interface RoomScreenProps {
  readonly frame: ProjectorFrame;
  readonly at: number;
  readonly pointer: Point | null;
}

/** A frame as the room sees it; also the small copy that the facilitator sees. */
export function RoomScreen({ frame, at, pointer }: RoomScreenProps) {
  return (
    <RoomFrame stage={frame.stage} at={at}>
      <Picture frame={frame} pointer={pointer} />
    </RoomFrame>
  );
}

function Picture({ frame, pointer }: Omit<RoomScreenProps, 'at'>) {
  switch (frame.show) {
    case 'nothing':
      return <NothingForRoom municipality={frame.municipality} />;
    case 'praatplaat':
      return <Plate frame={frame} pointer={pointer} />;
    case 'actions':
      return <ActionsForRoom frame={frame} />;
    case 'readBack':
      return <ReadBackForRoom frame={frame} />;
    case 'check':
      return <CheckForRoom textSize={frame.stage.look.textSize} />;
    case 'votingRound':
      return <RoundForRoom frame={frame} />;
    default:
      return <RoomChart frame={frame} />;
  }
}

interface PlateProps {
  readonly frame: Extract<ProjectorFrame, { show: 'praatplaat' }>;
  readonly pointer: Point | null;
}

function Plate({ frame: { records, template, chosen, stage }, pointer }: PlateProps) {
  const document = useRoomDocument(records);
  return <PlateForRoom {...{ document, template, chosen, stage, pointer }} />;
}
