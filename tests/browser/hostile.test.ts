import { connect, type Socket } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import { startBrowserShell } from '../../browser/server.ts';
import { startServices } from '../helpers/services.ts';
import { connectWindow, login } from '../helpers/shell-client.ts';

async function start() {
  const { services, folder } = startServices();
  const said: unknown[] = [];
  const shell = await startBrowserShell({ services, rendererDir: folder, port: 0, log: (error) => said.push(error) });
  onTestFinished(() => shell.close());
  const window = await connectWindow(shell.origin, await login(shell.newAddress()));
  onTestFinished(() => window.close());
  return { ...shell, api: window.api, said, port: Number(new URL(shell.origin).port) };
}

/** A connection that says this and waits until the other side answers or hangs up. */
function say(port: number, text: string): Promise<{ socket: Socket; heard: string }> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1', () => socket.write(text));
    let heard = '';
    const done = () => resolve({ socket, heard });
    socket.on('data', (data) => {
      heard += data.toString();
      done();
    });
    socket.on('error', done);
    socket.on('close', done);
  });
}

const upgrade = (host: string) =>
  `GET /ws/facilitator HTTP/1.1\r\nHost: ${host}\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n` +
  'Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nSec-WebSocket-Version: 13\r\n\r\n';

test('a socket that is refused and reset at once is no end of the program', async () => {
  const { port, api, said } = await start();
  for (const host of [`127.0.0.1:${port}`, 'evil.example']) {
    await Promise.all(
      Array.from({ length: 100 }, async (_, i) => {
        const socket = connect(port, '127.0.0.1');
        await new Promise((resolve) => socket.once('connect', resolve));
        socket.on('error', () => undefined);
        socket.write(upgrade(host));
        if (i % 2) await new Promise((resolve) => setImmediate(resolve));
        socket.resetAndDestroy();
      }),
    );
  }
  expect(await api.call('trajectories.list', null)).toEqual([]);
  expect(said).toEqual([]);
});

test.each([
  ['an address that is none', 'GET ///%2e%2e%2f/.. HTTP/1.1\r\nHost: HERE\r\n\r\n', '400'],
  ['no request at all', '\x16\x03\x01\x02hello\r\n\r\n', '400'],
  ['two lengths', 'POST /upload HTTP/1.1\r\nHost: HERE\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\n', '400'],
  ['a header without end', `GET / HTTP/1.1\r\nHost: HERE\r\nX: ${'a'.repeat(20_000)}\r\n\r\n`, '431'],
  ['an upload without a session', 'POST /upload HTTP/1.1\r\nHost: HERE\r\nContent-Length: 5\r\n\r\nhello', '401'],
])('%s is refused without a word in the log', async (_, text, status) => {
  const { port, api, said } = await start();
  const { heard, socket } = await say(port, text.replace('HERE', `127.0.0.1:${port}`));
  socket.destroy();
  expect(heard.slice(0, 12)).toBe(`HTTP/1.1 ${status}`);
  expect(await api.call('trajectories.list', null)).toEqual([]);
  expect(said).toEqual([]);
});

test('of half requests only the newest stay open, and who is known is never sent away for them', async () => {
  const { port, api, origin } = await start();
  let open = 0;
  const sockets = await Promise.all(
    Array.from({ length: 600 }, async () => {
      const socket = connect(port, '127.0.0.1');
      open += 1;
      socket.on('error', () => undefined);
      socket.on('close', () => {
        open -= 1;
      });
      await new Promise((resolve) => socket.once('connect', resolve));
      socket.write('GET / HTTP/1.1\r\nHost: ');
      return socket;
    }),
  );
  onTestFinished(() => {
    for (const socket of sockets) socket.destroy();
  });
  await expect.poll(() => open).toBeLessThanOrEqual(256);
  expect(await api.call('trajectories.list', null)).toEqual([]);
  expect((await fetch(origin)).status).toBe(401);
});
