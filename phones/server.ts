import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { PhoneAddress } from '../core/phones/lobby-state.ts';
import type { OpenDoor, PhoneRoom } from '../services/phones/phone-room.ts';
import type { PhonePage } from './page.ts';
import { createRoutes } from './routes.ts';

/** The first of these that is free: people can type it, and IT can allow it. */
export const PORTS = [4173, 4174, 4175, 4176, 4177, 4178, 4179, 4180, 4181, 4182] as const;
const MOST_SOCKETS = 1_200;
const [HEADERS_MS, REQUEST_MS, KEEP_ALIVE_MS] = [5_000, 10_000, 20_000];
const HEADER_MOST = 8_192;

interface DoorOptions {
  readonly page: PhonePage;
  readonly log: (error: unknown) => void;
}

/**
 * The server for phones: bound to the one address that she chose, only as long as the lobby is open, six routes, everything in
 * memory. It knows nothing of the program but the room that it is given.
 */
export const phoneDoor =
  ({ page, log }: DoorOptions): OpenDoor =>
  async (room: PhoneRoom, address: PhoneAddress) => {
    let host = '';
    const routes = createRoutes(room, page, () => host);
    const answer = (request: IncomingMessage, response: ServerResponse) => {
      routes.answer(request, response).catch((error: unknown) => {
        // A phone that went away in the middle is no problem of ours.
        if ((error as NodeJS.ErrnoException).code !== 'ECONNRESET') log(error);
        response.destroy();
      });
    };
    const server = createServer({ maxHeaderSize: HEADER_MOST, connectionsCheckingInterval: 2_000 }, answer);
    server.headersTimeout = HEADERS_MS;
    server.requestTimeout = REQUEST_MS;
    server.keepAliveTimeout = KEEP_ALIVE_MS;
    server.maxConnections = MOST_SOCKETS;
    server.on('clientError', (_error, socket) => socket.destroy());
    await listen(server, address.ip, PORTS);
    host = `${address.ip}:${(server.address() as AddressInfo).port}`;
    return {
      url: `http://${host}/`,
      async close() {
        routes.close();
        await new Promise((resolve) => {
          server.close(resolve);
          server.closeAllConnections();
        });
      },
    };
  };

async function listen(server: Server, ip: string, [port, ...more]: readonly number[]): Promise<void> {
  try {
    await new Promise<void>((resolve, reject) => {
      server.once('error', reject);
      server.listen(port, ip, () => {
        server.off('error', reject);
        resolve();
      });
    });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE' || more.length === 0) throw error;
    await listen(server, ip, more);
  }
}
