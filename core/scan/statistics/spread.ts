import { moreThan } from './exact.ts';
import type { Test } from './family.ts';
import { studentTail } from './student.ts';

/** A test that cannot hold: the scale has no room for it. */
const NEVER: Test = { p: 1, least: 1 };

/**
 * Whether clearly more than half of the people chose neighbouring answers that together are at most half of the scale: two of
 * five or of four, one of three or of two, five of ten or of eleven. As any neighbours will do, chance gets as many
 * tries as there are places for them (Bonferroni).
 */
export function closeTogether(counts: readonly number[]): Test {
  const width = Math.floor(counts.length / 2);
  if (width < 1) return NEVER;
  const n = counts.reduce((total, count) => total + count, 0);
  const places = counts.length - width + 1;
  const most = Math.max(...Array.from({ length: places }, (_, at) => within(counts, at, width)));
  const { p, least } = moreThan({ k: most, n }, 0.5);
  return { p: Math.min(1, places * p), least: Math.min(1, places * least) };
}

function within(counts: readonly number[], from: number, width: number): number {
  return counts.slice(from, from + width).reduce((total, count) => total + count, 0);
}

/**
 * Whether on both sides of the middle people stand nearer to the end than to the middle: on each side their steps from the
 * middle are more than when the answers of that side, with the middle, were chosen at random. Both sides must say so (an
 * intersection-union test: R.L. Berger, 1982, Technometrics 24, 295-300). A scale of two answers has nothing between them.
 */
export function nearBothEnds(counts: readonly number[]): Test {
  if (counts.length < 3) return NEVER;
  const width = Math.ceil(counts.length / 2);
  const [low, high] = [stepsOut(counts.slice(0, width).toReversed()), stepsOut(counts.slice(-width))];
  return { p: Math.max(low.p, high.p), least: Math.max(low.least, high.least) };
}

/** The exact test that the steps of these people, counted from the first category, are more than at random. */
function stepsOut(counts: readonly number[]): Test {
  const n = counts.reduce((total, count) => total + count, 0);
  const steps = counts.reduce((total, count, step) => total + step * count, 0);
  const most = counts.length - 1;
  if (n > MOST_EXACT) return { p: roughTail(steps, n, most), least: 0 };
  return { p: stepsTails(n, most)[steps] ?? 0, least: (1 / counts.length) ** n };
}

/** With more people than this the normal distribution is right enough, and much quicker. */
const MOST_EXACT = 200;
const known = new Map<string, readonly number[]>();

/** The probability that n people, each 0 to `most` steps out at random, are together so many steps out or more. */
function stepsTails(n: number, most: number): readonly number[] {
  const key = `${n} ${most}`;
  const before = known.get(key);
  if (before) return before;
  let chances = [1];
  for (let person = 0; person < n; person++) {
    const next = Array<number>(chances.length + most).fill(0);
    for (const [sum, chance] of chances.entries()) {
      for (let step = 0; step <= most; step++) next[sum + step] = (next[sum + step] ?? 0) + chance / (most + 1);
    }
    chances = next;
  }
  const tails = Array<number>(chances.length + 1).fill(0);
  for (let at = chances.length - 1; at >= 0; at--) tails[at] = (tails[at + 1] ?? 0) + (chances[at] ?? 0);
  known.set(key, tails);
  return tails;
}

function roughTail(steps: number, n: number, most: number): number {
  const deviation = Math.sqrt((n * ((most + 1) ** 2 - 1)) / 12);
  // Student's distribution with so many people is the normal one.
  return studentTail((steps - 0.5 - (n * most) / 2) / deviation, n);
}
