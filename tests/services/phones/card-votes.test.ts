import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { BallotRecord } from '../../../core/document/voting-records.ts';
import type { CardSide } from '../../../core/markers/read-markers.ts';
import { castOne } from '../../helpers/open-lobby.ts';
import { atFirst } from '../../helpers/place.ts';
import { unwrap } from '../../helpers/services.ts';
import { roomOfPhones } from './room-of-phones.ts';

const ONE = { type: 'dots', budget: 1, cap: 1 } as const;
const [A, B, C, D] = [0, 1, 2, 3] as const;

const inOrder = (one: string, other: string) => one.localeCompare(other);
/** What ballots chose, in an order of its own. */
const chosen = (ballots: readonly BallotRecord[]) =>
  ballots.map(({ choices }) => choices[0]?.optionId ?? '').sort(inOrder);

async function roomWithCards(withCards = true) {
  const room = await roomOfPhones({ method: ONE, withCards });
  const cast = (...cards: (readonly [number: number, side: CardSide])[]) =>
    room.call('lobby.castCards', {
      ...{ ...atFirst('t'), roundId: 'r' },
      cards: cards.map(([number, side]) => ({ number, side })),
    });
  return { ...room, cast, waysNow: async () => (await room.state()).numbers.map(({ voted }) => voted) };
}

describe('voting cards that a camera read', () => {
  it('[V23] [V25] count beside phones and slips, each number once, and come out without a number', async () => {
    const { room, join, vote, run, cast, ballots, waysNow, told, close } = await roomWithCards();
    join(1);
    castOne(room, 1, vote(1, [1]));
    unwrap(
      await run({
        ...{ type: 'ballot.add', id: 's2', roundId: 'r', number: 2, source: 'slips', perspective: null },
        choices: [{ optionId: 'a', value: 1 }],
      }),
    );
    const reply = unwrap(await cast([1, B], [2, B], [3, B], [4, C]));
    expect(reply).toEqual({
      skipped: [
        { number: 1, way: 'phone' },
        { number: 2, way: 'slips' },
      ],
    });
    expect((await waysNow()).slice(0, 5)).toEqual(['phone', 'slips', 'card', 'card', null]);
    expect(room.state(3).round).toMatchObject({ otherWay: 'card', mine: null });
    expect(told.join('')).not.toContain('"side"');
    unwrap(await run({ type: 'round.reveal', id: 'r' }));
    const cards = ballots().filter(({ source }) => source === 'card');
    expect(cards.map(({ number }) => number)).toEqual([null, null]);
    expect(chosen(cards)).toEqual(['b', 'c']);
    close();
  });

  it('[V23] hold until she takes them back, and then another way can vote', async () => {
    const { room, join, vote, cast, call, waysNow, close } = await roomWithCards();
    join(5);
    unwrap(await cast([5, A]));
    expect(castOne(room, 5, vote(1, [1]))).toEqual({ received: false, why: 'ballot-other-way' });
    unwrap(await call('lobby.takeBack', { roundId: 'r', number: 5 }));
    expect(castOne(room, 5, vote(2, [1]))).toEqual({ received: true });
    expect(unwrap(await cast([5, A]))).toEqual({ skipped: [{ number: 5, way: 'phone' }] });
    expect((await waysNow())[4]).toBe('phone');
    close();
  });

  it('[V24] count as what was read last, whatever was read before', async () => {
    const side = fc.constantFrom<CardSide>(A, B, C);
    const reads = fc.array(fc.tuple(fc.integer({ min: 1, max: 5 }), side), { minLength: 1, maxLength: 20 });
    await fc.assert(
      fc.asyncProperty(reads, async (all) => {
        const { run, cast, ballots, close } = await roomWithCards();
        for (const one of all) unwrap(await cast(one));
        unwrap(await run({ type: 'round.reveal', id: 'r' }));
        const last = [...new Map(all).values()].map((one) => 'abc'[one] ?? '');
        expect(chosen(ballots())).toEqual(last.sort(inOrder));
        close();
      }),
      { numRuns: 5 },
    );
  });

  it('[V28] [V29] are refused when they were not handed out, mean nothing, or the round does not run', async () => {
    const { cast, run, close } = await roomWithCards();
    expect(await cast([41, A])).toMatchObject({ ok: false, code: 'card-not-handed-out' });
    expect(await cast([6, D])).toMatchObject({ ok: false, code: 'ballot-bad-choice' });
    unwrap(await cast([6, A]));
    unwrap(await run({ type: 'round.close', id: 'r' }));
    expect(await cast([7, A])).toMatchObject({ ok: false, code: 'round-not-open' });
    close();
  });

  it('[V28] need voting cards in an open lobby, and no lobby at all', async () => {
    const { cast, call, state, services, close } = await roomWithCards(false);
    expect(await cast([6, A])).toMatchObject({ ok: false, code: 'lobby-no-cards' });
    await services.lobby.close();
    unwrap(await call('lobby.handOut', { ...atFirst('t'), count: 8 }));
    expect((await state()).numbers).toHaveLength(8);
    expect(await cast([9, A])).toMatchObject({ ok: false, code: 'card-not-handed-out' });
    expect(unwrap(await cast([8, A]))).toEqual({ skipped: [] });
    expect((await state()).inBox).toEqual({ r: 1 });
    close();
  });
});
