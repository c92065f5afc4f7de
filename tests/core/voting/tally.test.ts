import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Document } from '../../../core/document/document.ts';
import type { BallotRecord, VotingRoundRecord } from '../../../core/document/voting-records.ts';
import { PERSPECTIVES, type Perspective } from '../../../core/domain/perspective.ts';
import { groupsIn, RoundResult, type ShownOption, shownIn } from '../../../core/voting/result.ts';
import { resultOf, tally } from '../../../core/voting/tally.ts';
import { anyCast, type Cast, option, roundWith } from './arbitrary.ts';
import { slowBalanced, slowFigures, slowMean, slowPeople } from './slow-tally.ts';

const close = (a: number, b: number) => Math.abs(a - b) < 1e-9;

/** Ballots by perspective: what each person gives to each card, by its id. */
function ballotsOf(votes: Partial<Record<Perspective, readonly Readonly<Record<string, number>>[]>>, roundId = 'r') {
  return PERSPECTIVES.flatMap((perspective) =>
    (votes[perspective] ?? []).map(
      (values, i): BallotRecord => ({
        kind: 'ballot',
        id: `${roundId}-${perspective}-${i}`,
        order: i,
        roundId,
        number: null,
        perspective,
        source: 'slips',
        choices: Object.entries(values).map(([optionId, value]) => ({ optionId, value })),
      }),
    ),
  );
}

const times = <T>(count: number, value: T) => Array.from({ length: count }, () => value);
const tallied = (round: VotingRoundRecord, ballots: readonly BallotRecord[]) => tally(round, { ballots, hands: [] });

describe('the tally', () => {
  it('[V1] equals an independent, slow count of random ballots and hands', () => {
    fc.assert(
      fc.property(anyCast, (cast) => {
        const result = tally(cast.round, cast);
        expect(RoundResult.parse(result)).toEqual(result);
        expect(result.people).toBe(slowPeople(cast));
        for (const one of shownIn(result)) checkFigures(cast, one);
      }),
      { numRuns: 400 },
    );
  });

  it('[V2] puts the options in the order of the slow means, and names equal means with one place', () => {
    fc.assert(
      fc.property(anyCast, (cast) => {
        const shown = shownIn(tally(cast.round, cast));
        for (const a of shown) for (const b of shown) checkOrders(cast, a, b);
      }),
      { numRuns: 400 },
    );
  });

  it('[V3] does not care where a ballot comes from or in which order ballots are entered', () => {
    fc.assert(
      fc.property(anyCast, (cast) => {
        const others = cast.ballots.map((ballot) => ({ ...ballot, source: 'phone' as const })).reverse();
        expect(tally(cast.round, { ...cast, ballots: others })).toEqual(tally(cast.round, cast));
      }),
    );
  });

  it('[V4] shows no count of a perspective, or of the room, that fewer than five people made', () => {
    fc.assert(
      fc.property(anyCast, (cast) => {
        const result = tally(cast.round, cast);
        if (slowPeople(cast) < 5) expect(result.tells).toBe('nothing');
        for (const one of shownIn(result)) checkSmallGroups(cast, one);
      }),
      { numRuns: 400 },
    );
  });
});

describe('weights', () => {
  it('[V8] lets thirty residents and ten policy makers weigh the same when perspectives do', () => {
    const ballots = ballotsOf({ residents: times(30, { a: 1 }), policy: times(10, { b: 2 }) });
    const [first, second] = shownIn(tallied(roundWith(), ballots));
    expect(first).toMatchObject({ id: 'a', rank: 1, balanced: { rank: 2, mean: 0.5 }, room: { total: 30 } });
    expect(second).toMatchObject({ id: 'b', rank: 2, balanced: { rank: 1, mean: 1 }, room: { total: 20 } });
  });

  it('[H2] tells nothing that is computed with a perspective when one of them is small', () => {
    const ballots = ballotsOf({ residents: times(20, { a: 1 }), policy: [{ b: 2 }, { b: 2 }, { c: 1 }, { b: 1 }] });
    const result = tallied(roundWith(), ballots);
    expect(result.tells).toBe('room');
    expect(JSON.stringify(result)).not.toMatch(/policy|residents|balanced/);
  });

  it('[V7] hides a perspective of fewer than ten in which all vote the same: else the secret of each is out', () => {
    const residents = [...times(19, { a: 1, c: 1 }), { a: 1, b: 2 }];
    const same = tallied(roundWith(), ballotsOf({ residents, policy: times(9, { b: 1, c: 1 }) }));
    expect(same.tells).toBe('room');
    const mixed = tallied(roundWith(), ballotsOf({ residents, policy: [...times(8, { b: 2 }), { b: 1 }] }));
    expect(mixed.tells).toBe('groups');
  });

  it('[V6] counts a blank ballot as a person', () => {
    const result = tallied(roundWith(), ballotsOf({ residents: [...times(5, { a: 2 }), ...times(5, {})] }));
    expect(result.people).toBe(10);
    expect(shownIn(result)[0]?.room).toMatchObject({ total: 10, answers: 10, mean: 1 });
  });
});

describe('votes by hand', () => {
  it('[H4] tells nothing of stickers when a card has all that it can have', () => {
    const round = roundWith({ options: [option('a'), option('b')], perPerspective: false });
    const hands = { kind: 'handCount', id: 'h', order: 1, roundId: 'r', perspective: null, people: 9 } as const;
    const withDots = (dots: number) =>
      tally(round, { ballots: [], hands: [{ ...hands, options: [{ optionId: 'a', counts: [dots] }] }] });
    expect(shownIn(withDots(17))[0]?.room).toEqual({ total: 17, answers: 9, mean: 17 / 9, agreement: null });
    expect(shownIn(withDots(17))[1]?.room, 'a card that nothing was counted of').toMatchObject({
      total: 0,
      answers: 9,
    });
    expect(withDots(18).tells).toBe('nothing');
  });
});

describe('a second round', () => {
  const first = roundWith({ state: 'revealed' });
  const second = roundWith({ id: 's', order: 2, state: 'revealed', parentId: 'r' });
  const documentOf = (...records: readonly (VotingRoundRecord | BallotRecord)[]): Document =>
    Object.fromEntries(records.map((record) => [record.id, record]));
  const residents = [...times(5, { a: 1 }), { a: 2 }];
  const before = ballotsOf({ residents });
  const after = ballotsOf({ residents: [...times(4, { b: 2, a: 1 }), { b: 1 }, { a: 1 }] }, 's');

  it('[V15] shows the place and the mean of the round before it', () => {
    const result = resultOf(documentOf(first, second, ...before, ...after), second);
    expect(shownIn(result).map(({ id, rank, before: earlier }) => [id, rank, earlier])).toEqual([
      ['b', 1, { rank: 2, mean: 0 }],
      ['a', 2, { rank: 1, mean: 7 / 6 }],
      ['c', 3, { rank: 2, mean: 0 }],
    ]);
  });

  it('[V15] tells nothing of a round before it that is not revealed', () => {
    const closed = { ...first, state: 'closed' as const };
    const result = resultOf(documentOf(closed, second, ...before, ...after), second);
    expect(shownIn(result).map(({ before: earlier }) => earlier)).toEqual([null, null, null]);
  });
});

function checkFigures(cast: Cast, option: ShownOption): void {
  const all = slowFigures(cast, option.id);
  expect(option.room).toMatchObject({ ...all, mean: slowMean(all) });
  const groups = groupsIn(option);
  for (const { perspective, total, answers } of groups?.perspectives ?? []) {
    expect({ total, answers }).toEqual(slowFigures(cast, option.id, perspective));
  }
  if (groups) expect(close(groups.balanced.mean, slowBalanced(cast, option.id) ?? Number.NaN)).toBe(true);
}

function checkOrders(cast: Cast, a: ShownOption, b: ShownOption): void {
  checkOrder(a.rank, b.rank, slowMean(slowFigures(cast, a.id)), slowMean(slowFigures(cast, b.id)));
  const [one, other] = [groupsIn(a), groupsIn(b)];
  if (!one || !other) return;
  checkOrder(one.balanced.rank, other.balanced.rank, slowBalanced(cast, a.id), slowBalanced(cast, b.id));
}

function checkSmallGroups(cast: Cast, one: ShownOption): void {
  const sizes = PERSPECTIVES.map((who) => slowPeople(cast, who)).filter((people) => people > 0);
  if (sizes.some((people) => people < 5)) expect(groupsIn(one)).toBeNull();
  expect(one.room.answers).toBeGreaterThanOrEqual(5);
  if (!groupsIn(one)) return;
  for (const who of PERSPECTIVES) expect([1, 2, 3, 4]).not.toContain(slowFigures(cast, one.id, who).answers);
}

function checkOrder(rankA: number, rankB: number, a: number | null, b: number | null): void {
  const [x, y] = [a ?? -1, b ?? -1];
  if (close(x, y)) expect(rankA).toBe(rankB);
  else expect(rankA < rankB).toBe(x > y);
}
