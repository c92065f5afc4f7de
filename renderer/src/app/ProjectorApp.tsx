import { type StoreApi, useStore } from 'zustand';
import { RoomChart } from '../charts/RoomChart.tsx';
import { ActionsForRoom } from '../features/projector/ActionsForRoom.tsx';
import { NothingForRoom } from '../features/projector/NothingForRoom.tsx';
import { PlateForRoom } from '../features/projector/PlateForRoom.tsx';
import { RoundForRoom } from '../features/projector/RoundForRoom.tsx';
import type { ProjectorState } from './projector-store.ts';

/** The projector window: the released picture, large, without controls. */
export function ProjectorApp({ store }: { readonly store: StoreApi<ProjectorState> }) {
  const frame = useStore(store, (state) => state.frame);
  if (!frame) return <NothingForRoom municipality={null} />;
  switch (frame.show) {
    case 'nothing':
      return <NothingForRoom municipality={frame.municipality} />;
    case 'praatplaat':
      return <PlateForRoom frame={frame} />;
    case 'actions':
      return <ActionsForRoom frame={frame} />;
    case 'votingRound':
      return <RoundForRoom frame={frame} />;
    default:
      return <RoomChart frame={frame} />;
  }
}
