import { randomInt, randomUUID } from 'node:crypto';
import path from 'node:path';
import { ApiError } from '../../core/contract/errors.ts';
import type { VotingRoundRecord } from '../../core/document/voting-records.ts';
import type { BoxFacts } from '../../core/voting/beside-box.ts';
import {
  type BoxBallot,
  type BoxOutcome,
  type BoxWay,
  type Cast,
  castInBox,
  type Held,
  takenBack,
} from '../../core/voting/box.ts';
import { createBoxTable } from '../database/ballot-box.ts';
import type { Db } from '../database/opening/open.ts';
import { createBoxKeys } from './keys.ts';
import { seal, unseal, voterOf } from './seal.ts';

/** Where a vote belongs. */
export interface VoterKey {
  readonly trajectoryId: string;
  readonly roundId: string;
  readonly number: number;
}

/**
 * The votes of phones and cards until the reveal: beside the document, so in no step, no event and no copy, and on disk only
 * encrypted. Nothing here tells what is in a box but `open`, and that is for the reveal.
 */
export interface BallotBox extends BoxFacts {
  /** Puts a vote in the box; it is on disk when this returns, or refused. */
  cast(key: VoterKey, facts: { round: VotingRoundRecord | undefined; onSlip: boolean }, cast: Cast): BoxOutcome;
  /** What is in the box of one number, for the one phone that has it. */
  held(roundId: string, number: number): Held | null;
  /** How each of these numbers voted. */
  ways(roundId: string, numbers: readonly number[]): ReadonlyMap<number, BoxWay>;
  /** Takes the vote of a number back; says whether there was one. */
  takeBack(key: VoterKey): boolean;
  /** By round. */
  counts(trajectoryId: string): Readonly<Record<string, number>>;
  /** All votes of a round without their numbers, in a random order. Throws ApiError `box-unreadable`. */
  open(roundId: string): BoxBallot[];
  /** Removes the votes of a round that was revealed. Call inside its transaction. */
  remove(roundId: string): void;
  /** What was removed is gone from the file and the log, and the key with it. */
  forget(roundId: string): void;
  /** Removes what belongs to rounds that are gone for good. */
  sweep(): void;
}

export function createBallotBox(db: Db): BallotBox {
  const table = createBoxTable(db);
  const keys = createBoxKeys(path.dirname(db.name));

  function held(roundId: string, number: number): Held | null {
    const own = keys.of(roundId);
    if (!own) return null;
    const voter = voterOf(own, number);
    const row = table.find({ roundId, voter });
    return row ? { way: row.way, ...unseal(own, voter, row.vote) } : null;
  }
  function put({ trajectoryId, roundId, number }: VoterKey, what: Held): void {
    const own = keys.make(roundId);
    const voter = voterOf(own, number);
    table.put(trajectoryId, { roundId, voter }, { way: what.way, vote: seal(own, voter, what) });
  }
  function wayOf(roundId: string, number: number): BoxWay | null {
    const own = keys.of(roundId);
    return (own && table.find({ roundId, voter: voterOf(own, number) })?.way) ?? null;
  }

  return {
    held,
    cast(key, { round, onSlip }, cast) {
      const before = held(key.roundId, key.number);
      const outcome = castInBox({ round, held: before, onSlip }, cast);
      if (outcome.ok && outcome.held !== before) put(key, outcome.held);
      return outcome;
    },
    ways(roundId, numbers) {
      const found = numbers.map((number) => [number, wayOf(roundId, number)] as const);
      return new Map(found.flatMap(([number, way]) => (way ? [[number, way]] : [])));
    },
    takeBack(key) {
      const before = held(key.roundId, key.number);
      if (!before || before.way === null) return false;
      put(key, takenBack(before));
      return true;
    },
    people: table.count,
    holds: (roundId, number) => wayOf(roundId, number) !== null,
    counts: table.counts,
    open(roundId) {
      const own = keys.of(roundId);
      const rows = table.ofRound(roundId);
      try {
        const votes = rows.flatMap(({ voter, way, vote }): BoxBallot[] => {
          if (way === null) return [];
          if (!own) throw new Error('no key');
          const { perspective, choices } = unseal(own, voter, vote);
          return [{ id: randomUUID(), way, perspective, choices }];
        });
        return shuffled(votes);
      } catch (error) {
        throw new ApiError('box-unreadable', String(error));
      }
    },
    remove: table.remove,
    forget(roundId) {
      table.overwrite();
      keys.drop(roundId);
    },
    sweep() {
      // Also what a crash right after a reveal left.
      if (keys.keepOnly(table.sweep())) table.overwrite();
    },
  };
}

/** The same things in an order that says nothing (Fisher and Yates). */
function shuffled<T>(things: readonly T[]): T[] {
  const order = [...things];
  for (let i = order.length - 1; i > 0; i--) {
    const j = randomInt(i + 1);
    [order[i], order[j]] = [order[j] as T, order[i] as T];
  }
  return order;
}
