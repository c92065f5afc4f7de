import { firstAboveMiddle } from './applies.ts';

/** How many people are below, in and above the middle of a scale. */
export interface Sides {
  readonly below: number;
  readonly middle: number;
  readonly above: number;
}

const sum = (counts: readonly number[]) => counts.reduce((total, count) => total + count, 0);

/**
 * Who is on which side. An odd scale has one middle category (of eleven the sixth); on an even scale everybody is on a side.
 */
export function sidesOf(counts: readonly number[]): Sides {
  const half = Math.floor(counts.length / 2);
  return {
    below: sum(counts.slice(0, half)),
    middle: sum(counts.slice(half, firstAboveMiddle(counts.length))),
    above: sum(counts.slice(firstAboveMiddle(counts.length))),
  };
}
