import type { Share } from './difference.ts';
import type { Test } from './family.ts';

const logs: number[] = [0];

/** The logarithm of n!. */
function logFactorial(n: number): number {
  for (let i = logs.length; i <= n; i++) logs.push((logs[i - 1] ?? 0) + Math.log(i));
  return logs[n] ?? 0;
}

const logChoose = (n: number, k: number) => logFactorial(n) - logFactorial(k) - logFactorial(n - k);

/** Terms that are smaller than this part of their sum do not change it. */
const NOTHING = 1e-18;

/** The sum of the chances of k and of all that is further from the middle; chances only get smaller that way. */
function outward(chance: (k: number) => number, from: number, to: number): number {
  const step = from <= to ? 1 : -1;
  let sum = 0;
  for (let k = from; step * k <= step * to; k += step) {
    const one = chance(k);
    sum += one;
    if (one < NOTHING * sum || sum === 0) break;
  }
  return Math.min(1, sum);
}

/** The probability of k or more out of n when each has probability p. */
export function binomialTail(k: number, n: number, p: number): number {
  if (k <= 0) return 1;
  if (p <= 0 || k > n) return 0;
  if (p >= 1) return 1;
  const chance = (i: number) => Math.exp(logChoose(n, i) + i * Math.log(p) + (n - i) * Math.log1p(-p));
  return k > n * p ? outward(chance, k, n) : 1 - outward(chance, k - 1, 0);
}

/** Whether k or more out of n is more than when each has probability p: the exact binomial test, to one side. */
export const moreThan = ({ k, n }: Share, p: number): Test => ({
  p: binomialTail(k, n, p),
  least: binomialTail(n, n, p),
});

/**
 * Whether more people are on one side than on the other: the sign test. Who is on neither side does not decide.
 *
 * Source: W.J. Dixon & A.M. Mood (1946), "The statistical sign test", Journal of the American Statistical Association 41,
 * 557-566.
 */
export const moreOnOneSide = (side: number, other: number): Test => moreThan({ k: side, n: side + other }, 0.5);

/**
 * Whether two shares differ: Fisher's exact test, to both sides as twice the smaller tail. It holds for every number of
 * people, also the smallest.
 *
 * Source: R.A. Fisher (1935), "The logic of inductive inference", Journal of the Royal Statistical Society 98, 39-82.
 */
export function sharesDiffer(a: Share, b: Share): Test {
  const all = a.k + b.k;
  const [lowest, highest] = [Math.max(0, all - b.n), Math.min(a.n, all)];
  const total = logChoose(a.n + b.n, all);
  const chance = (k: number) => Math.exp(logChoose(a.n, k) + logChoose(b.n, all - k) - total);
  const twice = (value: number) => Math.min(1, 2 * value);
  // The tail away from the middle is summed; the other one is what is left.
  const isHigh = a.k * (a.n + b.n) >= a.n * all;
  const tail = isHigh ? outward(chance, a.k, highest) : outward(chance, a.k, lowest);
  const other = 1 - tail + chance(a.k);
  return { p: twice(Math.min(tail, other)), least: twice(Math.min(chance(lowest), chance(highest))) };
}
