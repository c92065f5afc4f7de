import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import type { Role } from '../../core/contract/methods.ts';
import { registerAppScheme, resolveAsset, serveApp } from '../../electron/protocol.ts';
import { fake } from '../helpers/fake-electron.ts';
import { tempFolder } from '../helpers/temp-folder.ts';

vi.mock('electron', async () => (await import('../helpers/fake-electron.ts')).electron);

const ROOT = path.resolve('/program/out/renderer');

const STEPS = ['..', '%2e%2e', '.%2e', '%2E.', '%252e%252e', '..;', '...', '.', '..%00', '%c0%ae%c0%ae', '．．', 'C:'];
const SLASHES = ['/', '\\', '%2f', '%5c', '%252f', '//', '/./'];
const TARGETS = ['etc/passwd', 'index.html', 'main.js', 'windows/win.ini', 'x.json%00.js', 'aux.js::$DATA'];
const TRAVERSALS = STEPS.flatMap((step) =>
  SLASHES.flatMap((slash) => TARGETS.map((target) => `${step}${slash}${step}${slash}${target}`)),
);

const isBelow = (file: string) =>
  file.startsWith(ROOT + path.sep) && !path.relative(ROOT, file).split(path.sep).includes('..');

test('the pages and their parts are found', () => {
  expect(resolveAsset(ROOT, 'app://praatplaat/index.html')).toBe(path.join(ROOT, 'index.html'));
  expect(resolveAsset(ROOT, 'app://praatplaat/assets/index-B_x-1.js?v=1#top')).toBe(
    path.join(ROOT, 'assets/index-B_x-1.js'),
  );
});

test(`${TRAVERSALS.length} ways to climb out stay below the root or are refused`, () => {
  expect(TRAVERSALS.length).toBeGreaterThan(200);
  for (const way of TRAVERSALS) {
    for (const prefix of ['', 'assets/', '/', 'index.html/']) {
      const file = resolveAsset(ROOT, `app://praatplaat/${prefix}${way}`);
      expect(file === null || isBelow(file), way).toBe(true);
    }
  }
});

test('whatever the address, the file is below the root and of a known type', () => {
  const part = fc.oneof(fc.constantFrom(...STEPS, ...SLASHES, ...TARGETS), fc.string({ unit: 'binary' }));
  fc.assert(
    fc.property(fc.array(part), fc.constantFrom('', '.js', '.html'), (parts, end) => {
      const file = resolveAsset(ROOT, `app://praatplaat/${parts.join('')}${end}`);
      expect(file === null || (isBelow(file) && /\.(html|js|css|json|svg|png|woff2|md)$/.test(file))).toBe(true);
    }),
    { numRuns: 2000 },
  );
});

test.each([
  'https://praatplaat/index.html',
  'file:///index.html',
  'app://evil/index.html',
  'app://praatplaat@evil/index.html',
  'app://praatplaat:1/index.html',
  'app://user:pw@praatplaat/index.html',
  'app://PRAATPLAAT.evil/index.html',
  'app:/index.html',
  'app://praatplaat/',
  'app://praatplaat/assets/',
  'app://praatplaat/main.ts',
  'app://praatplaat/constructor',
  'app://praatplaat/x.constructor',
  'app://praatplaat/.env.js',
  'praatplaat/index.html',
  '',
])('%s is not served', (url) => {
  expect(resolveAsset(ROOT, url)).toBeNull();
});

test('a page comes with its type and the content policy, anything else is 404', async () => {
  const root = tempFolder();
  mkdirSync(path.join(root, 'assets'));
  writeFileSync(path.join(root, 'index.html'), '<p>Dag</p>');
  serveApp(fake.session.defaultSession.protocol as never, 'facilitator', root);
  const serve = fake.session.defaultSession.schemes.get('app');
  const get = (url: string, method = 'GET') => serve?.(new Request(url, { method })) as Promise<Response>;

  const page = await get('app://praatplaat/index.html');
  expect([page.status, await page.text()]).toEqual([200, '<p>Dag</p>']);
  expect(page.headers.get('content-type')).toBe('text/html; charset=utf-8');
  expect(page.headers.get('x-content-type-options')).toBe('nosniff');
  expect(page.headers.get('content-security-policy')).toBe(
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; font-src 'self' data:; " +
      "connect-src 'self' data: blob:; object-src 'none'; base-uri 'none'; frame-ancestors 'none'; form-action 'none'",
  );
  expect((await get('app://praatplaat/missing.js')).status).toBe(404);
  expect((await get('app://praatplaat/assets')).status).toBe(404);
  expect((await get('app://praatplaat/index.html', 'POST')).status).toBe(404);
});

test('only the pages of the facilitator may ask for the camera, and none for a microphone', async () => {
  const root = tempFolder();
  writeFileSync(path.join(root, 'index.html'), '<p>Dag</p>');
  const policyFor = async (role: Role) => {
    let serve: ((request: Request) => Promise<Response>) | undefined;
    const handle = (_scheme: string, answer: typeof serve) => {
      serve = answer;
    };
    serveApp({ handle } as never, role, root);
    const page = await serve?.(new Request('app://praatplaat/index.html'));
    return page?.headers.get('permissions-policy')?.split(', ');
  };
  expect(await policyFor('facilitator')).toEqual(expect.arrayContaining(['camera=(self)', 'microphone=()']));
  expect(await policyFor('projector')).toEqual(expect.arrayContaining(['camera=()', 'microphone=()']));
});

test('the scheme is an origin of its own that may not step around the content policy', () => {
  registerAppScheme();
  expect(fake.schemes).toEqual([
    { scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true } },
  ]);
});
