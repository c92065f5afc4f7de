import { belowMiddle } from '../../../core/scan/results/reach.ts';

/** A part of a bar for answer category `index`, as fractions of all answers. */
export interface Segment {
  readonly index: number;
  readonly from: number;
  readonly to: number;
}

/** The stacked bar of these counts, from 0 to 1; categories without answers have no segment. */
export function barSegments(counts: readonly number[]): Segment[] {
  const total = counts.reduce((sum, count) => sum + count, 0);
  let before = 0;
  return counts.flatMap((count, index) => {
    if (count <= 0) return [];
    const segment = { index, from: before / total, to: (before + count) / total };
    before += count;
    return [segment];
  });
}

/**
 * The same bar with 0 in the middle of the scale, so that one sees to which side a group leans: the middle of the
 * neutral category, or between the two middle ones when their number is even.
 * R. M. Heiberger and N. B. Robbins (2014), Design of Diverging Stacked Bar Charts for Likert Scales and Other
 * Applications, Journal of Statistical Software 57(5).
 */
export function divergingSegments(counts: readonly number[]): Segment[] {
  const total = counts.reduce((sum, count) => sum + count, 0);
  const offset = total > 0 ? belowMiddle(counts) / total : 0;
  return barSegments(counts).map(({ index, from, to }) => ({ index, from: from - offset, to: to - offset }));
}

/** A whole percentage; 0 of 0 is 0. */
export function percent(count: number, of: number): number {
  return of > 0 ? Math.round((100 * count) / of) : 0;
}
