import type { Test } from './family.ts';
import { studentTail } from './student.ts';

/** A share over several answers per person: as informative as `effective` answers, given by `n` people. */
export interface Summary {
  readonly share: number;
  readonly effective: number;
  readonly n: number;
}

/**
 * How many standard errors apart two summaries are, by the score statistic: with the variance that both have when there is no
 * difference. The design effect is estimated from few people, hence Student's distribution instead of the normal one.
 */
function apart(a: Summary, b: Summary): { readonly t: number; readonly freedom: number } {
  const freedom = Math.min(a.n, b.n) - 1;
  const share = (a.share * a.effective + b.share * b.effective) / (a.effective + b.effective);
  const variance = share * (1 - share) * (1 / a.effective + 1 / b.effective);
  return { t: variance > 0 ? (a.share - b.share) / Math.sqrt(variance) : 0, freedom };
}

/**
 * Whether two summaries of different people differ, to both sides.
 *
 * Sources: J.N.K. Rao & A.J. Scott (1992), Biometrics 48, 577-585 (effective sizes in the usual tests); E.L. Korn & B.I.
 * Graubard (1998), Survey Methodology 24, 193-201 (Student's distribution with the degrees of freedom of the persons).
 */
export function summariesDiffer(a: Summary, b: Summary): Test {
  const { t, freedom } = apart(a, b);
  return { p: 2 * studentTail(Math.abs(t), freedom), least: 0 };
}

/** Whether a summary is lower than that of other answers of the same people: as if they were others, which is careful. */
export function isLower(summary: Summary, others: Summary): Test {
  const { t, freedom } = apart(others, summary);
  return { p: studentTail(t, freedom), least: 0 };
}
