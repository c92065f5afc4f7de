/** The services for component tests: the real ones, beside the browser, with data of their own for each test. */
import { copyFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Role } from '../../../core/contract/methods.ts';
import { createApi } from '../../../services/api.ts';
import { copyBeforeMigration } from '../../../services/database/copies/copies.ts';
import { closeDatabase, openDatabase } from '../../../services/database/opening/open.ts';
import { createServices } from '../../../services/services.ts';
import type { Shell } from '../../../services/shell.ts';

/** What a call gave: the reply, and what was told to each window before it came. */
export interface Answer {
  readonly reply: unknown;
  readonly events: readonly { readonly role: Role; readonly event: unknown }[];
}

const FIXTURES = path.resolve(import.meta.dirname, '../../fixtures');
const FILE = 'praatplaat.sqlite';
const shell: Shell = {
  deliver: async (fileName) => ({ kind: 'saved', path: fileName }),
  printPdf: async () => null,
  openProjector: async () => ({ url: null }),
  openDoor: async (_room, { ip }) => ({ url: `http://${ip}:4173/`, close: async () => undefined }),
};

const running = new Map<string, ReturnType<typeof run>>();
let sample: Promise<string> | undefined;

function run(folder: string) {
  const db = openDatabase(path.join(folder, FILE));
  const services = createServices(db);
  const told: Answer['events'][number][] = [];
  services.hub.listen((role, event) => told.push({ role, event }));
  return { db, uploads: services.uploads, told, dispatch: createApi(services, console.error) };
}

const newFolder = () => mkdtempSync(path.join(tmpdir(), 'praatplaat-test-'));

function require(id: string) {
  const found = running.get(id);
  if (!found) throw new Error(`no services ${id}`);
  return found;
}

/** A folder with the example in it, made once: every test that begins with it gets a copy. */
async function makeSample(): Promise<string> {
  const folder = newFolder();
  const { db, dispatch } = run(folder);
  await dispatch('trajectories.openSample', null, { role: 'facilitator', shell });
  closeDatabase(db);
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** Starts services without data, or with the example that ships with the program; gives the name to call them by. */
export async function start(data: 'empty' | 'sample'): Promise<string> {
  const folder = newFolder();
  if (data === 'sample') {
    sample ??= makeSample();
    copyFileSync(path.join(await sample, FILE), path.join(folder, FILE));
  }
  running.set(folder, run(folder));
  return folder;
}

export async function call(id: string, role: Role, method: string, input: unknown): Promise<Answer> {
  const { dispatch, told } = require(id);
  const reply = await dispatch(method, input, { role, shell });
  return { reply, events: told.splice(0) };
}

/** Hands over a file of tests/fixtures; gives its upload id. */
export function upload(id: string, fixture: string): string {
  const bytes = readFileSync(path.join(FIXTURES, fixture));
  return require(id).uploads.add(path.basename(fixture), new Uint8Array(bytes));
}

/** Hands over a file with this text; gives its upload id. */
export function uploadText(id: string, name: string, text: string): string {
  return require(id).uploads.add(name, new TextEncoder().encode(text));
}

/** Does to the data what no call can: damages it. */
export function damage(id: string, sql: string): void {
  require(id).db.exec(sql);
}

/** Copies the data as is done before a newer version changes it. */
export function copyData(id: string): void {
  const { db } = require(id);
  copyBeforeMigration(db, db.name, 9, new Date());
}

/** Ends the services and starts them again on what is on disk. */
export function restart(id: string): void {
  require(id).db.close();
  running.set(id, run(id));
}

export function stop(id: string): void {
  require(id).db.close();
  running.delete(id);
  rmSync(id, { recursive: true, force: true });
}
