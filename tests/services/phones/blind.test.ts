import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import type { BallotRequest } from '../../../core/phones/phone-contract.ts';
import { createBallotBox } from '../../../services/ballot-box/ballot-box.ts';
import { copyBeforeMigration, listCopies } from '../../../services/database/copies/copies.ts';
import { castOne } from '../../helpers/open-lobby.ts';
import { atFirst } from '../../helpers/place.ts';
import { unwrap } from '../../helpers/services.ts';
import { roomOfPhones } from './room-of-phones.ts';

/** A choice that stands nowhere by chance: in JSON, and in the compact form of SQLite. */
const CANARY = [7, 3, 9] as const;
const SEEN = /"value":7|"choices":\[\{/;

function bytesOf(folder: string): Buffer {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((one) => one.isFile());
  return Buffer.concat(files.map((file) => readFileSync(path.join(file.parentPath, file.name))));
}

test('[V25] the votes come out of the box in another order each time, so none tells whose it was', async () => {
  const { db, room, join, vote } = await roomOfPhones();
  for (let number = 1; number <= 30; number++) {
    join(number);
    castOne(room, number, vote(1, [1 + (number % 10), 5, 1 + Math.floor(number / 10)]));
  }
  const box = createBallotBox(db);
  const opened = Array.from({ length: 5 }, () => box.open('r').map(({ choices }) => JSON.stringify(choices)));
  expect(new Set(opened.map((order) => order.join())).size).toBe(opened.length);
  const sorted = (order: readonly string[] = []) => order.toSorted((a, b) => a.localeCompare(b));
  for (const order of opened) expect(sorted(order)).toEqual(sorted(opened[0]));
});

test('[V25] before the reveal a choice is in no event, no step and, in the file, only encrypted; after it with no number', async () => {
  const { folder, services, db, room, join, vote, told, run, ballots, state, call } = await roomOfPhones();
  const scores = new Map<number, number[]>();
  for (let number = 1; number <= 30; number++) {
    expect(join(number).reply).toEqual({ joined: true, number });
    const own = [...CANARY.slice(0, 2), 1 + (number % 10)];
    scores.set(number, own);
    expect(castOne(room, number, vote(1, own))).toEqual({ received: true });
    expect(bytesOf(folder).toString('latin1')).not.toMatch(SEEN);
  }
  unwrap(await call('projector.choose', { ...atFirst('t'), choice: { show: 'votingRound', roundId: 'r' } }));
  told.push(JSON.stringify(await state()), JSON.stringify(await call('projector.frame', null, 'projector')));
  told.push(JSON.stringify(await call('trajectories.open', { id: 't' })));
  told.push(JSON.stringify(await call('document.timeline', atFirst('t'))));
  expect(told.join('\n')).not.toMatch(SEEN);
  expect(JSON.stringify(db.prepare('SELECT * FROM journal').all())).not.toMatch(SEEN);
  expect(JSON.stringify(await call('projector.frame', null, 'projector'))).toContain('"people":30');
  const encrypted = db.prepare<[], Buffer>('SELECT vote FROM ballot_box').pluck().all();
  expect(new Set(encrypted.map(({ length }) => length)).size, 'the length tells nothing').toBe(1);

  unwrap(await run({ type: 'round.reveal', id: 'r' }));
  expect(ballots()).toHaveLength(30);
  for (const { number, source } of ballots()) expect([number, source]).toEqual([null, 'phone']);
  const cast = [...scores.values()].map((one) => one.join(' ')).sort((a, b) => a.localeCompare(b));
  const counted = ballots().map(({ choices }) => choices.map(({ value }) => value).join(' '));
  expect(counted.sort((a, b) => a.localeCompare(b))).toEqual(cast);
  const after = bytesOf(folder);
  for (const vote of encrypted) expect(after.includes(vote.subarray(0, 40)), 'overwritten').toBe(false);
  expect(existsSync(path.join(folder, 'ballot-box.keys'))).toBe(true);
  expect(readFileSync(path.join(folder, 'ballot-box.keys'), 'utf8')).toBe('{}');
  expect(services.box.people('r')).toBe(0);
});

test('[V25] no copy of the data has a vote, a seat or a message in it', async () => {
  const { db, room, join, vote, folder } = await roomOfPhones();
  for (let number = 1; number <= 5; number++) {
    join(number);
    castOne(room, number, vote(1, [1, 2, 3]));
    room.write(number, { nonce: String(number).padStart(32, '0'), text: `Kanarie ${number}` });
  }
  const votes = db.prepare<[], Buffer>('SELECT vote FROM ballot_box').pluck().all();
  copyBeforeMigration(db, db.name, 99, new Date());
  const copy = readFileSync(listCopies(db.name)[0]?.path ?? '');
  for (const vote of votes) expect(copy.includes(vote.subarray(0, 40))).toBe(false);
  expect(copy.includes('Kanarie')).toBe(false);
  expect(readdirSync(path.join(folder, 'copies')).join()).not.toContain('keys');
});

test('[V25] without the key nothing of the box can be read, and the reveal says so and changes nothing', async () => {
  const first = await roomOfPhones();
  first.join(3);
  castOne(first.room, 3, first.vote(1, [1]));
  first.close();
  writeFileSync(path.join(first.folder, 'ballot-box.keys'), '{}');
  const second = await roomOfPhones({ folder: first.folder });
  expect(await second.run({ type: 'round.reveal', id: 'r' })).toMatchObject({ ok: false, code: 'box-unreadable' });
  expect(second.ballots()).toEqual([]);
  expect(second.services.box.people('r')).toBe(1);
});

const act = fc.oneof(
  fc.record({
    do: fc.constant('vote' as const),
    number: fc.integer({ min: 1, max: 4 }),
    score: fc.integer({ min: 1, max: 10 }),
  }),
  fc.record({ do: fc.constant('again' as const), number: fc.integer({ min: 1, max: 4 }) }),
  fc.record({ do: fc.constant('late' as const), number: fc.integer({ min: 1, max: 4 }) }),
  fc.record({
    do: fc.constant('slip' as const),
    number: fc.integer({ min: 1, max: 6 }),
    score: fc.integer({ min: 1, max: 10 }),
  }),
  fc.record({ do: fc.constant('takeBack' as const), number: fc.integer({ min: 1, max: 4 }) }),
  fc.record({
    do: fc.constantFrom('close' as const, 'open' as const, 'undo' as const, 'redo' as const, 'note' as const),
  }),
);

type Act = typeof act extends fc.Arbitrary<infer A> ? A : never;
type OfNumber = Extract<Act, { number: number }>;

/** An evening with four phones and some slips; `counts` is what was acknowledged last of each phone. */
class Evening {
  readonly counts = new Map<number, number>();
  private readonly sent = new Map<number, BallotRequest[]>();
  private notes = 0;
  readonly opened: Awaited<ReturnType<typeof roomOfPhones>>;

  private constructor(opened: Awaited<ReturnType<typeof roomOfPhones>>) {
    this.opened = opened;
  }
  static async begin(): Promise<Evening> {
    const opened = await roomOfPhones();
    for (let number = 1; number <= 4; number++) opened.join(number);
    return new Evening(opened);
  }

  async happen(one: Act): Promise<void> {
    if ('number' in one) await this.ofNumber(one);
    else if (one.do === 'close' || one.do === 'open') await this.opened.run({ type: `round.${one.do}`, id: 'r' });
    else if (one.do === 'note') {
      this.notes += 1;
      const note = { id: `n${this.notes}`, perspective: 'policy', text: 'iets', at: { zone: 'start' } };
      unwrap(await this.opened.run({ type: 'note.add', ...note }));
    } else await this.opened.call(`document.${one.do}`, atFirst('t'));
  }

  private async ofNumber(one: OfNumber): Promise<void> {
    const { room, call, run } = this.opened;
    const { number } = one;
    const sent = this.sent.get(number) ?? [];
    if (one.do === 'vote') this.vote(number, one.score);
    else if (one.do === 'again') {
      const last = sent.at(-1);
      if (last) expect(castOne(room, number, last).received).toBe(this.counts.has(number));
    } else if (one.do === 'late') {
      const early = sent.at(-2);
      if (early) expect(castOne(room, number, early).received).toBe(false);
    } else if (one.do === 'takeBack') {
      const { ok } = await call('lobby.takeBack', { roundId: 'r', number });
      expect(ok).toBe(this.counts.delete(number));
    } else {
      const choices = [{ optionId: 'b', value: one.score }];
      const ballot = { id: `s${number}`, roundId: 'r', number, perspective: null, choices };
      const { ok } = await run({ type: 'ballot.add', source: 'slips', ...ballot });
      if (ok) expect(this.counts.has(number)).toBe(false);
    }
  }
  private vote(number: number, score: number): void {
    const { room, vote } = this.opened;
    const request = vote((room.state(number).round?.turn ?? 0) + 1, [score]);
    if (!castOne(room, number, request).received) return;
    this.counts.set(number, score);
    this.sent.set(number, [...(this.sent.get(number) ?? []), request]);
  }

  /** The reveal: every vote that was acknowledged is there, and stays whatever is undone. */
  async end(): Promise<void> {
    const { ballots, run, call, services, close } = this.opened;
    const slips = ballots().map(({ number }) => number ?? 0);
    expect(slips.filter((number) => this.counts.has(number))).toEqual([]);
    const { ok } = await run({ type: 'round.reveal', id: 'r' });
    const round = services.documents.read('t').document.r;
    const isThere = round?.kind === 'votingRound' && round.state !== 'draft';
    expect(ok).toBe(isThere && this.counts.size + slips.length > 0);
    if (ok) {
      expect(ballots()).toHaveLength(this.counts.size + slips.length);
      const values = ballots().flatMap(({ source, choices }) => (source === 'phone' ? choices : []));
      expect(sorted(values.map(({ value }) => value))).toEqual(sorted([...this.counts.values()]));
      const before = JSON.stringify(ballots());
      for (const way of ['undo', 'undo', 'redo', 'undo']) await call(`document.${way}`, atFirst('t'));
      expect(JSON.stringify(ballots())).toBe(before);
    }
    close();
  }
}

const sorted = (values: readonly number[]) => [...values].sort((a, b) => a - b);

describe('the room', () => {
  it('[V16] [V23] [V26] counts each number once, with its last acknowledged vote, whatever she does and undoes', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(act, { maxLength: 30 }), async (acts) => {
        const evening = await Evening.begin();
        for (const one of acts) {
          await evening.happen(one);
          expect(evening.opened.services.box.people('r')).toBe(evening.counts.size);
        }
        await evening.end();
      }),
      { numRuns: 12 },
    );
  });

  it('[V26] refuses to make an opened round a draft again once somebody voted, and keeps a removed round with its votes for undo', async () => {
    const { room, join, vote, run, call, services } = await roomOfPhones();
    join(1);
    castOne(room, 1, vote(1, [4]));
    expect(await call('document.undo', atFirst('t'))).toMatchObject({ ok: true });
    expect(services.documents.read('t').document.r).toBeUndefined();
    expect(await call('document.redo', atFirst('t'))).toMatchObject({ ok: true });
    unwrap(await run({ type: 'round.remove', id: 'r' }));
    expect(room.state(1).round).toBeNull();
    unwrap(await call('document.undo', atFirst('t')));
    expect(room.state(1).round?.mine).toEqual({ perspective: null, choices: [{ optionId: 'a', value: 4 }] });
    const rules = { method: { type: 'agree' }, cardIds: ['a'], perPerspective: false, voters: 9, parentId: null };
    unwrap(await run({ type: 'round.add', id: 'r2', question: 'En dit?', ...rules }));
    unwrap(await run({ type: 'round.open', id: 'r2' }));
    const agree = { ...vote(1, []), roundId: 'r2', choices: [{ optionId: 'a', value: 1 }] };
    expect(castOne(room, 1, agree)).toEqual({ received: true });
    expect(await call('document.undo', atFirst('t'))).toMatchObject({ ok: false, code: 'round-has-votes' });
  });
});
