import { answersTo, secretsOf } from './secrets.ts';
import { type Mending, seenOf } from './seen.ts';
import { type Ballot, type Bench, possibleBallots, type World } from './world.ts';

/** More worlds than this are not tried one by one. */
const MOST_WORLDS = 12_000;

/**
 * Tries every world that the room could be in, keeps those that would have shown the same, and tells what is the same in all
 * of them. Nothing needs to be known of how the program decides: that it would have shown something else is knowledge too.
 * Null when there are too many worlds.
 */
export function enumerate(world: World, without: Mending | null): readonly string[] | null {
  const possible = possibleBallots(world.round);
  const sizes = world.benches.map(({ ballots }) => ballots.length);
  const count = sizes.reduce((product, size) => product * choose(size + possible.length - 1, size), 1);
  if (count > MOST_WORLDS) return null;
  const seen = seenOf(world, without);
  const isSplit = seen[0]?.result.tells === 'groups';
  const secrets = world.round.options.flatMap((_, at) =>
    secretsOf(world, at, isSplit).map((secret) => ({ ...secret, at })),
  );
  if (secrets.length === 0) return [];
  const shown = JSON.stringify(seen);
  const worlds = worldsOf(sizes, possible)
    .map((benches) => ({ ...world, benches: benches.map((ballots, b) => ({ ...benchAt(world, b), ballots })) }))
    .filter((other) => JSON.stringify(seenOf(other, without)) === shown);
  return secrets
    .filter(({ of, at }) => new Set(worlds.map((one) => answersTo(one, of, at))).size === 1)
    .map(({ says }) => says);
}

function benchAt({ benches }: World, at: number): Bench {
  const bench = benches[at];
  if (!bench) throw new Error(`no bench ${at}`);
  return bench;
}

/** All ways to fill benches of these sizes; who on a bench cast which ballot makes no difference. */
function worldsOf(sizes: readonly number[], possible: readonly Ballot[]): (readonly (readonly Ballot[])[])[] {
  return sizes.reduce<(readonly (readonly Ballot[])[])[]>(
    (some, size) => some.flatMap((benches) => multisets(size, possible).map((ballots) => [...benches, ballots])),
    [[]],
  );
}

function multisets(size: number, possible: readonly Ballot[]): (readonly Ballot[])[] {
  if (size === 0) return [[]];
  return possible.flatMap((ballot, i) => multisets(size - 1, possible.slice(i)).map((others) => [ballot, ...others]));
}

function choose(n: number, k: number): number {
  let result = 1;
  for (let i = 1; i <= k; i++) result = (result * (n - k + i)) / i;
  return result;
}
