import fc from 'fast-check';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { isAllowedRequest, lockSession, stayOffline } from '../../electron/offline.ts';
import { fake } from '../helpers/fake-electron.ts';

vi.mock('electron', async () => (await import('../helpers/fake-electron.ts')).electron);

const session = fake.session.defaultSession;
beforeAll(() => lockSession(session as never, 'facilitator', false));

const isCancelled = (url: string) => {
  let answer: boolean | undefined;
  session.beforeRequest?.({ url }, ({ cancel }) => {
    answer = cancel;
  });
  return answer;
};

describe('requests', () => {
  test.each([
    'app://praatplaat/index.html',
    'app://praatplaat/assets/index-1.js',
    'blob:app://praatplaat/0a1b',
    'data:image/png;base64,AAAA',
  ])('%s goes through', (url) => expect(isCancelled(url)).toBe(false));

  test.each([
    'https://example.org/',
    'http://127.0.0.1:9999/',
    'ws://localhost/',
    'wss://example.org/',
    'ftp://example.org/',
    'file:///etc/passwd',
    'file://server/share/x',
    'devtools://devtools/bundled/inspector.html',
    'chrome-extension://abc/x.js',
    'app://praatplaat.evil/index.html',
    'app://evil/',
    'blob:https://example.org/1',
    'javascript:alert(1)',
    'about:blank',
  ])('%s is refused', (url) => expect(isCancelled(url)).toBe(true));

  test('nothing with a foreign scheme goes through', () => {
    fc.assert(
      fc.property(fc.webUrl({ validSchemes: ['http', 'https', 'ws', 'wss', 'ftp', 'file'] }), (url) => {
        expect(isCancelled(url)).toBe(true);
      }),
    );
  });

  test('developer tools load in a checkout only', () => {
    expect(isAllowedRequest('devtools://devtools/bundled/inspector.html', true)).toBe(true);
    expect(isAllowedRequest('devtools://evil/', true)).toBe(false);
  });
});

const PERMISSIONS = [
  'clipboard-read',
  'clipboard-sanitized-write',
  'display-capture',
  'fileSystem',
  'fullscreen',
  'geolocation',
  'hid',
  'idle-detection',
  'keyboardLock',
  'local-fonts',
  'local-network-access',
  'media',
  'mediaKeySystem',
  'midi',
  'midiSysex',
  'notifications',
  'openExternal',
  'pointerLock',
  'screen-wake-lock',
  'sensors',
  'serial',
  'speaker-selection',
  'storage-access',
  'top-level-storage-access',
  'usb',
  'window-management',
  'unknown',
];

test.each(PERMISSIONS)('%s is not given', (permission) => {
  const answers: unknown[] = [];
  session.handlers.permissionRequest?.({}, permission, (granted: boolean) => answers.push(granted), {});
  answers.push(session.handlers.permissionCheck?.({}, permission, 'app://praatplaat', {}));
  answers.push(session.handlers.devicePermission?.({ deviceType: permission }));
  expect(answers).toEqual([false, false, false]);
});

describe('the camera', () => {
  const page = 'app://praatplaat/index.html';
  const asks = (role: 'facilitator' | 'projector', mediaTypes: string[], requestingUrl: string) => {
    lockSession(session as never, role, false);
    const answers: unknown[] = [];
    const answer = (granted: boolean) => answers.push(granted);
    session.handlers.permissionRequest?.({}, 'media', answer, { mediaTypes, requestingUrl });
    const [mediaType] = mediaTypes;
    answers.push(session.handlers.permissionCheck?.({}, 'media', 'app://praatplaat/', { mediaType, requestingUrl }));
    lockSession(session as never, 'facilitator', false);
    return answers;
  };

  test('is for the page of the facilitator', () => {
    expect(asks('facilitator', ['video'], page)).toEqual([true, true]);
  });

  test('is not for the room, another page, or together with a microphone', () => {
    expect(asks('projector', ['video'], page)).toEqual([false, false]);
    expect(asks('projector', ['video'], 'app://praatplaat/beamer.html')).toEqual([false, false]);
    expect(asks('facilitator', ['video'], 'app://praatplaat/beamer.html')).toEqual([false, false]);
    expect(asks('facilitator', ['video'], 'https://example.org/')).toEqual([false, false]);
    expect(asks('facilitator', ['audio'], page)).toEqual([false, false]);
    expect(asks('facilitator', ['audio', 'video'], page)[0]).toBe(false);
    expect(asks('facilitator', [], page)).toEqual([false, false]);
  });
});

test('no screen is shared and no dictionary is fetched', () => {
  const streams: unknown[] = [];
  session.handlers.displayMedia?.({}, (stream: unknown) => streams.push(stream));
  expect(streams).toEqual([null]);
  expect(session.spellChecker).toBe(false);
});

test('Chromium looks up no name and no proxy', () => {
  stayOffline();
  expect(Object.fromEntries(fake.switches)).toMatchObject({
    'host-resolver-rules': 'MAP * ~NOTFOUND',
    'no-proxy-server': '',
    'disable-background-networking': '',
    'disable-component-update': '',
  });
});
