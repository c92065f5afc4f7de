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

/** What lies below the middle of the scale: with an odd number of categories half of the neutral one as well. */
export function belowMiddle(counts: readonly number[]): number {
  const half = Math.floor(counts.length / 2);
  const below = counts.slice(0, half).reduce((sum, count) => sum + count, 0);
  return counts.length % 2 === 1 ? below + (counts[half] ?? 0) / 2 : below;
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

/** How far bars reach to the left and right of 0, at least a quarter on both sides. */
export function extentOf(bars: readonly (readonly number[])[]): readonly [number, number] {
  const segments = bars.flatMap(divergingSegments);
  return [Math.min(-0.25, ...segments.map(({ from }) => from)), Math.max(0.25, ...segments.map(({ to }) => to))];
}

/** A whole percentage; 0 of 0 is 0. */
export function percent(count: number, of: number): number {
  return of > 0 ? Math.round((100 * count) / of) : 0;
}
