import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { FacilitatorEvent, ProjectorEvent } from '../../../core/contract/events.ts';
import type { Role } from '../../../core/contract/methods.ts';
import { type Document, FIRST } from '../../../core/document/document.ts';
import type { DocumentRecord, RecordKind, RecordOf } from '../../../core/document/records.ts';
import { openSessions, type Place, platesOf } from '../../../core/document/view.ts';
import type { Db } from '../../../services/database/opening/open.ts';
import { type Random, randomOf } from '../../core/scan/small-groups/attack/world.ts';
import { Changes } from './changes.ts';
import { Laptop, type Reply, tornLog } from './laptop.ts';
import { Broken, differenceOf, onDisk, smallFigure, storedIn, textOf, trajectoriesOn } from './watch.ts';
import { openWindows } from './windows.ts';
import { Words } from './words.ts';

/** What these answer holds figures as others may see them. */
const FIGURES = /^(?:scan\.results|results\.|waves\.read|charts\.frame|projector\.frame)/;

/** What she votes by: which phone chose what, by round, as it was acknowledged. */
export type Votes = Map<string, Map<number, string>>;

/**
 * A year of one facilitator on one laptop, with everything that is remembered to see whether the rules held. All acts go through
 * `ask`, which looks after each of them.
 */
export class Year {
  random: Random = randomOf(0);
  main = 't1';
  place: Place = FIRST;
  readonly words = new Words();
  /** Names that can be forgotten. */
  readonly names: string[] = [];
  readonly votes: Votes = new Map();
  readonly laptop: Laptop;
  /** How often something happened, to see that the stories are not empty. */
  readonly counts: Record<string, number> = {};
  private said: string[] = [];
  private readonly changes = new Changes();
  private documents = new Map<string, Document>();
  private stored = new Map<string, string>();
  private made = 0;
  windows!: Awaited<ReturnType<typeof openWindows>>;

  private constructor() {
    this.laptop = new Laptop((role, event) => this.hear(role, event));
  }

  static async begin(): Promise<Year> {
    const year = new Year();
    year.remember();
    await year.ask('trajectories.create', { id: year.main, municipality: 'Voorbeeldstad' });
    await year.look();
    return year;
  }

  private hear(role: Role, event: FacilitatorEvent | ProjectorEvent): void {
    if (role === 'projector') this.said.push(JSON.stringify(event));
    else if (event.type === 'document.changed') this.changes.hear(event.change);
  }

  /** A word that stands nowhere else. */
  word(kind: string): string {
    this.made += 1;
    return `Zq${kind}${this.made}w`;
  }
  id(): string {
    this.made += 1;
    return `y${this.made}`;
  }
  count(what: string): void {
    this.counts[what] = (this.counts[what] ?? 0) + 1;
  }
  pick<T>(all: readonly T[]): T | undefined {
    return all[this.random(Math.max(1, all.length))];
  }
  /** Something that the room or a phone was told. */
  told(what: unknown): void {
    this.said.push(JSON.stringify(what));
  }

  get document(): Document {
    return this.laptop.services.documents.read(this.main).document;
  }
  all<K extends RecordKind>(kind: K): RecordOf<K>[] {
    return (Object.values(this.document) as DocumentRecord[])
      .filter((record): record is RecordOf<K> => record.kind === kind)
      .sort((a, b) => (a.id < b.id ? -1 : 1));
  }
  /** The plates of sessions that are not in the bin. */
  places(): Place[] {
    const sessions = openSessions(this.document).toSorted((a, b) => (a.id < b.id ? -1 : 1));
    return sessions.flatMap(({ id }) =>
      platesOf(this.document, id).map((plate) => ({ sessionId: id, plateId: plate.id })),
    );
  }
  here() {
    const places = this.places();
    const isThere = places.some(({ plateId }) => plateId === this.place.plateId);
    this.place = isThere ? this.place : (places[0] ?? this.place);
    return { trajectoryId: this.main, place: this.place, sessionId: this.place.sessionId };
  }
  run(command: object): Promise<Reply> {
    return this.ask('document.run', { ...this.here(), command });
  }

  /** One call of her window, after which everything is looked at. */
  async ask(method: string, input: unknown, role: Role = 'facilitator'): Promise<Reply> {
    const reply = await this.laptop.call(method, input, role);
    for (let i = 0; i < 3; i++) await tick();
    this.check(method, reply);
    // A name is taken out of all that was left, in every session and in all that can be undone.
    if (method === 'forgetting.forget') this.changes.forget();
    return reply;
  }

  /** The same, and it has to be done. */
  async done<T>(method: string, input: unknown): Promise<T> {
    const reply = await this.ask(method, input);
    if (!reply.ok) throw new Broken(`${method} was refused: ${reply.code} ${reply.detail ?? ''}`);
    return reply.value as T;
  }

  private check(method: string, reply: Reply): void {
    const { db, problems } = this.laptop;
    this.count(`${method}${reply.ok ? '' : ' refused'}`);
    if (problems.length > 0 || reply.code === 'internal')
      throw new Broken(`${method} broke down: ${problems.map(String).join(', ')}`);
    if (db.inTransaction) throw new Broken(`${method} left a transaction open`);
    const [before, documents] = [this.stored, this.documents];
    this.remember();
    this.checkMemory(method);
    this.changes.check(method, (id) => ({ before: documents.get(id) ?? {}, now: this.documents.get(id) ?? {} }));
    if (!reply.ok) {
      const difference = differenceOf(before, this.stored, true);
      if (difference) throw new Broken(`${method} was refused (${reply.code}) and changed ${difference}`);
    }
    if (reply.ok && FIGURES.test(method)) this.checkFigures(method, reply.value);
    this.checkRoom(method);
    this.words.checkStored(method, this.stored, () => this.laptop.bytes());
  }

  /** What is in memory is what is on the disk. */
  private checkMemory(method: string): void {
    const { db, services } = this.laptop;
    for (const { id } of trajectoriesOn(db)) {
      if (services.trajectories.isInBin(id)) continue;
      const { document, revision } = services.documents.read(id);
      const told = this.changes.lastOf(id) ?? revision;
      if (told !== revision) throw new Broken(`${method} told of revision ${told}, it is ${revision}`);
      if (textOf(document) !== textOf(this.documents.get(id) ?? {}))
        throw new Broken(`after ${method} memory and disk differ in ${id}`);
    }
  }

  private checkFigures(method: string, value: unknown): void {
    const small = smallFigure(value);
    if (small) throw new Broken(`${method} shows a figure of too few people: ${small}`);
    this.words.checkFigures(method, JSON.stringify(value));
  }

  /** What others got since the last look. */
  private checkRoom(method: string): void {
    for (const text of this.said.splice(0)) {
      this.words.checkOthers(`the room after ${method}`, text);
      const small = smallFigure(JSON.parse(text));
      if (small) throw new Broken(`after ${method} the room sees a figure of too few people: ${small}`);
    }
  }

  /** From now on this word may be nowhere but in the copies that there are. */
  isGone(word: string, what: string): void {
    this.words.gone.set(word, { what, copies: new Set(this.copies()) });
  }
  private copies(): string[] {
    return this.laptop.services.copies.list().map((copy) => path.basename(copy.path));
  }

  /** Copies that were made after something was taken back for good do not have it. */
  checkCopies(): void {
    const folder = path.join(this.laptop.folder, 'copies');
    for (const name of this.copies()) this.words.checkCopy(name, readFileSync(path.join(folder, name)));
  }

  remember(): void {
    const { db } = this.laptop;
    this.stored = storedIn(db);
    this.documents = new Map(trajectoriesOn(db).map(({ id }) => [id, onDisk(db, id)]));
  }

  /** The trajectory is another one in the windows than it was. */
  async look(): Promise<void> {
    this.changes.forget();
    // What was in a box is in no copy.
    this.votes.clear();
    this.here();
    this.windows?.stop();
    this.windows = await openWindows(this);
  }

  /** The program ends and starts again: as it should, at once, or while something was written. */
  async restart(how: 'closed' | 'stopped' | Buffer): Promise<void> {
    const before = this.stored;
    const inBin = trajectoriesOn(this.laptop.db);
    if (how === 'closed') this.laptop.close();
    else this.laptop.stopped(how === 'stopped' ? undefined : how);
    this.laptop.start((db) => {
      const difference = Buffer.isBuffer(how) ? null : differenceOf(before, storedIn(db));
      if (difference)
        throw new Broken(`after it was ${String(how)} something is not as it was acknowledged: ${difference}`);
    });
    this.checkBin(inBin, this.laptop.db);
    this.changes.forget();
    this.remember();
    this.checkCopies();
    this.windows.connect();
    for (let i = 0; i < 4; i++) await tick();
    this.checkRoom('a start');
    this.words.checkStored('a start', this.stored, () => this.laptop.bytes());
  }

  /** What lies in the bin stays thirty days. */
  private checkBin(before: ReturnType<typeof trajectoriesOn>, db: Db): void {
    const there = new Set(trajectoriesOn(db).map(({ id }) => id));
    const limit = new Date(this.laptop.now - THIRTY_DAYS).toISOString();
    for (const { id, removedAt } of before) {
      const mayGo = removedAt !== null && removedAt < limit;
      if (!mayGo && !there.has(id)) throw new Broken(`trajectory ${id} went at a start`);
      if (mayGo && there.has(id)) throw new Broken(`trajectory ${id} stayed in the bin too long`);
    }
  }

  /** Does something while the laptop stops: afterwards it is as before, or done. */
  async whileItStops(act: () => Promise<unknown>): Promise<void> {
    const [log, before] = [this.laptop.log(), textOf(this.document)];
    // Nobody hears of what was not acknowledged.
    this.windows.deaf();
    await act();
    const torn = tornLog(log, this.laptop.log(), this.random);
    if (!torn) return;
    const after = textOf(this.document);
    await this.restart(torn);
    this.changes.forget();
    const found = textOf(this.document);
    if (found !== before && found !== after) throw new Broken('a change that was not acknowledged was kept by half');
    this.count('torn');
  }
}

const THIRTY_DAYS = 30 * 86_400_000;
const tick = () => new Promise((resolve) => setImmediate(resolve));
