import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { type Protocol, protocol } from 'electron';
import type { Role } from '../core/contract/methods.ts';

const SCHEME = 'app';
const HOST = 'praatplaat';
/** The address of everything that the windows show. */
export const APP_ORIGIN = `${SCHEME}://${HOST}`;

const CSP = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "connect-src 'self' data: blob:",
  "object-src 'none'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
  "form-action 'none'",
].join('; ');

const HEADERS = {
  'Content-Security-Policy': CSP,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
};
const NEVER = 'microphone=(), geolocation=(), bluetooth=(), hid=(), serial=(), usb=()';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.md': 'text/plain; charset=utf-8',
};

/** Part of a path as the build makes them: no dot in front or behind, and nothing that a file system reads its own way. */
const PART = /^[\w-]([\w.-]*[\w-])?$/;

/** Must be called before the app is ready: makes `app:` an origin of its own, as `https:` is. */
export function registerAppScheme(): void {
  const privileges = { standard: true, secure: true, supportFetchAPI: true, codeCache: true };
  protocol.registerSchemesAsPrivileged([{ scheme: SCHEME, privileges }]);
}

/** The file below `root` for an address, or null for every other address. */
export function resolveAsset(root: string, url: string): string | null {
  const parts = pathOf(url)?.slice(1).split('/');
  if (!parts?.every((part) => PART.test(part))) return null;
  const file = path.join(root, ...parts);
  return path.extname(file) in TYPES ? file : null;
}

function pathOf(url: string): string | null {
  const parsed = URL.parse(url);
  if (parsed?.protocol !== `${SCHEME}:` || parsed.host !== HOST || parsed.username || parsed.password) return null;
  return parsed.pathname;
}

/** Serves the built renderer in the session of one role. The camera, that reads voting cards, is the facilitator's. */
export function serveApp(target: Pick<Protocol, 'handle'>, role: Role, root: string): void {
  const camera = role === 'facilitator' ? 'camera=(self)' : 'camera=()';
  const headers = { ...HEADERS, 'Permissions-Policy': `${camera}, ${NEVER}` };
  target.handle(SCHEME, ({ method, url }) => respond(method === 'GET' ? resolveAsset(root, url) : null, headers));
}

async function respond(file: string | null, headers: Readonly<Record<string, string>>): Promise<Response> {
  const type = file && TYPES[path.extname(file)];
  const body = type ? await readFile(file).catch(() => null) : null;
  if (!type || !body) return new Response(null, { status: 404, headers });
  return new Response(body, { headers: { ...headers, 'Content-Type': type } });
}
