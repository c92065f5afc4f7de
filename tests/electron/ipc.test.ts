import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { methods, Role } from '../../core/contract/methods.ts';
import { connectIpc } from '../../electron/ipc.ts';
import { secureWindow } from '../../electron/windows.ts';
import { createUploads, UPLOAD_MAX } from '../../services/uploads/uploads.ts';
import { FakeWebContents, type FakeWindow, fake } from '../helpers/fake-electron.ts';
import { keepingShell } from '../helpers/keeping-shell.ts';

vi.mock('electron', async () => (await import('../helpers/fake-electron.ts')).electron);

const FORBIDDEN = { ok: false, code: 'forbidden' };
const reached: { method: unknown; role: Role }[] = [];
const uploads = createUploads(() => 'upload-1');
let facilitator: FakeWindow;
let projector: FakeWindow;

beforeEach(() => {
  reached.length = 0;
  facilitator = secureWindow('facilitator', {}) as unknown as FakeWindow;
  projector = secureWindow('projector', {}) as unknown as FakeWindow;
  connectIpc({
    api: async (method, _input, { role }) => {
      reached.push({ method, role });
      return { ok: true, value: null };
    },
    uploads,
    shell: keepingShell().shell,
  });
});
afterEach(() => fake.closeAll());

const handle = (channel: string, event: unknown, ...args: unknown[]) => fake.handlers.get(channel)?.(event, ...args);
const from = ({ webContents }: FakeWindow) => ({ sender: webContents, senderFrame: webContents.mainFrame });
const upload = (event: unknown, name: unknown, bytes: unknown) => handle('api:upload', event, name, bytes);

/** A window that nobody made with secureWindow, on our own address. */
function stranger() {
  const sender = new FakeWebContents();
  sender.mainFrame.url = 'app://praatplaat/index.html';
  return { sender, senderFrame: sender.mainFrame };
}

/** A call from one of our windows whose main frame is somewhere else. */
function strayed(window: FakeWindow, url: string) {
  window.webContents.mainFrame.url = url;
  return from(window);
}

const WRONG: Record<string, () => unknown> = {
  'a window that is not ours': stranger,
  'a frame that is gone': () => ({ ...from(facilitator), senderFrame: null }),
  'a frame in the page': () => ({ ...from(facilitator), senderFrame: { url: 'app://praatplaat/index.html' } }),
  'the frame of another window': () => ({ ...from(facilitator), senderFrame: projector.webContents.mainFrame }),
  'a web page': () => strayed(facilitator, 'https://example.org/index.html'),
  'a file': () => strayed(facilitator, 'file:///app://praatplaat/index.html'),
  'another host': () => strayed(facilitator, 'app://praatplaat.evil/index.html'),
  'a host behind ours': () => strayed(facilitator, 'app://praatplaat@evil/index.html'),
  'the page of the other role': () => strayed(facilitator, 'app://praatplaat/beamer.html'),
  'an empty page': () => strayed(facilitator, 'about:blank'),
};

describe.each(Object.entries(WRONG))('%s', (_, wrong) => {
  test.each(Object.keys(methods))('may not call %s', async (method) => {
    expect(await handle('api:invoke', wrong(), method, null)).toEqual(FORBIDDEN);
    expect(reached).toEqual([]);
  });

  test('may not upload', async () => {
    expect(await upload(wrong(), 'scan.csv', new Uint8Array(1))).toEqual(FORBIDDEN);
  });
});

test('the role follows from the window, whatever the call says', async () => {
  await handle('api:invoke', from(facilitator), 'projector.frame', { role: 'projector' });
  await handle('api:invoke', from(projector), 'document.run', { role: 'facilitator' });
  expect(reached.map(({ role }) => role)).toEqual(['facilitator', 'projector']);
});

test('the handlers are the two of the contract and no other', () => {
  expect([...fake.handlers.keys()].sort()).toEqual(['api:invoke', 'api:upload']);
});

describe('uploads', () => {
  test('are kept for the facilitator', async () => {
    const bytes = new Uint8Array([1, 2, 3]);
    expect(await upload(from(facilitator), 'scan.csv', bytes)).toEqual({ ok: true, value: { uploadId: 'upload-1' } });
    expect(uploads.get('upload-1')).toEqual({ name: 'scan.csv', bytes });
  });

  test('are refused from the projector', async () => {
    expect(await upload(from(projector), 'scan.csv', new Uint8Array(1))).toEqual(FORBIDDEN);
  });

  test('may be as large as the limit and not a byte larger', async () => {
    expect(await upload(from(facilitator), 'a', new Uint8Array(UPLOAD_MAX))).toMatchObject({ ok: true });
    expect(await upload(from(facilitator), 'a', new Uint8Array(UPLOAD_MAX + 1))).toEqual({
      ok: false,
      code: 'file-too-large',
    });
  });

  test('of anything but a name and bytes are bad', async () => {
    const bytes = new Uint8Array(1);
    for (const [name, data] of [['x'.repeat(256), bytes] as const, ['a', 'text'] as const, ['a', null] as const]) {
      expect(await upload(from(facilitator), name, data)).toEqual({ ok: false, code: 'upload-bad' });
    }
    await fc.assert(
      fc.asyncProperty(fc.anything(), async (name) => {
        fc.pre(typeof name !== 'string');
        expect(await upload(from(facilitator), name, bytes)).toEqual({ ok: false, code: 'upload-bad' });
      }),
    );
  });
});

test('every role of the contract has a window here', () => {
  expect(Role.options).toEqual(['facilitator', 'projector']);
});
