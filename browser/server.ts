import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { readPage } from '../phones/page.ts';
import { phoneDoor } from '../phones/server.ts';
import { createApi } from '../services/api.ts';
import type { Services } from '../services/services.ts';
import type { Shell } from '../services/shell.ts';
import { createDownloads } from './downloads.ts';
import { pagePrinter } from './print-page.ts';
import { receiveUpload } from './receive.ts';
import { createSessions } from './sessions.ts';
import { createSockets } from './sockets.ts';
import { sendFile } from './static-files.ts';
import { createStrangers } from './strangers.ts';

const NEVER = 'microphone=(), geolocation=(), hid=(), serial=(), usb=()';
const HEADERS = {
  'Content-Security-Policy':
    "default-src 'self'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; font-src 'self' data:; " +
    "connect-src 'self' data: blob:; object-src 'none'; base-uri 'none'; frame-ancestors 'none'; form-action 'none'",
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cache-Control': 'no-store',
  'Permissions-Policy': `camera=(), ${NEVER}`,
} as const;
/** The page of the facilitator reads voting cards. */
const CAMERA_POLICY = `camera=(self), ${NEVER}`;
const CAMERA_PAGES = ['/', '/index.html'];

/** How long a request may take to come in, in milliseconds: whoever talks slower is cut off within seconds. */
const PATIENCE = {
  headersTimeout: 4_000,
  requestTimeout: 60_000,
  keepAliveTimeout: 5_000,
  connectionsCheckingInterval: 1_000,
  maxHeaderSize: 16_384,
};

/** The running browser shell. */
export interface BrowserShell {
  readonly origin: string;
  /** The key for `again`: a second start of the program asks with it for a new address. */
  readonly key: string;
  /** A new address that works once. */
  newAddress(): string;
  close(): Promise<void>;
}

interface BrowserShellOptions {
  readonly services: Services;
  /** Folder of the built renderer. */
  readonly rendererDir: string;
  readonly port: number;
  /** The Chrome, Chromium or Edge of this laptop, that makes PDF; without one the window prints itself. */
  readonly chromium?: string | undefined;
  readonly log: (error: unknown) => void;
}

/** Serves the program on loopback only. Host and Origin are checked, against DNS rebinding and other pages. */
export async function startBrowserShell(options: BrowserShellOptions): Promise<BrowserShell> {
  const { services, rendererDir, port, chromium, log } = options;
  const sessions = createSessions();
  const downloads = createDownloads();
  const printPage = chromium ? pagePrinter(chromium) : null;
  const shell: Shell = {
    deliver: async (fileName, data) => downloads.offer(fileName, data),
    printPdf: async (page) => (page && printPage ? printPage(page) : null),
    openProjector: async () => ({ url: '/beamer.html' }),
    openDoor: (room, address) => phoneDoor({ page: readPage(path.join(rendererDir, '../phone')), log })(room, address),
  };
  const sockets = createSockets({
    dispatch: createApi(services, log),
    hub: services.hub,
    shell,
    onProjectorCount: (windows) => services.projector.windowsChanged(windows),
  });

  const newAddress = () => `${origin}/?token=${sessions.issueToken()}`;

  async function route(request: IncomingMessage, response: ServerResponse): Promise<void> {
    if (request.headers.host !== new URL(origin).host) return void response.writeHead(421).end();
    for (const [name, value] of Object.entries(HEADERS)) response.setHeader(name, value);
    const url = URL.parse(request.url ?? '/', origin);
    if (!url) return void response.writeHead(400).end();
    const token = url.searchParams.get('token');
    if (request.method === 'POST' && url.pathname === '/again') again(request, response);
    else if (token !== null) login(token, request, response);
    else if (sessions.isKnown(request)) await serveKnown(url, request, response);
    else response.writeHead(401).end();
  }

  async function serveKnown(url: URL, request: IncomingMessage, response: ServerResponse): Promise<void> {
    strangers.isKnown(request.socket);
    const download = /^\/download\/([\w-]+)$/.exec(url.pathname)?.[1];
    if (url.pathname === '/window') response.writeHead(sessions.isOwnWindow(request) ? 204 : 401).end();
    else if (request.method === 'POST' && url.pathname === '/upload') await upload(url, request, response);
    else if (download !== undefined) downloads.send(download, response);
    else await sendPage(url, response);
  }

  async function sendPage(url: URL, response: ServerResponse): Promise<void> {
    if (CAMERA_PAGES.includes(url.pathname)) response.setHeader('Permissions-Policy', CAMERA_POLICY);
    await sendFile(rendererDir, url.pathname, response);
  }

  async function upload(url: URL, request: IncomingMessage, response: ServerResponse): Promise<void> {
    const isAllowed = request.headers.origin === origin && sessions.isOwnWindow(request);
    if (!isAllowed) return void response.writeHead(403).end();
    await receiveUpload(request, response, url.searchParams.get('name') ?? '', services.uploads);
  }

  function again(request: IncomingMessage, response: ServerResponse): void {
    const given = request.headers['x-praatplaat-key'];
    if (typeof given !== 'string' || !sessions.isKey(given)) return void response.writeHead(403).end();
    response.writeHead(200, { 'Content-Type': 'application/json' }).end(JSON.stringify({ url: newAddress() }));
  }

  function login(token: string, request: IncomingMessage, response: ServerResponse): void {
    const session = sessions.redeem(token);
    if (session) {
      // What stands behind # stays in the window: the browser sends it to nobody.
      const headers = { Location: `/#window=${session.windowSecret}`, 'Set-Cookie': session.cookie };
      return void response.writeHead(303, headers).end();
    }
    // The browser may open a used address again (back button, restored tab): fine for who is known already.
    if (sessions.isKnown(request)) return void response.writeHead(303, { Location: '/' }).end();
    response.writeHead(403).end();
  }

  const strangers = createStrangers();
  const server = createServer(PATIENCE, (request, response) => {
    route(request, response).catch((error: unknown) => {
      log(error);
      response.destroy();
    });
  });
  server.on('connection', (socket) => strangers.arrived(socket));
  server.on('upgrade', (request, socket, head) => {
    const { host } = new URL(origin);
    const isAllowed =
      sessions.isOwnWindow(request) && request.headers.origin === origin && request.headers.host === host;
    if (isAllowed) strangers.isKnown(request.socket);
    sockets.upgrade(request, socket, head, isAllowed);
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

  return {
    origin,
    key: sessions.key,
    newAddress,
    async close() {
      sockets.close();
      await services.lobby.close();
      await new Promise((resolve) => {
        server.close(resolve);
        server.closeAllConnections();
      });
    },
  };
}
