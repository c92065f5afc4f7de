import type { Socket } from 'node:net';

/** Connections of which nobody knows yet who they are; more than a browser ever has open at once. */
const MOST = 256;

/** Keeps the connections that showed no session within bounds: the oldest makes room for the newest. */
export interface Strangers {
  arrived(socket: Socket): void;
  /** It showed a session, and does not count any more. */
  isKnown(socket: Socket): void;
}

export function createStrangers(most = MOST): Strangers {
  const strangers = new Set<Socket>();
  return {
    arrived(socket) {
      strangers.add(socket);
      socket.once('close', () => strangers.delete(socket));
      const [oldest] = strangers;
      if (strangers.size > most && oldest) {
        strangers.delete(oldest);
        oldest.destroy();
      }
    },
    isKnown: (socket) => void strangers.delete(socket),
  };
}
