import { describe, expect, it } from 'vitest';
import { MARKERS, type Picture, pictureOf, turned } from '../../../core/markers/pictures.ts';
import { NUMBERS } from '../../../core/phones/ticket.ts';

const numbers = Array.from({ length: MARKERS }, (_, i) => i + 1);
const turns = (picture: Picture) => [
  picture,
  turned(picture),
  turned(turned(picture)),
  turned(turned(turned(picture))),
];
const differences = (one: Picture, other: Picture) => one.filter((white, i) => white !== other[i]).length;
const mirrored = (picture: Picture) => picture.map((_, i) => picture[6 * Math.floor(i / 6) + 5 - (i % 6)] ?? false);

describe('the pictures in the markers', () => {
  it('are there for every number that somebody can vote under, and no more', () => {
    expect(MARKERS).toBe(NUMBERS.highest);
    expect(() => pictureOf(MARKERS + 1)).toThrow(RangeError);
    expect(() => pictureOf(0)).toThrow(RangeError);
  });

  it('differ in twelve cells at least, however they are turned, and from themselves turned', () => {
    const all = numbers.map((number) => turns(pictureOf(number)));
    const nearest = all.map((one, i) => {
      const [straight = [], ...turnedOnes] = one;
      const others = [...turnedOnes, ...all.slice(i + 1).flat()];
      return Math.min(...others.map((picture) => differences(straight, picture)));
    });
    expect(Math.min(...nearest)).toBe(12);
  });

  it('differ in eight cells at least from each other in a mirror', () => {
    const all = numbers.map((number) => pictureOf(number));
    const inMirror = all.flatMap((picture) => turns(mirrored(picture)));
    const nearest = all.map((one) => Math.min(...inMirror.map((other) => differences(one, other))));
    expect(Math.min(...nearest)).toBe(8);
  });

  it('come back after four quarter turns', () => {
    for (const number of numbers) {
      const [, , , last = []] = turns(pictureOf(number));
      expect(turned(last)).toEqual(pictureOf(number));
    }
  });
});
