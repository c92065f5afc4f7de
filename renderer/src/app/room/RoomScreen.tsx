import type { ProjectorFrame } from '../../../../core/contract/snapshots.ts';
import { RoomChart } from '../../charts/room/RoomChart.tsx';
import { WavesForRoom } from '../../charts/room/WavesForRoom.tsx';
import { ActionsForRoom } from '../../features/projector/ActionsForRoom.tsx';
import { AmbitionsForRoom } from '../../features/projector/AmbitionsForRoom.tsx';
import { CheckForRoom } from '../../features/projector/CheckForRoom.tsx';
import { JoinForRoom } from '../../features/projector/JoinForRoom.tsx';
import { JourneyForRoom } from '../../features/projector/JourneyForRoom.tsx';
import { LearningForRoom } from '../../features/projector/LearningForRoom.tsx';
import { LookBackForRoom } from '../../features/projector/LookBackForRoom.tsx';
import { NothingForRoom } from '../../features/projector/NothingForRoom.tsx';
import { PlateForRoom } from '../../features/projector/PlateForRoom.tsx';
import { ReadBackForRoom } from '../../features/projector/ReadBackForRoom.tsx';
import { RoomFrame } from '../../features/projector/RoomFrame.tsx';
import { useRoomDocument } from '../../features/projector/room-document.ts';
import { ThemeForRoom } from '../../features/projector/themes/ThemeForRoom.tsx';
import { ThemesForRoom } from '../../features/projector/themes/ThemesForRoom.tsx';
import { RoundForRoom } from '../../features/projector/voting/RoundForRoom.tsx';
import type { Point } from '../../plate/camera.ts';

interface RoomScreenProps {
  readonly frame: ProjectorFrame;
  readonly at: number;
  readonly pointer: Point | null;
}

/** A frame as the room sees it; also the small copy that the facilitator sees. */
export function RoomScreen({ frame, at, pointer }: RoomScreenProps) {
  return (
    <RoomFrame stage={frame.stage} at={at} timerAt={timerAt(frame)}>
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
      return <ActionsForRoom frame={frame} stage={frame.stage} />;
    case 'readBack':
      return <ReadBackForRoom frame={frame} stage={frame.stage} />;
    case 'lookBack':
      return <LookBackForRoom frame={frame} stage={frame.stage} />;
    case 'ambitions':
      return <AmbitionsForRoom frame={frame} stage={frame.stage} />;
    case 'themes':
      return <ThemesForRoom frame={frame} />;
    case 'theme':
      return <ThemeForRoom frame={frame} stage={frame.stage} />;
    case 'learning':
      return <LearningForRoom frame={frame} />;
    case 'journey':
      return <JourneyForRoom frame={frame} stage={frame.stage} />;
    case 'waves':
      return <WavesForRoom frame={frame} />;
    case 'join':
      return <JoinForRoom frame={frame} />;
    case 'check':
      return <CheckForRoom textSize={frame.stage.look.textSize} />;
    case 'votingRound':
      return <RoundForRoom frame={frame} stage={frame.stage} />;
    default:
      return <RoomChart frame={frame} />;
  }
}

/** The whole plate has the titles of its zones at the top, and other pictures a place that is kept free there. */
export function timerAt({
  show,
  stage,
}: Pick<ProjectorFrame, 'stage'> & { readonly show: ProjectorFrame['show'] }): 'top' | 'foot' {
  return show === 'praatplaat' && !stage.station ? 'foot' : 'top';
}

interface PlateProps {
  readonly frame: Extract<ProjectorFrame, { show: 'praatplaat' }>;
  readonly pointer: Point | null;
}

function Plate({ frame: { records, template, connectors, chosen, stage }, pointer }: PlateProps) {
  const document = useRoomDocument(records);
  return <PlateForRoom {...{ document, template, connectors, chosen, stage, pointer }} />;
}
