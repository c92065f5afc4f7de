import { useEffect, useState } from 'react';
import { useApi } from './api.ts';

/** `silent`: the program does not answer; `stranger`: it was started again and does not know this window. */
export type Connection = 'there' | 'silent' | 'stranger';

/** Whether the program hears this window. */
export function useConnection(): Connection {
  const api = useApi();
  const [connection, setConnection] = useState<Connection>('there');
  useEffect(() => {
    const stop = api.onLost((isStranger) => setConnection(isStranger ? 'stranger' : 'silent'));
    const stopToo = api.onReconnect(() => setConnection('there'));
    return () => {
      stop();
      stopToo();
    };
  }, [api]);
  return connection;
}
