import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { type RawData, type WebSocket, WebSocketServer } from 'ws';
import { z } from 'zod';
import type { Dispatch } from '../core/contract/dispatcher.ts';
import { Role } from '../core/contract/methods.ts';
import type { EventHub } from '../services/event-hub.ts';
import type { CallContext, Shell } from '../services/shell.ts';

const Call = z.object({ id: z.number().int(), method: z.string(), input: z.unknown() });
const MAX_FRAME = 4 * 1024 * 1024;

interface SocketOptions {
  readonly dispatch: Dispatch<CallContext>;
  readonly hub: EventHub;
  readonly shell: Shell;
  readonly onProjectorCount: (windows: number) => void;
}

/** WebSockets at /ws/facilitator and /ws/projector: the address decides the role, and the role what may be asked. */
export function createSockets({ dispatch, hub, shell, onProjectorCount }: SocketOptions) {
  const server = new WebSocketServer({ noServer: true, maxPayload: MAX_FRAME });
  const windows: Record<Role, Set<WebSocket>> = { facilitator: new Set(), projector: new Set() };

  const stop = hub.listen((role, event) => {
    const text = JSON.stringify({ event });
    for (const socket of windows[role]) if (socket.readyState === socket.OPEN) socket.send(text);
  });

  async function answer(socket: WebSocket, role: Role, raw: RawData): Promise<void> {
    const call = Call.safeParse(parseJson(raw.toString()));
    if (!call.success) return socket.close(1008, 'bad frame');
    const { id, method, input } = call.data;
    const reply = await dispatch(method, input, { role, shell });
    if (socket.readyState === socket.OPEN) socket.send(JSON.stringify({ id, reply }));
  }

  function accept(socket: WebSocket, role: Role): void {
    windows[role].add(socket);
    onProjectorCount(windows.projector.size);
    socket.on('message', (raw) => void answer(socket, role, raw));
    socket.on('error', () => socket.terminate());
    socket.on('close', () => {
      windows[role].delete(socket);
      onProjectorCount(windows.projector.size);
    });
  }

  return {
    /** Upgrades a request that was found to be allowed; an unknown address is refused. */
    upgrade(request: IncomingMessage, socket: Duplex, head: Buffer, allowed: boolean): void {
      const role = Role.safeParse(/^\/ws\/(\w+)$/.exec(request.url ?? '')?.[1]);
      if (!allowed || !role.success) {
        // Nobody else listens to this socket any more: one reset of it would be the end of the program.
        socket.on('error', () => socket.destroy());
        socket.end('HTTP/1.1 403 Forbidden\r\nConnection: close\r\n\r\n', () => socket.destroy());
        return;
      }
      server.handleUpgrade(request, socket, head, (webSocket) => accept(webSocket, role.data));
    },
    close(): void {
      stop();
      for (const socket of server.clients) socket.terminate();
    },
  };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
