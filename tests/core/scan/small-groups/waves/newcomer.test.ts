import { expect, test } from 'vitest';
import { comesBack } from '../../../../../core/scan/small-groups/comes-back.ts';
import { DOCUMENT_MINIMUM } from '../../../../../core/scan/small-groups/thresholds.ts';
import { type Random, randomOf } from '../attack/world.ts';
import { crowd, LABELS, type Row, scanOf } from './crowds.ts';

const STATEMENTS = 16;

const countsOf = (rows: readonly Row[], s: number) =>
  LABELS.map((_, category) => rows.filter((row) => row[s] === category).length);
const highest = (values: readonly number[]) => values.indexOf(Math.max(...values));

interface Guesses {
  /** What the category with the largest rise gives, where both scans may be seen; else the commonest answer of the first. */
  readonly bySubtracting: number;
  readonly commonest: number;
}

/** The same people and one newcomer, of whom an attacker guesses each answer. `kept`: how many answers in a hundred stay. */
function guess(random: Random, n: number, kept: number, isGuarded: boolean): Guesses {
  const first = crowd(random, n, STATEMENTS);
  const again = first.map((row) => row.map((answer) => (random(100) < kept ? answer : random(LABELS.length))));
  const [newcomer = []] = crowd(random, 1, STATEMENTS);
  const second = [...again, newcomer];
  const isSeen = n >= DOCUMENT_MINIMUM && !comesBack(scanOf(first), scanOf(second));
  const mayLook = isGuarded ? isSeen : true;
  const right = newcomer.map((answer, s) => {
    const [before, after] = [countsOf(first, s), countsOf(second, s)];
    const rise = after.map((count, category) => count - (before[category] ?? 0));
    const commonest = highest(before) === answer;
    return { commonest, bySubtracting: mayLook ? highest(rise) === answer : commonest };
  });
  const part = (of: 'commonest' | 'bySubtracting') => right.filter((one) => one[of]).length / STATEMENTS;
  return { bySubtracting: part('bySubtracting'), commonest: part('commonest') };
}

function guesses(kept: number, isGuarded: boolean): Guesses {
  const random = randomOf(35);
  const all = Array.from({ length: 400 }, (_, i) => guess(random, [5, 10, 20, 40][i % 4] ?? 5, kept, isGuarded));
  const mean = (of: keyof Guesses) => all.reduce((sum, one) => sum + one[of], 0) / all.length;
  return { bySubtracting: mean('bySubtracting'), commonest: mean('commonest') };
}

test('without a guard the newcomer is known with certainty', () => {
  expect(guesses(100, false).bySubtracting).toBe(1);
});

test('[G12] a newcomer among people who answered the same is guessed as well as by the commonest answer, and no better', () => {
  const { bySubtracting, commonest } = guesses(100, true);
  expect(bySubtracting).toBe(commonest);
});

test('[G12] and hardly better among people who kept nearly every answer', () => {
  const { bySubtracting, commonest } = guesses(98, true);
  expect(bySubtracting).toBeLessThan(commonest + 0.05);
});
