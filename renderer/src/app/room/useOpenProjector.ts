import { useCallback } from 'react';
import { attempt } from '../../kit/notices.ts';
import { useApi } from '../../store/api.ts';

/** Opens the window for the room, or brings the one that is there to the front. */
export function useOpenProjector(): () => void {
  const api = useApi();
  return useCallback(
    () =>
      void attempt('projector.open', async () => {
        const { url } = await api.call('projector.open', null);
        if (url) window.open(url, 'beamerscherm', 'popup,width=1280,height=720');
      }),
    [api],
  );
}
