import { type StoreApi, useStore } from 'zustand';
import { NEW_STAGE } from '../../../../core/room/stage.ts';
import { NothingForRoom } from '../../features/projector/NothingForRoom.tsx';
import { RoomFrame } from '../../features/projector/RoomFrame.tsx';
import { FullScreenOffer } from './FullScreenOffer.tsx';
import type { RoomState } from './projector-store.ts';
import { RoomScreen } from './RoomScreen.tsx';
import { useAwake } from './useAwake.ts';

/** The projector window: the released picture, large; what can be pressed shows only under a mouse. */
export function ProjectorApp({ store }: { readonly store: StoreApi<RoomState> }) {
  const { frame, at, pointer } = useStore(store);
  useAwake();
  return (
    <>
      {frame ? (
        <RoomScreen frame={frame} at={at} pointer={pointer} />
      ) : (
        <RoomFrame stage={NEW_STAGE} at={0} timerAt="top">
          <NothingForRoom municipality={null} />
        </RoomFrame>
      )}
      <FullScreenOffer />
    </>
  );
}
