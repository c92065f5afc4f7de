import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Document } from '../../../core/document/document.ts';
import type { BallotRecord, VotingRoundRecord } from '../../../core/document/voting-records.ts';
import { PERSPECTIVES, type Perspective } from '../../../core/domain/perspective.ts';
import { type OptionResult, RoundResult } from '../../../core/voting/result.ts';
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
        for (const one of result.options) checkFigures(cast, one);
      }),
      { numRuns: 400 },
    );
  });

  it('[V2] puts the options in the order of the slow means, and names equal means with one place', () => {
    fc.assert(
      fc.property(anyCast, (cast) => {
        const { options } = tally(cast.round, cast);
        for (const a of options) for (const b of options) checkOrders(cast, a, b);
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
        if (result.hidden !== 'nothing') expect(result.perspectives).toEqual([]);
        for (const one of result.options) checkSmallGroups(cast, one);
      }),
      { numRuns: 400 },
    );
  });
});

describe('weights', () => {
  it('[V8] lets thirty residents and ten policy makers weigh the same when perspectives do', () => {
    const ballots = ballotsOf({ residents: times(30, { a: 1 }), policy: times(10, { b: 2 }) });
    const [first, second] = tallied(roundWith(), ballots).options;
    expect(first).toMatchObject({ id: 'a', rank: 1, balancedRank: 2, balanced: 0.5, room: { total: 30 } });
    expect(second).toMatchObject({ id: 'b', rank: 2, balancedRank: 1, balanced: 1, room: { total: 20 } });
  });

  it('[V8] tells only the order where a perspective is small', () => {
    const ballots = ballotsOf({ residents: times(20, { a: 1 }), policy: times(4, { b: 2 }) });
    const result = tallied(roundWith(), ballots);
    expect(result.hidden).toBe('perspectives');
    expect(result.options.map(({ id, balancedRank }) => [id, balancedRank])).toEqual([
      ['a', 2],
      ['b', 1],
      ['c', 3],
    ]);
    expect(JSON.stringify(result)).not.toContain('policy');
  });

  it('[V7] hides a perspective of fewer than ten in which all vote the same: else the secret of each is out', () => {
    const residents = times(20, { a: 1 });
    const same = tallied(roundWith(), ballotsOf({ residents, policy: times(9, { b: 2 }) }));
    expect(same.hidden).toBe('perspectives');
    const mixed = tallied(roundWith(), ballotsOf({ residents, policy: [...times(8, { b: 2 }), { b: 1 }] }));
    expect(mixed.hidden).toBe('nothing');
  });

  it('[V6] counts a blank ballot as a person', () => {
    const result = tallied(roundWith(), ballotsOf({ residents: [...times(5, { a: 2 }), ...times(5, {})] }));
    expect(result.people).toBe(10);
    expect(result.options[0]?.room).toMatchObject({ total: 10, answers: 10, mean: 1 });
  });
});

describe('agreement in words', () => {
  const agreementOf = (method: VotingRoundRecord['method'], values: readonly number[]) => {
    const ballots = ballotsOf({ residents: values.map((value) => ({ a: value })) });
    return tallied(roundWith({ method, options: [option('a')] }), ballots).options[0]?.room?.agreement;
  };
  it.each([
    [{ type: 'scale', highest: 5 }, times(10, 3), 'agreed'],
    [{ type: 'scale', highest: 5 }, [1, 1, 2, 2, 3, 3, 4, 4, 5, 5], 'divided'],
    [{ type: 'scale', highest: 5 }, [1, 1, 1, 1, 1, 5, 5, 5, 5, 5], 'two-camps'],
    [{ type: 'agree' }, times(10, 0), 'agreed'],
    [{ type: 'agree' }, [0, 0, 0, 0, 0, 1, 1, 1, 1, 1], 'two-camps'],
    [{ type: 'agree' }, [0, 0, 1, 1, 1, 1, 1, 1, 1, 1], 'divided'],
  ] as const)('%j', (method, values, word) => {
    expect(agreementOf(method, values)).toBe(word);
  });

  it('is not told of stickers on the wall: nobody knows who placed how many', () => {
    const round = roundWith({ options: [option('a')], perPerspective: false });
    const hands = { kind: 'handCount', id: 'h', order: 1, roundId: 'r', perspective: null, people: 9 } as const;
    const result = tally(round, { ballots: [], hands: [{ ...hands, options: [{ optionId: 'a', counts: [11] }] }] });
    expect(result.options[0]?.room).toEqual({ total: 11, answers: 9, mean: 11 / 9, agreement: null });
  });
});

describe('a second round', () => {
  const first = roundWith({ state: 'revealed' });
  const second = roundWith({ id: 's', order: 2, state: 'revealed', parentId: 'r' });
  const documentOf = (...records: readonly (VotingRoundRecord | BallotRecord)[]): Document =>
    Object.fromEntries(records.map((record) => [record.id, record]));
  const before = ballotsOf({ residents: times(6, { a: 1 }) });
  const after = ballotsOf({ residents: times(6, { b: 2, a: 1 }) }, 's');

  it('[V15] shows the place and the mean of the round before it', () => {
    const result = resultOf(documentOf(first, second, ...before, ...after), second);
    expect(result.options.map(({ id, rank, before: earlier }) => [id, rank, earlier])).toEqual([
      ['b', 1, { rank: 2, mean: 0 }],
      ['a', 2, { rank: 1, mean: 1 }],
      ['c', 3, { rank: 2, mean: 0 }],
    ]);
  });

  it('[V15] tells nothing of a round before it that is not revealed', () => {
    const closed = { ...first, state: 'closed' as const };
    const result = resultOf(documentOf(closed, second, ...before, ...after), second);
    expect(result.options.every((one) => one.before === null)).toBe(true);
  });
});

function checkFigures(cast: Cast, { id, room, perspectives, balanced }: OptionResult): void {
  const all = slowFigures(cast, id);
  if (room) expect(room).toMatchObject({ ...all, mean: slowMean(all) });
  for (const { perspective, total, answers } of perspectives) {
    expect({ total, answers }).toEqual(slowFigures(cast, id, perspective));
  }
  if (balanced !== null) expect(close(balanced, slowBalanced(cast, id) ?? Number.NaN)).toBe(true);
}

function checkOrders(cast: Cast, a: OptionResult, b: OptionResult): void {
  checkOrder(a.rank, b.rank, slowMean(slowFigures(cast, a.id)), slowMean(slowFigures(cast, b.id)));
  if (a.balancedRank === null || b.balancedRank === null) return;
  checkOrder(a.balancedRank, b.balancedRank, slowBalanced(cast, a.id), slowBalanced(cast, b.id));
}

function checkSmallGroups(cast: Cast, one: OptionResult): void {
  const sizes = PERSPECTIVES.map((who) => slowPeople(cast, who)).filter((people) => people > 0);
  if (sizes.some((people) => people < 5)) expect([one.perspectives, one.balanced]).toEqual([[], null]);
  if (slowPeople(cast) < 5) expect([one.room, one.spread]).toEqual([null, []]);
  if (one.perspectives.length === 0) return;
  for (const who of PERSPECTIVES) expect([1, 2, 3, 4]).not.toContain(slowFigures(cast, one.id, who).answers);
}

function checkOrder(rankA: number, rankB: number, a: number | null, b: number | null): void {
  const [x, y] = [a ?? -1, b ?? -1];
  if (close(x, y)) expect(rankA).toBe(rankB);
  else expect(rankA < rankB).toBe(x > y);
}
