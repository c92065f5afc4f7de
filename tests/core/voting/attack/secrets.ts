import { SCREEN_MINIMUM, UNANIMITY_MINIMUM } from '../../../../core/scan/small-groups/thresholds.ts';
import type { Bench, World } from './world.ts';

interface Question {
  readonly bench: Bench;
  /** Which card. */
  readonly at: number;
  /** Whether the perspectives are told apart. */
  readonly isSplit: boolean;
}

/** What nobody may know of a card: of each bench, and of the room when it is small or few in it answered. */
export function secretsOf(world: World, at: number, isSplit: boolean): Secret[] {
  const { benches } = world;
  const all = benches.flatMap(({ ballots }) => ballots.map((ballot) => ballot[at] ?? null));
  const answers = all.filter((one) => isVote(world, one));
  const few = world.round.method.type === 'dots' ? all : answers;
  const isFew = few.length < SCREEN_MINIMUM && answers.length > 0;
  return [
    ...(isFew
      ? [{ of: benches.map((_, b) => b), says: `the few who answered card ${at} gave ${answers.join(' ')}` }]
      : []),
    ...benches.flatMap((bench, b) => secretOf(world, { bench, at, isSplit }).map((says) => ({ of: [b], says }))),
  ];
}

/** Something that nobody may know, and the benches that it is about. */
export interface Secret {
  readonly of: readonly number[];
  readonly says: string;
}

/** What these benches gave to a card together; the same in each world when it is known. */
export function answersTo({ benches }: World, of: readonly number[], at: number): string {
  const given = of.flatMap((b) => benches[b]?.ballots.map((ballot) => ballot[at] ?? null) ?? []);
  return given.sort((a, b) => (a ?? -1) - (b ?? -1)).join();
}

function isVote({ round }: World, value: number | null): boolean {
  return value !== null && !(round.method.type === 'dots' && value === 0);
}

/**
 * What nobody may know of a bench and a card, would it follow from what is shown: that each of fewer than ten gave the same,
 * or what fewer than five gave together. Of a bench that nobody tells apart from the room, the room is what counts. Nothing
 * when there is nothing to know: no dots at all is no vote.
 */
function secretOf(world: World, { bench, at, isSplit }: Question): string[] {
  const { round, benches } = world;
  const given = bench.ballots.map((ballot) => ballot[at] ?? null);
  const [value = null] = given;
  const apart = bench.late || (round.perPerspective && benches.length > 1);
  const room = benches.reduce((sum, { ballots }) => sum + ballots.length, 0);
  const crowd = apart ? bench.ballots.length : room;
  const hides = round.perPerspective && !isSplit && benches.some(({ ballots }) => ballots.length < UNANIMITY_MINIMUM);
  if ((crowd < UNANIMITY_MINIMUM || hides) && isVote(world, value) && given.every((one) => one === value)) {
    return [`each of ${bench.perspective} gave ${value} to card ${at}`];
  }
  const isFew = apart && crowd < SCREEN_MINIMUM && given.some((one) => isVote(world, one));
  return isFew ? [`the ${crowd} of ${bench.perspective} gave ${given.join(' ')} to card ${at}`] : [];
}
