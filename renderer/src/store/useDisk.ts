import { useEffect, useState } from 'react';
import type { DiskState } from '../../../core/contract/snapshots.ts';
import { useApi } from './api.ts';
import { useFetched } from './useFetched.ts';

/** Whether the disk with the data takes what is kept, as the services last saw it. */
export function useDisk(): DiskState {
  const api = useApi();
  const [told, setTold] = useState<DiskState | null>(null);
  const [connections, setConnections] = useState(0);
  const first = useFetched('disk.state', null, connections);
  useEffect(() => {
    const stop = api.onEvent((event) => {
      if (event.type === 'disk.changed') setTold(event.state);
    });
    const stopToo = api.onReconnect(() => {
      setTold(null);
      setConnections((count) => count + 1);
    });
    return () => {
      stop();
      stopToo();
    };
  }, [api]);
  return told ?? first ?? 'fine';
}
