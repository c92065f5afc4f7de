import type { ServerResponse } from 'node:http';
import type { PhoneRoom } from '../services/phones/phone-room.ts';

/** A line now and then, so that both sides notice when the other is gone. */
const HEARTBEAT_MS = 15_000;
/** Streams of one number: a phone has a few tabs at most. A whole room can come from one address, behind a router. */
const PER_NUMBER = 4;

/** Streams (server-sent events) that only say that there is something new. */
export interface Streams {
  /** Keeps the response open; false when this number has too many. */
  add(number: number, response: ServerResponse): boolean;
  close(): void;
}

export function createStreams(room: PhoneRoom): Streams {
  const open = new Map<ServerResponse, number>();
  let version = 0;
  const tell = (text: string) => {
    for (const response of open.keys()) response.write(text);
  };
  const stop = room.onChange(() => {
    version += 1;
    tell(`data: ${version}\n\n`);
  });
  const beat = setInterval(() => tell(':\n\n'), HEARTBEAT_MS).unref();
  return {
    add(number, response) {
      if ([...open.values()].filter((one) => one === number).length >= PER_NUMBER) return false;
      open.set(response, number);
      const leave = room.listens(number);
      response.once('close', () => {
        open.delete(response);
        leave();
      });
      response.writeHead(200, { 'Content-Type': 'text/event-stream', 'X-Accel-Buffering': 'no' });
      response.write(`retry: 1000\ndata: ${version}\n\n`);
      return true;
    },
    close() {
      stop();
      clearInterval(beat);
      for (const response of open.keys()) response.destroy();
    },
  };
}
