import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MARKERS } from '../../../core/markers/pictures.ts';
import { type CardSide, markerReader } from '../../../core/markers/read-markers.ts';
import { ghostsInClutter, measureRooms } from '../../bench/cards/measure.ts';
import { type HeldCard, paintCard } from './room/cards.ts';
import { DARK, LIGHT, type RoomSort, roomOf } from './room/drawn-room.ts';
import { photograph } from './room/lens.ts';
import { randomOf } from './room/random.ts';

const [WIDTH, HEIGHT] = [240, 200];
const small = (sort: RoomSort): RoomSort => ({ ...sort, width: 640, height: 480, cards: 24 });
const STRAIGHT = { x: 120, y: 100, size: 40, roll: 0, tilt: [0, 0], light: 1, thumb: null } as const;

function photographOf(card: HeldCard, lens: RoomSort['lens'] = LIGHT.lens) {
  const canvas = { width: WIDTH, height: HEIGHT, light: new Float32Array(WIDTH * HEIGHT).fill(90) };
  paintCard(canvas, card);
  return photograph(canvas, lens, randomOf(card.number));
}

describe('reading voting cards in a picture', () => {
  const read = markerReader();

  it('gives the number, the side that is up, the size and the corners of a card, however it is held', () => {
    const anyCard = fc.record({
      number: fc.integer({ min: 1, max: MARKERS }),
      side: fc.constantFrom<CardSide>(0, 1, 2, 3),
      size: fc.double({ min: 32, max: 90, noNaN: true }),
      roll: fc.double({ min: -20, max: 20, noNaN: true }),
      tilt: fc.tuple(fc.double({ min: -25, max: 25, noNaN: true }), fc.double({ min: -25, max: 25, noNaN: true })),
      light: fc.double({ min: 0.5, max: 1, noNaN: true }),
    });
    fc.assert(
      fc.property(anyCard, (card) => {
        const [seen, ...more] = read(photographOf({ ...STRAIGHT, ...card }), MARKERS);
        expect(more).toEqual([]);
        expect({ number: seen?.number, side: seen?.side }).toEqual({ number: card.number, side: card.side });
        expect((seen?.size ?? 0) / card.size).toBeGreaterThan(0.8);
        expect((seen?.size ?? 0) / card.size).toBeLessThan(1.2);
      }),
      { numRuns: 50, seed: 16 },
    );
  });

  it('gives the corners as the card is printed: the first one beside A and D', () => {
    const cornersOf = (side: CardSide) => read(photographOf({ ...STRAIGHT, number: 7, side }), MARKERS)[0]?.corners[0];
    const [near, far] = [
      { x: 100, y: 80 },
      { x: 140, y: 120 },
    ];
    for (const [side, x, y] of [
      [0, near.x, near.y],
      [1, near.x, far.y],
      [2, far.x, far.y],
      [3, far.x, near.y],
    ] as const) {
      expect(cornersOf(side)?.x).toBeCloseTo(x, 0);
      expect(cornersOf(side)?.y).toBeCloseTo(y, 0);
    }
  });

  it('reads no side of a card that is held between two', () => {
    for (const roll of [-45, -42, 42, 45]) {
      expect(read(photographOf({ ...STRAIGHT, number: 12, side: 1, roll }), MARKERS)).toEqual([]);
    }
  });

  it('reads a card with a thumb over its edge, and no number above the highest', () => {
    const picture = photographOf({ ...STRAIGHT, number: 30, side: 2, size: 48, thumb: 0.3 });
    expect(read(picture, 30)).toMatchObject([{ number: 30, side: 2 }]);
    expect(read(picture, 29)).toEqual([]);
  });

  it('sees nothing in a card in a mirror, and in a picture of one colour', () => {
    const { pixels, ...picture } = photographOf({ ...STRAIGHT, number: 30, side: 2 });
    const mirrored = pixels.map((_, i) => pixels[i - (i % WIDTH) + WIDTH - 1 - (i % WIDTH)] ?? 0);
    expect(read({ ...picture, pixels: mirrored }, MARKERS)).toEqual([]);
    expect(read({ ...picture, pixels: pixels.map(() => 90) }, MARKERS)).toEqual([]);
  });
});

describe('in drawn rooms with squares of 32 pixels', () => {
  it('nearly every card is read in one picture in light, and none wrong', () => {
    const { seen, looks, wrongSides, ghosts } = measureRooms(small(roomOf(LIGHT, 32)), 4, 1);
    expect({ wrongSides, ghosts }).toEqual({ wrongSides: 0, ghosts: 0 });
    expect(seen / looks).toBeGreaterThanOrEqual(0.98);
  });

  it('everybody is seen twice after six pictures in the dark, and none wrong', () => {
    const { counted, wrongSides, ghosts } = measureRooms(small(roomOf(DARK, 32)), 1, 6);
    expect({ wrongSides, ghosts }).toEqual({ wrongSides: 0, ghosts: 0 });
    expect(counted.at(-1)).toBe(1);
  });

  it('nothing is seen where there are no cards', () => {
    expect(ghostsInClutter(small(roomOf(LIGHT, 32)), 4)).toBe(0);
  });
});
