import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import type { DiskState } from '../../../core/contract/snapshots.ts';
import { createApi } from '../../../services/api.ts';
import { openDatabase } from '../../../services/database/opening/open.ts';
import { openToReadAtLeast } from '../../../services/database/opening/open-reading.ts';
import { createDiskService } from '../../../services/disk/disk-service.ts';
import { createReserve } from '../../../services/disk/reserve.ts';
import { createServices } from '../../../services/services.ts';
import { keepingShell } from '../../helpers/keeping-shell.ts';
import { pictureOf } from '../../helpers/minutes-pictures.ts';
import { atFirst } from '../../helpers/place.ts';
import { startServices, unwrap } from '../../helpers/services.ts';
import { tempFolder } from '../../helpers/temp-folder.ts';

const FILE = 'praatplaat.sqlite';
const CHART = { show: 'statements', principle: null };
const NOTE = { type: 'note.add', id: 'n', perspective: 'policy', text: 'later', at: { zone: 'choose' } };

/** The services on a database, with a call and what was delivered. */
function servicesOn(db: ReturnType<typeof openDatabase>) {
  const services = createServices(db);
  const { shell, delivered } = keepingShell();
  const problems: unknown[] = [];
  const api = createApi(services, (error) => problems.push(error));
  onTestFinished(() => void (db.open && db.close()));
  return {
    services,
    delivered,
    problems,
    db,
    call: (method: string, input: unknown) => api(method, input, { role: 'facilitator', shell }),
  };
}

/** A data folder with the example in it, closed. */
async function exampleIn(folder: string): Promise<string> {
  const { call, close } = startServices(folder);
  const { id } = unwrap<{ id: string }>(await call('trajectories.openSample', null));
  close();
  return id;
}

/** Everything that only looks or shows; gives the codes of what was refused. */
async function lookAtEverything({ call }: Pick<ReturnType<typeof servicesOn>, 'call'>, id: string) {
  const asked = {
    'trajectories.list': null,
    'trajectories.open': { id },
    'sessions.open': atFirst(id),
    'scan.results': { trajectoryId: id },
    'answers.list': { trajectoryId: id },
    'document.timeline': atFirst(id),
    'projector.choose': { ...atFirst(id), choice: { show: 'praatplaat' } },
    'projector.frame': null,
    'copies.list': null,
  };
  const codes: Record<string, string> = {};
  for (const [method, input] of Object.entries(asked)) {
    const reply = await call(method, input);
    if (!reply.ok) codes[method] = reply.code;
  }
  return codes;
}

function minutesOf({ services }: Pick<ReturnType<typeof servicesOn>, 'services'>, id: string) {
  const plate = { uploadId: services.uploads.add('plaat.png', pictureOf(100, 60).png), width: 100, height: 60 };
  return { ...atFirst(id), format: 'docx', plate, charts: [] };
}

/** As full as a disk can be: SQLite gets no page more. */
function fill(db: ReturnType<typeof openDatabase>): void {
  db.pragma(`max_page_count = ${String(db.pragma('page_count', { simple: true }))}`);
}

const isRoot = process.getuid?.() === 0;

test.skipIf(!isRoot || process.platform !== 'linux')(
  '[W8] on a full disk the program opens, shows, and keeps with its reserve who is shown; nothing else is said to be kept',
  async () => {
    const disk = tempFolder();
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=90m', 'tmpfs', disk]);
    onTestFinished(() => void execFileSync('umount', ['-l', disk]));
    const id = await exampleIn(disk);
    createReserve(disk).keep();
    expect(existsSync(path.join(disk, 'reserve.bin'))).toBe(true);
    fillUp(disk);
    const program = servicesOn(openDatabase(path.join(disk, FILE)));
    const { call, delivered, problems, services } = program;
    expect(services.disk.state()).toBe('low');
    expect(await lookAtEverything(program, id)).toEqual({});
    for (let i = 0; ; i++) {
      const reply = await call('document.run', {
        ...atFirst(id),
        command: { ...NOTE, id: `n${i}`, text: 'x'.repeat(3000) },
      });
      if (reply.ok) continue;
      expect(reply.code).toBe('disk-full');
      break;
    }
    unwrap(await call('projector.choose', { ...atFirst(id), choice: CHART }));
    unwrap(await call('minutes.export', minutesOf(program, id)));
    expect(delivered).toHaveLength(1);
    expect(problems).toEqual([]);
    expect(existsSync(path.join(disk, 'reserve.bin'))).toBe(false);
  },
);

function fillUp(folder: string): void {
  const file = path.join(folder, 'full');
  for (let size = 1 << 20; size >= 4096; size /= 2) {
    for (;;) {
      try {
        writeFileSync(file, Buffer.alloc(size), { flag: 'a' });
      } catch {
        break;
      }
    }
  }
}

test('[W8] without a reserve what was shown before comes out, what was not stays inside, and that is told', async () => {
  const folder = tempFolder();
  const id = await exampleIn(folder);
  const program = servicesOn(openDatabase(path.join(folder, FILE)));
  const { call, db, problems } = program;
  rmSync(path.join(folder, 'reserve.bin'), { force: true });
  db.prepare('UPDATE scan SET shared = NULL').run();
  db.pragma('query_only = ON');
  expect(await call('projector.choose', { ...atFirst(id), choice: CHART })).toMatchObject({
    code: 'cannot-keep-shown',
  });
  expect(await call('minutes.export', minutesOf(program, id))).toMatchObject({ code: 'cannot-keep-shown' });
  expect(await lookAtEverything(program, id)).toEqual({});
  db.pragma('query_only = OFF');
  unwrap(await call('projector.choose', { ...atFirst(id), choice: CHART }));
  db.pragma('query_only = ON');
  unwrap(await call('projector.choose', { ...atFirst(id), choice: CHART }));
  unwrap(await call('minutes.export', minutesOf(program, id)));
  expect(await call('document.run', { ...atFirst(id), command: NOTE })).toMatchObject({ code: 'disk-read-only' });
  expect(problems).toEqual([]);
});

test('[W8] a program that starts on a full file opens and shows', async () => {
  const folder = tempFolder();
  const id = await exampleIn(folder);
  const db = openDatabase(path.join(folder, FILE));
  fill(db);
  const program = servicesOn(db);
  expect(await lookAtEverything(program, id)).toEqual({});
  expect(program.problems).toEqual([]);
});

test('[W9] where nothing may be written all can be read, also what is only in the log; nothing is left behind', async () => {
  const folder = tempFolder();
  const id = await exampleIn(folder);
  const first = startServices(folder);
  unwrap(await first.call('document.run', { ...atFirst(id), command: { ...NOTE, text: 'alleen in het logboek' } }));
  const shut = tempFolder();
  for (const end of ['', '-wal']) copyFileSync(path.join(folder, FILE + end), path.join(shut, FILE + end));
  first.close();
  const before = readdirSync(os.tmpdir()).filter((name) => name.startsWith('praatplaat-lezen-'));
  const program = servicesOn(readingOf(path.join(shut, FILE)));
  const { call, services } = program;
  expect(services.disk.state()).toBe('reading');
  expect(await lookAtEverything(program, id)).toEqual({});
  expect(JSON.stringify(await call('trajectories.open', { id }))).toContain('alleen in het logboek');
  expect(await call('document.run', { ...atFirst(id), command: { ...NOTE, id: 'm' } })).toMatchObject({
    code: 'disk-read-only',
  });
  expect(await call('trajectories.create', { id: 'x', municipality: 'X' })).toMatchObject({ code: 'disk-read-only' });
  expect(readdirSync(os.tmpdir()).filter((name) => name.startsWith('praatplaat-lezen-'))).toEqual(before);
});

/** The database of a folder in which nothing may be written: root may write everywhere, so there a folder stands in its way. */
function readingOf(file: string) {
  if (!isRoot) {
    chmodSync(file, 0o400);
    chmodSync(path.dirname(file), 0o500);
    onTestFinished(() => chmodSync(path.dirname(file), 0o700));
    return openToReadAtLeast(file);
  }
  execFileSync('mount', ['--bind', path.dirname(file), path.dirname(file)]);
  onTestFinished(() => void execFileSync('umount', ['-l', path.dirname(file)]));
  execFileSync('mount', ['-o', 'remount,ro,bind', path.dirname(file)]);
  return openToReadAtLeast(file);
}

test.skipIf(process.platform === 'win32')(
  '[W10] when the folder is taken away or another file stands in its place, nothing is said to be kept',
  async () => {
    for (const take of [
      (folder: string) => rmSync(folder, { recursive: true }),
      (folder: string) => {
        renameSync(folder, `${folder}-elsewhere`);
        mkdirSync(folder);
        copyFileSync(path.join(`${folder}-elsewhere`, FILE), path.join(folder, FILE));
        onTestFinished(() => rmSync(`${folder}-elsewhere`, { recursive: true }));
      },
    ]) {
      const folder = path.join(tempFolder(), 'data');
      mkdirSync(folder);
      const id = await exampleIn(folder);
      const program = servicesOn(openDatabase(path.join(folder, FILE)));
      const { call, services } = program;
      unwrap(await call('document.run', { ...atFirst(id), command: NOTE }));
      take(folder);
      for (let i = 0; i < 50; i++) {
        const reply = await call('document.run', { ...atFirst(id), command: { ...NOTE, id: `n${i}` } });
        expect(reply).toMatchObject({ code: 'disk-gone' });
      }
      expect(services.disk.state()).toBe('gone');
      expect(await lookAtEverything(program, id)).toEqual({});
      expect(await call('projector.choose', { ...atFirst(id), choice: CHART })).toMatchObject({
        code: 'cannot-keep-shown',
      });
    }
  },
);

test('[W10] that the disk is gone is told within seconds, once', async () => {
  const folder = path.join(tempFolder(), 'data');
  mkdirSync(folder);
  const db = openDatabase(path.join(folder, FILE));
  onTestFinished(() => void db.close());
  const told: DiskState[] = [];
  const disk = createDiskService(db, (state) => told.push(state));
  onTestFinished(disk.watch());
  renameSync(folder, `${folder}-weg`);
  await expect.poll(() => told.at(-1), { timeout: 10_000 }).toBe('gone');
  renameSync(`${folder}-weg`, folder);
  expect(disk.state()).toBe('gone');
});
