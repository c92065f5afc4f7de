import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Transport } from '../../core/contract/client.ts';
import { methods } from '../../core/contract/methods.ts';
import { electron, fake } from '../helpers/fake-electron.ts';

// Not vi.mock: resetModules would make the stand-in anew as well.
vi.doMock('electron', () => electron);

const FORBIDDEN = { ok: false, code: 'forbidden' };
const KEYS = new Set(['invoke', 'upload', 'onEvent', 'onReconnect']);
const calls: unknown[][] = [];

beforeEach(() => {
  vi.resetModules();
  fake.exposed.clear();
  for (const channel of ['api:invoke', 'api:upload']) {
    fake.handlers.set(channel, (_event, ...args) => {
      calls.push([channel, ...args]);
      return { ok: true, value: null };
    });
  }
});
afterEach(() => {
  calls.length = 0;
  fake.handlers.clear();
});

async function load(preload: 'preload' | 'projector-preload'): Promise<Transport> {
  await (preload === 'preload' ? import('../../electron/preload.ts') : import('../../electron/projector-preload.ts'));
  return fake.exposed.get('praatplaatTransport') as Transport;
}

describe.each(['preload', 'projector-preload'] as const)('%s', (preload) => {
  test('gives the page these named functions and nothing else', async () => {
    const { printsWindow, ...transport } = await load(preload);
    expect([...fake.exposed.keys()]).toEqual(['praatplaatTransport']);
    expect(printsWindow).toBe(preload === 'preload' ? true : undefined);
    expect(new Set(Object.keys(transport))).toEqual(KEYS);
    expect(Object.values(transport).every((value) => typeof value === 'function')).toBe(true);
  });

  test('hands events on without the event of Electron, until the listener goes', async () => {
    const transport = await load(preload);
    const seen: unknown[][] = [];
    const off = transport.onEvent((...args: unknown[]) => seen.push(args));
    fake.bus.emit('api:event', { sender: 'secret' }, { type: 'projector.frame' });
    off();
    fake.bus.emit('api:event', { sender: 'secret' }, { type: 'projector.frame' });
    expect(seen).toEqual([[{ type: 'projector.frame' }]]);
  });

  test('never says that a connection came back', async () => {
    const listener = vi.fn();
    (await load(preload)).onReconnect(listener)();
    expect(listener).not.toHaveBeenCalled();
  });

  test('turns a call without an answer into a lost connection', async () => {
    const transport = await load(preload);
    fake.handlers.clear();
    expect(await transport.invoke('projector.frame', null)).toEqual({ ok: false, code: 'connection-lost' });
  });
});

test("the facilitator's page calls and uploads", async () => {
  const transport = await load('preload');
  await transport.invoke('trajectories.list', null);
  await transport.upload('scan.csv', new Uint8Array([1]));
  expect(calls).toEqual([
    ['api:invoke', 'trajectories.list', null],
    ['api:upload', 'scan.csv', new Uint8Array([1])],
  ]);
});

test("the projector's page reads what the room may see, and can ask for nothing else", async () => {
  const transport = await load('projector-preload');
  for (const method of [...Object.keys(methods), 'constructor', '__proto__', '']) {
    if (method === 'projector.frame') continue;
    expect(await transport.invoke(method, {})).toEqual(FORBIDDEN);
  }
  expect(await transport.upload('scan.csv', new Uint8Array([1]))).toEqual(FORBIDDEN);
  expect(calls).toEqual([]);
  await transport.invoke('projector.frame', { smuggled: true });
  await transport.invoke('projector.frame', { width: 1440, smuggled: true });
  expect(calls).toEqual([
    ['api:invoke', 'projector.frame', null],
    ['api:invoke', 'projector.frame', { width: 1440 }],
  ]);
});
