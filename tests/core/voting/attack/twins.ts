import { valueRange } from '../../../../core/voting/ballots.ts';
import { answersTo, secretsOf } from './secrets.ts';
import { seenOf } from './seen.ts';
import { type Ballot, type Bench, type World, withinBudget } from './world.ts';

/**
 * For rooms with too many worlds to try: the secrets for which no other world is found that would have shown the same. A twin
 * is looked for by swapping ballots and answers between people, by letting all say something else where nothing is told, and
 * by exchanging cards. One twin in which the secret is another is enough to keep it.
 */
export function withoutTwin(world: World): string[] {
  const [seen] = seenOf(world, null);
  const shown = JSON.stringify(seen);
  const isSplit = seen?.result.tells === 'groups';
  const looksTheSame = (other: World) => JSON.stringify(seenOf(other, null)[0]) === shown;
  return world.round.options.flatMap((_, at) =>
    secretsOf(world, at, isSplit)
      .filter(({ of }) => {
        const kept = answersTo(world, of, at);
        for (const other of others(world, of, at)) {
          if (answersTo(other, of, at) !== kept && looksTheSame(other)) return false;
        }
        return true;
      })
      .map(({ says }) => says),
  );
}

/** Worlds that are nearly the same, most likely twins first. */
function* others(world: World, of: readonly number[], at: number): Generator<World> {
  for (const b of of) yield* swapped(world, b, at);
  for (const other of agreeing(world)) {
    yield other;
    for (const b of of) yield* swapped(other, b, at);
  }
  yield* relabelled(world, at);
  yield* silenced(world, of, at);
  yield* turned(world);
  if (world.round.method.type === 'dots') for (const b of of) yield* traded(world, b, at);
}

/** Somebody of this bench and somebody of another one exchange their ballots, or only their answers to one card. */
function* swapped(world: World, b: number, at: number): Generator<World> {
  const mine = world.benches[b]?.ballots ?? [];
  for (const [o, { ballots }] of world.benches.entries()) {
    if (o === b) continue;
    for (const [i, own] of mine.entries()) {
      for (const [j, other] of ballots.entries()) {
        if (own[at] === other[at]) continue;
        yield withBallots(world, [b, i, other], [o, j, own]);
        yield withBallots(
          world,
          [b, i, withinBudget(world.round, own.with(at, other[at] ?? null))],
          [o, j, withinBudget(world.round, other.with(at, own[at] ?? null))],
        );
      }
    }
  }
}

/** Another bench is of one mind about a card, with answers that are in the room. */
function* agreeing(world: World): Generator<World> {
  const { round, benches } = world;
  const everybody = benches.flatMap(({ ballots }) => ballots);
  for (const [b, { ballots }] of benches.entries()) {
    for (const at of round.options.keys()) {
      for (const value of new Set(everybody.map((ballot) => ballot[at] ?? null))) {
        const [same, rest] = [true, false].map((is) => everybody.filter((ballot) => (ballot[at] === value) === is));
        if (value === null || !same || !rest || same.length < ballots.length) continue;
        yield reseated(world, b, [...same.slice(0, ballots.length)], [...rest, ...same.slice(ballots.length)]);
      }
    }
  }
}

/** The same ballots, with these people on one bench and the others on the other ones. */
function reseated(world: World, b: number, mine: readonly Ballot[], others: readonly Ballot[]): World {
  let from = 0;
  const benches = world.benches.map((bench, i) => {
    if (i === b) return { ...bench, ballots: mine };
    const ballots = others.slice(from, from + bench.ballots.length);
    from += bench.ballots.length;
    return { ...bench, ballots };
  });
  return { ...world, benches };
}

/** Somebody of this bench gives a dot on this card to somebody else, and gets one on another card for it; or the other way. */
function* traded(world: World, b: number, at: number): Generator<World> {
  const seats = world.benches.flatMap(({ ballots }, o) => ballots.map((ballot, j) => ({ o, j, ballot })));
  const trades = world.round.options.flatMap((_, card) => (card === at ? [] : [1, -1].map((by) => ({ card, by }))));
  const { highest } = valueRange(world.round.method);
  const canBe = (ballot: Ballot) => ballot.every((value) => value !== null && value >= 0 && value <= highest);
  for (const own of seats.filter(({ o }) => o === b)) {
    for (const other of seats.filter((seat) => seat !== own)) {
      for (const { card, by } of trades) {
        const [mine, theirs] = [moved(own.ballot, at, card, by), moved(other.ballot, card, at, by)];
        if (canBe(mine) && canBe(theirs)) yield withBallots(world, [own.o, own.j, mine], [other.o, other.j, theirs]);
      }
    }
  }
}

/** A ballot with so many dots more on one card, and as many less on another. */
function moved(ballot: Ballot, to: number, from: number, by: number): Ballot {
  return ballot.with(to, (ballot[to] ?? 0) + by).with(from, (ballot[from] ?? 0) - by);
}

/** Everybody who answered this card gave something else: each value turned on by as much. */
function* relabelled(world: World, at: number): Generator<World> {
  const { lowest, highest } = valueRange(world.round.method);
  const steps = highest - lowest + 1;
  for (let by = 1; by < steps; by++) {
    yield changed(world, (ballot) => {
      const value = ballot[at] ?? null;
      return value === null
        ? ballot
        : withinBudget(world.round, ballot.with(at, lowest + ((value - lowest + by) % steps)));
    });
  }
}

/** One person who answered this card did not. */
function* silenced(world: World, of: readonly number[], at: number): Generator<World> {
  for (const b of of) {
    for (const [i, ballot] of (world.benches[b]?.ballots ?? []).entries()) {
      if (ballot[at] !== null) yield withBallots(world, [b, i, withinBudget(world.round, ballot.with(at, null))]);
    }
  }
}

/** Everybody meant the next card. */
function* turned(world: World): Generator<World> {
  const cards = world.round.options.length;
  for (let by = 1; by < cards; by++) {
    yield changed(world, (ballot) => ballot.map((_, at) => ballot[(at + by) % cards] ?? null));
  }
}

function changed(world: World, change: (ballot: Ballot) => Ballot): World {
  return { ...world, benches: world.benches.map((bench) => ({ ...bench, ballots: bench.ballots.map(change) })) };
}

function withBallots(
  world: World,
  ...places: readonly (readonly [bench: number, at: number, ballot: Ballot])[]
): World {
  const benches = places.reduce<readonly Bench[]>((before, [b, at, ballot]) => {
    const bench = before[b];
    return bench ? before.with(b, { ...bench, ballots: bench.ballots.with(at, ballot) }) : before;
  }, world.benches);
  return { ...world, benches };
}
