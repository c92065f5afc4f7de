import { sumOf } from '../../../../core/voting/ballots.ts';
import { GUARD_RULES, type GuardRule } from '../../../../core/voting/guard.ts';
import type { RoundResult } from '../../../../core/voting/result.ts';
import { tally } from '../../../../core/voting/tally.ts';
import { type Bench, recordsOf, type World } from './world.ts';

/** What can be taken out of the program: a rule of the guard, or one of its other mendings. */
export const MENDINGS = [
  ...GUARD_RULES,
  'no order of a hidden group',
  'no places of what is held back',
  'no vote after a reveal',
] as const;
export type Mending = (typeof MENDINGS)[number];

/** All that is given out at one moment. */
export interface Seen {
  readonly result: RoundResult;
  /** Of an older program: cards from the best place down, ties together. */
  readonly orders: readonly string[];
}

/** What everybody sees of a round: at its reveal, and again when it could be revealed once more with somebody who was late. */
export function seenOf({ round, benches }: World, without: Mending | null): readonly Seen[] {
  const rules = new Set<GuardRule>(GUARD_RULES.filter((rule) => rule !== without));
  const inTime = benches.filter(({ late }) => !late);
  // Without a slip after the reveal the late ones were waited for.
  const moments =
    without === 'no vote after a reveal' && inTime.length < benches.length ? [inTime, benches] : [benches];
  return moments.map((present) => {
    const result = tally(round, { ballots: recordsOf(round, present), hands: [] }, rules);
    return { result, orders: ordersOf(round, present, result, without) };
  });
}

function ordersOf(
  round: World['round'],
  present: readonly Bench[],
  result: RoundResult,
  without: Mending | null,
): string[] {
  const perspectives = [...new Set(present.map(({ perspective }) => perspective))];
  const meanOf = (bench: readonly Bench[], at: number) => {
    const given = bench.flatMap(({ ballots }) => ballots.flatMap((ballot) => ballot[at] ?? []));
    return given.length > 0 ? sumOf(given) / given.length : -1;
  };
  const order = (mean: (at: number) => number) => {
    const means = round.options.map((_, at) => Math.round(1e9 * mean(at)));
    return means.map((one) => 1 + means.filter((other) => other > one).length).join();
  };
  const hasHidden = round.perPerspective && result.tells === 'room';
  const isHeld = result.options.some((option) => !option.shown);
  return [
    ...(without === 'no order of a hidden group' && hasHidden
      ? [
          order((at) => {
            const means = perspectives.map((who) =>
              meanOf(
                present.filter((one) => one.perspective === who),
                at,
              ),
            );
            return sumOf(means) / means.length;
          }),
        ]
      : []),
    ...(without === 'no places of what is held back' && isHeld ? [order((at) => meanOf(present, at))] : []),
  ];
}
