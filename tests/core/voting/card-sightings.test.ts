import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CardSide } from '../../../core/markers/read-markers.ts';
import {
  afterPicture,
  type CardReading,
  type CardSighting,
  NOTHING_READ,
  numbersRead,
  withoutNumbers,
} from '../../../core/voting/card-sightings.ts';

const SIDES: readonly CardSide[] = [0, 1, 2, 3];
const [HANDED_OUT, TWO] = [4, [0, 2] as readonly CardSide[]];
const anySide = fc.constantFrom<CardSide>(...SIDES);
const anySighting = fc.record({ number: fc.integer({ min: 1, max: HANDED_OUT + 2 }), side: anySide });
const anyPictures = fc.array(fc.array(anySighting, { maxLength: 5 }), { maxLength: 40 });

/** All pictures one after the other: what counted after which picture, and what is known at the end. */
function readAll(pictures: readonly (readonly CardSighting[])[], sides = SIDES) {
  let reading: CardReading = NOTHING_READ;
  const counts = pictures.map((picture) => {
    const after = afterPicture(reading, picture, { handedOut: HANDED_OUT, sides });
    reading = after.reading;
    return after.counts;
  });
  return { reading, counts };
}

/** The sides of one number in the pictures in which it is; null where it is there more than once. */
const seenOf = (pictures: readonly (readonly CardSighting[])[], number: number) =>
  pictures.flatMap((picture) => {
    const own = picture.filter((sighting) => sighting.number === number);
    return own.length === 0 ? [] : [own.length === 1 ? (own[0]?.side ?? null) : null];
  });

const picturesOf = (sides: readonly CardSide[]) => sides.map((side) => [{ number: 3, side }]);

describe('which cards count', () => {
  it('[V28] only handed out numbers, with a side that means something, seen so in the two last pictures of them', () => {
    fc.assert(
      fc.property(anyPictures, fc.constantFrom(SIDES, TWO), (pictures, sides) => {
        for (const [i, counts] of readAll(pictures, sides).counts.entries()) {
          for (const { number, side } of counts) {
            expect(number).toBeLessThanOrEqual(HANDED_OUT);
            expect(sides).toContain(side);
            expect(seenOf(pictures.slice(0, i + 1), number).slice(-2)).toEqual([side, side]);
          }
        }
      }),
      { numRuns: 500 },
    );
  });

  it('[V28] every number that was once seen the same way twice with nothing in between', () => {
    fc.assert(
      fc.property(anyPictures, (pictures) => {
        const { reading } = readAll(pictures);
        const twice = [1, 2, 3, 4].filter((number) => {
          const sides = seenOf(pictures, number);
          return sides.some((side, i) => i > 0 && side !== null && side === sides[i - 1]);
        });
        expect(numbersRead(reading, { sides: SIDES }).read).toEqual(twice);
      }),
      { numRuns: 500 },
    );
  });

  it('[V28] another side counts only when it is seen in five pictures one after the other, and once', () => {
    fc.assert(
      fc.property(anySide, anySide, fc.integer({ min: 1, max: 12 }), (first, other, times) => {
        fc.pre(first !== other);
        const { counts, reading } = readAll(picturesOf([first, first, ...Array<CardSide>(times).fill(other)]));
        const counted = counts.flat().map(({ side }) => side);
        expect(counted).toEqual(times < 5 ? [first] : [first, other]);
        expect(numbersRead(reading, { sides: SIDES }).doubtful).toEqual(times < 5 ? [3] : []);
      }),
    );
  });

  it('[V28] what flickers counts as nothing else: single wrong sides between right ones change nothing', () => {
    fc.assert(
      fc.property(anySide, fc.array(fc.option(anySide, { nil: null }), { maxLength: 30 }), (right, wrongs) => {
        const sides = wrongs.flatMap((wrong) => [right, right, ...(wrong === null ? [] : [wrong])]);
        const counted = readAll(picturesOf(sides)).counts.flat();
        expect(counted.every(({ side }) => side === right)).toBe(true);
      }),
    );
  });

  it('says nothing of a number that is held up twice in one picture, and shows it', () => {
    const twice = [0, 0].map((side) => ({ number: 2, side: side as CardSide }));
    const { counts, reading } = readAll([twice, twice, twice]);
    expect(counts.flat()).toEqual([]);
    expect(numbersRead(reading, { sides: SIDES })).toEqual({ read: [], doubtful: [2] });
  });

  it('shows a side that means nothing in this round, and counts a number again of which the vote did not arrive', () => {
    const { reading } = readAll(picturesOf([1, 1, 1]), TWO);
    expect(numbersRead(reading, { sides: TWO })).toEqual({ read: [], doubtful: [3] });
    const arrived = readAll(picturesOf([0, 0])).reading;
    const again = withoutNumbers(arrived, [3]);
    expect(numbersRead(again, { sides: TWO }).read).toEqual([]);
    expect(afterPicture(arrived, [{ number: 3, side: 0 }], { handedOut: 4, sides: TWO }).counts).toEqual([]);
  });
});
