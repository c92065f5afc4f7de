/**
 * Talks to the browser shell as nobody should, and builds it first where needed: `npm run faults:hostile -- --count 10000`. Meanwhile her own window asks
 * something all the time. Prints what was done, what came of it, how long she waited and how much memory it took.
 */
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { request } from 'node:http';
import { connect, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { WebSocket } from 'ws';
import { build, needsBuild } from '../../tools/start/build-if-needed.mjs';
import { startBrowserShell } from '../e2e/browser-shell.ts';
import { connectWindow, type Login, login } from '../helpers/shell-client.ts';

const MOST_MB = 300;
const MOST_MS = 50;
const AT_ONCE = 50;
const { values } = parseArgs({ options: { count: { type: 'string', default: '10000' } } });

interface Target {
  readonly origin: string;
  readonly port: number;
  readonly session: Login;
}
/** What came back: the status of an answer, or how it ended. */
type Outcome = string;
interface Attack {
  readonly name: string;
  /** The outcomes that are right. */
  readonly right: readonly Outcome[];
  run(target: Target, i: number): Promise<Outcome>;
}

/** A request with these headers. */
function asked(
  { port }: Target,
  method: string,
  at: string,
  headers: Record<string, string>,
  body = '',
): Promise<Outcome> {
  return new Promise((resolve) => {
    const call = request({ host: '127.0.0.1', port, method, path: at, headers, agent: false }, (response) => {
      response.resume();
      response.once('close', () => resolve(String(response.statusCode)));
    });
    call.on('error', ({ message }) => resolve(message));
    call.setTimeout(10_000, () => call.destroy(new Error('no answer in ten seconds')));
    call.end(body);
  });
}

/** A socket with these headers and protocols. */
function upgraded(
  origin: string,
  role: string,
  protocols: string[],
  headers: Record<string, string>,
): Promise<Outcome> {
  return new Promise((resolve) => {
    const socket = new WebSocket(`${origin.replace('http', 'ws')}/ws/${role}`, protocols, { headers });
    socket.once('open', () => {
      resolve('open');
      socket.terminate();
    });
    socket.once('error', ({ message }) => resolve(/\d{3}$/.exec(message)?.[0] ?? message));
  });
}

/** Bytes that are sent, and then the line goes dead. */
async function reset({ port }: Target, text: string, isQuick: boolean): Promise<Outcome> {
  const socket = connect(port, '127.0.0.1');
  socket.on('error', () => undefined);
  await once(socket, 'connect');
  socket.write(text);
  if (!isQuick) await new Promise((resolve) => setImmediate(resolve));
  socket.resetAndDestroy();
  return 'reset';
}

const upgrade = (port: number) =>
  `GET /ws/facilitator HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n` +
  'Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nSec-WebSocket-Version: 13\r\n\r\n';
const halfOpen: Socket[] = [];
const METHODS = ['GET', 'HEAD', 'POST', 'PUT', 'DELETE', 'OPTIONS'] as const;
const ROUTES = ['/window', '/upload?name=x.csv', '/again', '/download/abcdefgh', '/ws/facilitator', '/../x', '/%00'];

const attacks: readonly Attack[] = [
  {
    name: 'without login',
    right: ['401', '403'],
    run: (target, i) => asked(target, METHODS[i % 6] ?? 'GET', ROUTES[i % 7] ?? '/', {}),
  },
  {
    name: 'from a page on another port, with the cookie: a request',
    right: ['401', '403', '404'],
    run: (target, i) =>
      asked(target, METHODS[i % 6] ?? 'GET', ROUTES[i % 7] ?? '/', {
        cookie: target.session.cookie,
        origin: `http://127.0.0.1:${target.port + 1}`,
      }),
  },
  {
    name: 'from a page on another port, with the cookie: a socket',
    right: ['403'],
    run: ({ origin, port, session: { cookie } }, i) =>
      upgraded(origin, i % 2 ? 'facilitator' : 'projector', ['praatplaat'], {
        cookie,
        origin: `http://127.0.0.1:${port + 1}`,
      }),
  },
  {
    name: 'a stolen cookie and the right origin, without the secret of a window',
    right: ['401', '403'],
    run: ({ origin, session: { cookie }, ...target }, i) =>
      i % 2
        ? upgraded(origin, i % 4 === 1 ? 'facilitator' : 'projector', ['praatplaat', 'none'], { cookie, origin })
        : asked(
            { ...target, origin, session: { cookie, secret: '' } },
            i % 4 ? 'POST' : 'GET',
            i % 4 ? '/upload?name=x' : '/window',
            {
              cookie,
              origin,
            },
          ),
  },
  {
    name: 'another Host (DNS rebinding)',
    right: ['421'],
    run: (target) => asked(target, 'GET', '/', { host: 'evil.example', cookie: target.session.cookie }),
  },
  {
    name: 'no request at all, and headers without end',
    right: ['reset'],
    run: (target, i) =>
      reset(target, i % 2 ? '\x16\x03\x01\x02hello\r\n\r\n' : `GET / HTTP/1.1\r\nX: ${'a'.repeat(30_000)}`, false),
  },
  {
    name: 'an upgrade that is reset at once',
    right: ['reset'],
    run: (target, i) => reset(target, upgrade(target.port), i % 2 === 0),
  },
  {
    name: 'an upload that is reset half way',
    right: ['reset'],
    run: (target) =>
      reset(
        target,
        `POST /upload?name=x HTTP/1.1\r\nHost: 127.0.0.1:${target.port}\r\nOrigin: ${target.origin}\r\n` +
          `Cookie: ${target.session.cookie}\r\nContent-Length: 9999999\r\n\r\n${'x'.repeat(5000)}`,
        false,
      ),
  },
  {
    name: 'a connection that says half a request and stays',
    right: ['half open'],
    async run({ port }) {
      const socket = connect(port, '127.0.0.1');
      socket.on('error', () => undefined);
      await once(socket, 'connect');
      socket.write('GET / HTTP/1.1\r\nHost: ');
      halfOpen.push(socket);
      return 'half open';
    },
  },
];

const memoryOf = (pid: number) => {
  const pages = /VmRSS:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
  return Math.round(Number(pages) / 1024);
};

const folder = mkdtempSync(path.join(tmpdir(), 'praatplaat-hostile-'));
if (needsBuild()) {
  const { code, output } = await build();
  if (code !== 0) throw new Error(`the program could not be built, so there is nothing to attack\n${output}`);
}
const { url, process: child, stop } = await startBrowserShell(folder);
const { origin } = new URL(url);
const target: Target = { origin, port: Number(new URL(origin).port), session: await login(url) };
const hers = await connectWindow(origin, target.session);

const waits: number[] = [];
let most = 0;
const watch = setInterval(() => {
  const from = performance.now();
  void hers.api.call('trajectories.list', null).then(() => waits.push(performance.now() - from));
  most = Math.max(most, memoryOf(child.pid ?? 0));
}, 20);

const wrong: string[] = [];
const each = Math.ceil(Number(values.count) / attacks.length);
for (const { name, right, run } of attacks) {
  const seen = new Map<string, number>();
  for (let i = 0; i < each; i += AT_ONCE) {
    const some = Array.from({ length: Math.min(AT_ONCE, each - i) }, (_, n) => run(target, i + n));
    for (const outcome of await Promise.all(some)) {
      seen.set(outcome, (seen.get(outcome) ?? 0) + 1);
      if (!right.includes(outcome)) wrong.push(`${name}: ${outcome}`);
    }
  }
  console.log(`${String(each).padStart(6)}  ${name}: ${[...seen].map(([what, n]) => `${what} ${n}`).join(', ')}`);
}
clearInterval(watch);
const isAlive = await hers.api.call('trajectories.list', null).then(
  () => child.exitCode === null,
  () => false,
);
for (const socket of halfOpen) socket.destroy();
hers.close();
await stop();
rmSync(folder, { recursive: true, force: true });

const sorted = waits.toSorted((a, b) => a - b);
const at = (share: number) => Math.round(sorted[Math.floor((sorted.length - 1) * share)] ?? 0);
console.log(`the shell ${isAlive ? 'lives' : 'IS GONE'}; at most ${most} MB (${MOST_MB} is the limit)`);
console.log(
  `her window was answered ${sorted.length} times: half in ${at(0.5)} ms, 99 of 100 in ${at(0.99)} ms (${MOST_MS}), all in ${at(1)} ms`,
);
console.log(
  wrong.length === 0 ? 'nothing got in' : `${wrong.length} times something else: ${[...new Set(wrong)].join('; ')}`,
);
process.exitCode = isAlive && most < MOST_MB && at(0.99) <= MOST_MS && wrong.length === 0 ? 0 : 1;
