import type { Share } from './difference.ts';

/** The first category above the middle of a scale with so many categories. */
export const firstAboveMiddle = (categories: number): number => Math.ceil(categories / 2);

/**
 * How many of those with a score find that the statement applies: they chose a category above the middle of the scale. On an
 * even scale that is the upper half. On an odd scale the middle category ("een beetje van toepassing") belongs to neither
 * side, but its people do count in the whole: who is in the middle does not find that it applies. "Don't know" and blanks
 * are in neither number.
 *
 * The share of the top categories of a rating scale ("top box") instead of its mean, because the categories have an order
 * but no distances: S. Jamieson (2004), "Likert scales: how to (ab)use them", Medical Education 38, 1217-1218.
 */
export function appliesShare(counts: readonly number[]): Share {
  const sum = (part: readonly number[]) => part.reduce((total, count) => total + count, 0);
  return { k: sum(counts.slice(firstAboveMiddle(counts.length))), n: sum(counts) };
}
