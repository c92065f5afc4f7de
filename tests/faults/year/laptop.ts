import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { FacilitatorEvent, ProjectorEvent } from '../../../core/contract/events.ts';
import type { Role } from '../../../core/contract/methods.ts';
import { createApi } from '../../../services/api.ts';
import { closeDatabase, type Db, openDatabase } from '../../../services/database/opening/open.ts';
import { createEventHub } from '../../../services/event-hub.ts';
import { createServices, type Services } from '../../../services/services.ts';
import type { Random } from '../../core/scan/small-groups/attack/world.ts';
import { keepingShell, quickKey } from '../../helpers/keeping-shell.ts';

const FILE = 'praatplaat.sqlite';
const LOG = `${FILE}-wal`;
/** Memory where there is a disk of it: when a laptop stops is played here, not waited for. */
const ROOT = existsSync('/dev/shm') ? '/dev/shm' : tmpdir();
const BEGIN = Date.UTC(2026, 0, 5, 9);

export interface Reply {
  readonly ok: boolean;
  readonly value?: unknown;
  readonly code?: string;
  readonly detail?: string | undefined;
}

type Heard = (role: Role, event: FacilitatorEvent | ProjectorEvent) => void;

/** One laptop with its clock and its disk, and the program on it, that can be stopped in every way. */
export class Laptop {
  /** Milliseconds. */
  now = BEGIN;
  folder = newFolder();
  db!: Db;
  services!: Services;
  /** Files that were handed over. */
  delivered: { fileName: string; data: Uint8Array }[] = [];
  /** Errors that nobody expected. */
  problems: unknown[] = [];
  private dispatch!: ReturnType<typeof createApi>;
  private readonly folders = [this.folder];
  private readonly heard: Heard;

  constructor(heard: Heard) {
    this.heard = heard;
    this.start();
  }

  /** Starts the program; `opened` looks at the data before anything else does. */
  start(opened: (db: Db) => void = () => undefined): void {
    const clock = () => new Date(this.now);
    this.db = openDatabase(path.join(this.folder, FILE), clock());
    opened(this.db);
    const hub = createEventHub();
    hub.listen(this.heard);
    this.services = createServices(this.db, hub, clock, quickKey);
    this.dispatch = createApi(this.services, (error) => this.problems.push(error));
    this.services.copies.keepMaking();
  }

  async call(method: string, input: unknown, role: Role): Promise<Reply> {
    const { shell, delivered } = keepingShell();
    const reply = await this.dispatch(method, input, { role, shell });
    this.delivered.push(...delivered);
    return reply;
  }

  /** The clock goes on, or (below nothing) is set back. */
  wait(milliseconds: number): void {
    this.now += milliseconds;
  }

  /** The program ends as it should. */
  close(): void {
    this.services.copies.atEnd();
    closeDatabase(this.db);
  }

  /** What a laptop has on its disk that stops now. Where `log` is given, that much of the log got there. */
  stopped(log?: Buffer): void {
    const next = newFolder();
    this.folders.push(next);
    cpSync(this.folder, next, { recursive: true });
    if (log) writeFileSync(path.join(next, LOG), log);
    this.db.close();
    this.folder = next;
  }

  /** The log of the database as it is on the disk. */
  log(): Buffer {
    const file = path.join(this.folder, LOG);
    return existsSync(file) ? readFileSync(file) : Buffer.alloc(0);
  }

  /** The bytes of the database and its log. */
  bytes(): Buffer {
    return Buffer.concat([readFileSync(path.join(this.folder, FILE)), this.log()]);
  }

  /** Another place to keep copies: a stick. */
  get stick(): string {
    return `${this.folders[0]}-stick`;
  }

  /** Nothing of it is left. */
  end(): void {
    if (this.db.open) this.close();
    for (const folder of [...this.folders, this.stick]) rmSync(folder, { recursive: true, force: true });
  }
}

const newFolder = () => mkdtempSync(path.join(ROOT, 'praatplaat-year-'));

/**
 * A log of which not all that was added after `before` got to the disk: cut off, or with a page that was not written. Null when
 * the log began anew meanwhile.
 */
export function tornLog(before: Buffer, after: Buffer, random: Random): Buffer | null {
  const added = after.length - before.length;
  if (added <= 0 || !after.subarray(0, before.length).equals(before)) return null;
  const at = before.length + random(added);
  if (random(2) === 0) return after.subarray(0, at);
  const torn = Buffer.from(after);
  torn.fill(0, at, Math.min(torn.length, at + 1 + random(512)));
  return torn;
}
