import { type StoreApi, useStore } from 'zustand';
import { NEW_STAGE } from '../../../core/room/stage.ts';
import { NothingForRoom } from '../features/projector/NothingForRoom.tsx';
import { RoomFrame } from '../features/projector/RoomFrame.tsx';
import type { RoomState } from './projector-store.ts';
import { RoomScreen } from './RoomScreen.tsx';

/** The projector window: the released picture, large, without controls. */
export function ProjectorApp({ store }: { readonly store: StoreApi<RoomState> }) {
  const { frame, at, pointer } = useStore(store);
  if (frame) return <RoomScreen frame={frame} at={at} pointer={pointer} />;
  return (
    <RoomFrame stage={NEW_STAGE} at={0} timerAt="top">
      <NothingForRoom municipality={null} />
    </RoomFrame>
  );
}
