import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Document, newSession } from '../../../core/document/document.ts';
import type { ActionRecord } from '../../../core/document/records.ts';
import type { RunSheetBlock } from '../../../core/domain/run-sheet.ts';
import {
  blocksOf,
  blockTimes,
  minutesOf,
  movedBlock,
  paceOf,
  placeAfter,
  repairOf,
} from '../../../core/trajectory/run-sheet.ts';

const block = (id: string, minutes: number, picture: RunSheetBlock['picture'] = 'praatplaat'): RunSheetBlock => ({
  ...{ id, title: id, minutes, picture, steps: '', care: '', material: '' },
});
const anyBlocks = fc
  .array(fc.integer({ min: 1, max: 240 }), { minLength: 1, maxLength: 12 })
  .map((lengths) => lengths.map((minutes, i) => block(`b${i}`, minutes)));
const clock = (minute: number) =>
  [Math.floor(minute / 60) % 24, minute % 60].map((part) => String(part).padStart(2, '0')).join(':');

describe('the run sheet', () => {
  it('is what is proposed until she changed it, and begins with looking back when something is open', () => {
    const proposed = [block('look', 15, 'lookBack'), block('talk', 40)];
    const [first, second] = [newSession('s1', 1, 'own', ''), newSession('s2', 2, 'own', '')];
    const empty = { firstStep: '', howWeKnow: '', lookBackDate: null, dueDate: null, taskId: null, who: '' };
    const action: ActionRecord = { kind: 'action', id: 'a', order: 1, sessionId: 's1', what: 'w', ...empty };
    const document: Document = { s1: first, s2: second, a: action };
    const ids = (session: typeof first) => blocksOf(document, session, proposed).map(({ id }) => id);
    expect(ids(first)).toEqual(['talk']);
    expect(ids(second)).toEqual(['look', 'talk']);
    expect(ids({ ...second, runSheet: [block('own', 5)] })).toEqual(['own']);
    expect(ids({ ...second, runSheet: [] })).toEqual([]);
  });

  it('adds its minutes up: each block begins where the one before ends', () => {
    fc.assert(
      fc.property(anyBlocks, fc.integer({ min: 0, max: 1439 }), (blocks, begin) => {
        const times = blockTimes(blocks, clock(begin));
        expect(times).toHaveLength(blocks.length + 1);
        expect(times[0]).toBe(begin);
        expect(blocks.every(({ minutes }, i) => (times[i + 1] ?? 0) - (times[i] ?? 0) === minutes)).toBe(true);
        expect((times.at(-1) ?? 0) - begin).toBe(minutesOf(blocks));
        expect(new Set(blockTimes(blocks, null))).toEqual(new Set([null]));
      }),
    );
  });

  it('is ahead before a block was to begin, behind after it was to end, and on time between, also past midnight', () => {
    const situation = fc.record({
      ...{ blocks: anyBlocks, at: fc.nat({ max: 11 }), begin: fc.integer({ min: 0, max: 1439 }) },
      off: fc.integer({ min: -120, max: 120 }),
    });
    fc.assert(
      fc.property(situation, ({ blocks, at, begin, off }) => {
        const place = at % blocks.length;
        const times = blockTimes(blocks, clock(begin));
        const [from, to] = [times[place] ?? 0, times[place + 1] ?? 0];
        const moment = off < 0 ? from + off : to + off;
        const pace = paceOf(blocks, place, clock(begin), ((moment % 1440) + 1440) % 1440);
        const word = off <= -2 ? 'ahead' : off >= 2 ? 'behind' : 'onTime';
        expect(pace).toMatchObject({ word, minutes: word === 'onTime' ? 0 : Math.abs(off) });
      }),
      { numRuns: 300 },
    );
    const [one] = [[block('a', 15)]];
    expect(paceOf(one, 0, '20:00', 20 * 60 + 9)).toEqual({ word: 'onTime', minutes: 0, left: 6 });
    expect([paceOf(one, null, '20:00', 0), paceOf(one, 0, null, 0)]).toEqual([null, null]);
  });

  it('offers to make the longest block to come shorter when it will not be ready, by no more than is needed and never by more than half', () => {
    const situation = fc.record({
      ...{ blocks: anyBlocks, at: fc.nat({ max: 11 }), begin: fc.integer({ min: 0, max: 1200 }) },
      ...{ behind: fc.integer({ min: 2, max: 90 }), room: fc.integer({ min: -30, max: 60 }) },
    });
    fc.assert(
      fc.property(situation, ({ blocks, at, begin, behind, room }) => {
        const place = at % blocks.length;
        const planned = begin + minutesOf(blocks);
        const session = { begin: clock(begin), end: clock((planned + room + 1440) % 1440) };
        fc.pre(planned + room > begin && planned + room < begin + 1440);
        const pace = { word: 'behind', minutes: behind, left: 0 } as const;
        const repair = repairOf(blocks, place, pace, session);
        const late = behind - room;
        const toCome = blocks.slice(place + 1);
        const longest = Math.max(0, ...toCome.map(({ minutes }) => minutes));
        const canBeShorter = Math.ceil(longest / 10) * 5 < longest;
        expect(repair !== null).toBe(late >= 2 && canBeShorter);
        if (!repair) return;
        expect(toCome.find(({ id }) => id === repair.id)?.minutes).toBe(longest);
        expect(repair.minutes).toBeGreaterThanOrEqual(longest / 2);
        expect(longest - repair.minutes).toBeLessThan(late + 5);
        const stillLate = late - (longest - repair.minutes) > 0;
        if (stillLate) expect(repair.minutes - 5).toBeLessThan(longest / 2);
      }),
      { numRuns: 300 },
    );
  });

  it('offers nothing while the end is not known, when nothing goes on, and when there is time enough', () => {
    const blocks = [block('a', 15), block('b', 30)];
    const pace = { word: 'behind', minutes: 10, left: 0 } as const;
    expect(repairOf(blocks, 0, pace, { begin: '19:30', end: '20:15' })).toEqual({ id: 'b', title: 'b', minutes: 20 });
    expect(repairOf(blocks, 0, pace, { begin: '23:30', end: '00:15' })).toMatchObject({ minutes: 20 });
    expect(repairOf(blocks, 0, pace, { begin: '19:30', end: '20:30' })).toBeNull();
    expect(repairOf(blocks, 0, pace, { begin: '19:30', end: null })).toBeNull();
    expect(repairOf(blocks, null, pace, { begin: '19:30', end: '20:15' })).toBeNull();
    expect(repairOf(blocks, 1, pace, { begin: '19:30', end: '20:15' })).toBeNull();
    expect(repairOf(blocks, 0, { ...pace, word: 'onTime' }, { begin: '19:30', end: '20:15' })).toBeNull();
  });

  it('keeps the block that goes on, wherever it is moved and whatever is added or taken away around it', () => {
    fc.assert(
      fc.property(
        anyBlocks,
        fc.nat({ max: 11 }),
        fc.nat({ max: 11 }),
        fc.constantFrom(1 as const, -1 as const),
        (blocks, at, other, by) => {
          const place = at % blocks.length;
          const [goes, taken] = [blocks[place], blocks[other % blocks.length]];
          const moved = movedBlock(blocks, taken?.id ?? '', by);
          expect([...moved].sort((a, b) => (a.id < b.id ? -1 : 1))).toEqual(
            [...blocks].sort((a, b) => (a.id < b.id ? -1 : 1)),
          );
          expect(moved[placeAfter(blocks, place, moved) ?? -1]).toBe(goes);
          const less = blocks.filter((one) => one !== taken);
          const now = placeAfter(blocks, place, less);
          if (less.length === 0) expect(now).toBeNull();
          else if (goes !== taken) expect(less[now ?? -1]).toBe(goes);
          else expect(now).toBe(Math.min(place, less.length - 1));
        },
      ),
    );
    expect(placeAfter([block('a', 1)], null, [block('a', 1)])).toBeNull();
  });
});
