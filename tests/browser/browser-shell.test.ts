import { mkdirSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import path from 'node:path';
import fc from 'fast-check';
import { expect, onTestFinished, test } from 'vitest';
import { WebSocket } from 'ws';
import { startBrowserShell } from '../../browser/server.ts';
import { fileBelow } from '../../browser/static-files.ts';
import { atFirst } from '../helpers/place.ts';
import { startServices } from '../helpers/services.ts';
import { connectWindow, login } from '../helpers/shell-client.ts';

async function start() {
  const { services, folder } = startServices();
  const rendererDir = path.join(folder, 'renderer');
  mkdirSync(rendererDir);
  writeFileSync(path.join(rendererDir, 'index.html'), '<!doctype html><title>x</title>');
  const shell = await startBrowserShell({ services, rendererDir, port: 0, log: () => undefined });
  onTestFinished(() => shell.close());
  return shell;
}

function statusWith(origin: string, options: { host?: string; path?: string; cookie?: string }): Promise<number> {
  return new Promise((resolve, reject) => {
    const { hostname, port } = new URL(origin);
    const headers = { host: options.host ?? `${hostname}:${port}`, cookie: options.cookie ?? '' };
    request({ hostname, port, path: options.path ?? '/', headers }, (response) => {
      response.resume();
      resolve(response.statusCode ?? 0);
    })
      .on('error', reject)
      .end();
  });
}

test('an address works once, and gives a cookie that scripts and other sites cannot use', async () => {
  const shell = await start();
  const address = shell.newAddress();
  const response = await fetch(address, { redirect: 'manual' });
  expect(response.status).toBe(303);
  expect(response.headers.get('set-cookie')).toMatch(/HttpOnly; SameSite=Strict/);
  expect((await fetch(address, { redirect: 'manual' })).status).toBe(403);
});

test('two programs in one browser keep a cookie each, and neither takes that of the other', async () => {
  const [one, other] = [await start(), await start()];
  const sessions = [await login(one.newAddress()), await login(other.newAddress())];
  const cookies = sessions.map(({ cookie }) => cookie);
  const [nameOfOne, nameOfOther] = cookies.map((cookie) => cookie.split('=')[0]);
  expect(nameOfOne).not.toBe(nameOfOther);
  const cookie = cookies.join('; ');
  expect(await statusWith(one.origin, { cookie })).toBe(200);
  expect(await statusWith(other.origin, { cookie })).toBe(200);
  expect(await statusWith(one.origin, { cookie: cookies[1] ?? '' })).toBe(401);
});

test('a cookie alone gets the pages, that hold nothing of anybody, and no more', async () => {
  const shell = await start();
  const { cookie, secret } = await login(shell.newAddress());
  const { origin } = shell;
  const statusOf = async (route: string, method: string, window?: string) => {
    const headers = { cookie, origin, ...(window === undefined ? {} : { 'x-praatplaat-window': window }) };
    return (await fetch(origin + route, { method, headers, ...(method === 'POST' ? { body: 'x' } : {}) })).status;
  };
  for (const window of [undefined, '', 'none', `${secret}x`, secret.slice(1)]) {
    expect(await statusOf('/upload?name=x.csv', 'POST', window)).toBe(403);
    expect(await statusOf('/window', 'GET', window)).toBe(401);
    expect(await statusOf('/again', 'POST', window)).toBe(403);
    expect(await statusOf('/download/abc', 'GET', window)).toBe(404);
  }
  expect(await statusOf('/upload?name=x.csv', 'POST', secret)).toBe(200);
  expect(await statusOf('/window', 'GET', secret)).toBe(204);
});

test('without a session nothing is served, and another Host is refused', async () => {
  const shell = await start();
  const { cookie } = await login(shell.newAddress());
  expect(await statusWith(shell.origin, {})).toBe(401);
  expect(await statusWith(shell.origin, { cookie })).toBe(200);
  expect(await statusWith(shell.origin, { cookie, host: 'evil.example' })).toBe(421);
});

test('only the page of the facilitator may ask for the camera, and none for a microphone', async () => {
  const shell = await start();
  const { cookie } = await login(shell.newAddress());
  const policyOf = async (path: string) =>
    (await fetch(shell.origin + path, { headers: { cookie } })).headers.get('permissions-policy');
  expect(await policyOf('/')).toMatch(/^camera=\(self\), microphone=\(\)/);
  expect(await policyOf('/index.html')).toMatch(/^camera=\(self\)/);
  expect(await policyOf('/beamer.html')).toMatch(/^camera=\(\), microphone=\(\)/);
  expect(await policyOf('/assets/x.js')).toMatch(/^camera=\(\)/);
});

test('a socket needs the session, the secret of its window, the right Origin and a known role', async () => {
  const shell = await start();
  const { cookie, secret } = await login(shell.newAddress());
  const stranger = await login(shell.newAddress());
  const open = (route: string, headers: Record<string, string>, protocols = ['praatplaat', secret]) =>
    new Promise((resolve) => {
      const socket = new WebSocket(`${shell.origin.replace('http', 'ws')}${route}`, protocols, { headers });
      socket.once('open', () => resolve('open'));
      socket.once('error', (error) => resolve(error.message));
    });
  const { origin } = shell;
  expect(await open('/ws/facilitator', { cookie, origin })).toBe('open');
  expect(await open('/ws/facilitator', { origin })).toContain('403');
  expect(await open('/ws/facilitator', { cookie, origin: 'http://evil.example' })).toContain('403');
  expect(await open('/ws/admin', { cookie, origin })).toContain('403');
  for (const protocols of [[], ['praatplaat'], ['praatplaat', 'none'], ['praatplaat', stranger.secret]]) {
    for (const role of ['facilitator', 'projector']) {
      expect(await open(`/ws/${role}`, { cookie, origin }, protocols), protocols.join()).toContain('403');
    }
  }
});

test('the projector can ask for its frame and nothing else, and hears no events of the facilitator', async () => {
  const shell = await start();
  const session = await login(shell.newAddress());
  const facilitator = await connectWindow(shell.origin, session);
  const projector = await connectWindow(shell.origin, session, 'projector');
  const { id } = await facilitator.api.call('trajectories.create', { id: 't1', municipality: 'Voorbeeldstad' });
  await facilitator.api.call('projector.choose', { ...atFirst(id), choice: { show: 'praatplaat' } });
  const participant = { name: 'Geheim Persoon', organisation: 'x', perspective: 'residents' as const };
  await facilitator.api.call('document.run', {
    ...atFirst(id),
    command: { type: 'participant.add', id: 'p1', ...participant },
  });
  expect(await projector.api.call('projector.frame', null)).toMatchObject({ show: 'praatplaat' });
  await expect(projector.api.call('trajectories.list', null)).rejects.toMatchObject({ code: 'forbidden' });
  await expect(projector.api.call('document.snapshot', atFirst(id))).rejects.toMatchObject({
    code: 'forbidden',
  });
  expect(projector.events.length).toBeGreaterThan(0);
  expect(JSON.stringify(projector.events)).not.toContain('Geheim');
  expect(JSON.stringify(await projector.api.call('projector.frame', null))).not.toContain('Geheim');
});

test('two windows see the same changes in the same order', async () => {
  const shell = await start();
  const session = await login(shell.newAddress());
  const [a, b] = [await connectWindow(shell.origin, session), await connectWindow(shell.origin, session)];
  await a.api.call('trajectories.create', { id: 't1', municipality: 'Voorbeeldstad' });
  for (let n = 0; n < 20; n++) {
    const { api } = n % 2 ? a : b;
    await api.call('document.run', {
      ...atFirst('t1'),
      command: { type: 'note.add', id: `n${n}`, perspective: 'policy', text: `${n}`, at: { zone: 'start' } },
    });
  }
  const revisions = (events: unknown[]) =>
    events.flatMap((event) => (event as { change?: { revision: number } }).change?.revision ?? []);
  const expected = Array.from({ length: 20 }, (_, n) => n + 2);
  await expect.poll(() => revisions(a.events)).toEqual(expected);
  await expect.poll(() => revisions(b.events)).toEqual(expected);
});

test('no path leaves the folder of the renderer', () => {
  const piece = fc.constantFrom('..', '.', '%2e%2e', '%2f', '%5c', '\\', '/', 'etc', 'passwd', '%00', '~', 'C:', '%');
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
      const file = fileBelow('/srv/renderer', `/${pieces.join('/')}`);
      expect(file === null || file.startsWith('/srv/renderer/')).toBe(true);
    }),
    { numRuns: 500 },
  );
});

test('a second start gets a new address only with the key', async () => {
  const shell = await start();
  const ask = (key: string) => fetch(`${shell.origin}/again`, { method: 'POST', headers: { 'x-praatplaat-key': key } });
  expect((await ask('wrong')).status).toBe(403);
  const { url } = (await (await ask(shell.key)).json()) as { url: string };
  await expect(login(url)).resolves.toMatchObject({
    cookie: expect.stringMatching(/^praatplaat-[0-9a-f]{12}=/),
  });
});
