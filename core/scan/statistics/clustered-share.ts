import { type Interval, wilsonInterval, Z95 } from './wilson.ts';

/** Sums over persons: enough for the share and its interval, and quick to make for 100,000 people. */
export interface ClusterSums {
  /** Persons who scored at least one statement. */
  readonly persons: number;
  /** Scored answers, and how many of them find that it applies. */
  readonly scored: number;
  readonly applies: number;
  readonly appliesSquared: number;
  readonly scoredSquared: number;
  readonly product: number;
}

/** A share over several answers per person. */
export interface ClusteredShare extends Interval {
  readonly share: number;
  /** As many independent answers would have been as informative; at most the answers there are. */
  readonly effective: number;
}

/** The sums of persons: how many statements each scored, and how many of those he finds to apply. Who scored none is left out. */
export function clusterSums(scored: ArrayLike<number>, applies: ArrayLike<number>): ClusterSums {
  const sums = { persons: 0, scored: 0, applies: 0, appliesSquared: 0, scoredSquared: 0, product: 0 };
  for (let i = 0; i < scored.length; i++) {
    const [m, k] = [scored[i] ?? 0, applies[i] ?? 0];
    if (m === 0) continue;
    sums.persons++;
    sums.scored += m;
    sums.applies += k;
    sums.appliesSquared += k * k;
    sums.scoredSquared += m * m;
    sums.product += k * m;
  }
  return sums;
}

/**
 * The share of all scored answers that find it applies, with an interval that knows that answers of one person go together:
 * ten people who answer four statements are not forty people. The variance is that of a ratio of two totals over persons;
 * set against that of independent answers it gives the design effect, and with it an effective number of answers for the
 * score interval. The design effect counts for at least 1, so the interval is never narrower than for independent answers.
 * When all or none apply the variance says nothing; then every person counts as one answer. With one answer per person it
 * is the plain score interval.
 *
 * Sources: J.N.K. Rao & A.J. Scott (1992), "A simple method for the analysis of clustered binary data", Biometrics 48,
 * 577-585 (ratio variance, effective size); Wilson (1927) with the effective size as in E.L. Korn & B.I. Graubard (1998),
 * Survey Methodology 24, 193-201.
 */
export function clusteredShare(sums: ClusterSums, z: number = Z95): ClusteredShare {
  const { persons, applies, scored } = sums;
  if (persons === 0) return { share: 0, effective: 0, low: 0, high: 1 };
  const share = applies / scored;
  const effective = effectiveAnswers(sums, share);
  return { share, effective, ...wilsonInterval(share * effective, effective, z) };
}

function effectiveAnswers(sums: ClusterSums, share: number): number {
  const { persons, scored } = sums;
  if (share === 0 || share === 1 || scored === persons) return persons;
  const residuals = sums.appliesSquared - 2 * share * sums.product + share * share * sums.scoredSquared;
  const variance = ((persons / (persons - 1)) * Math.max(0, residuals)) / (scored * scored);
  const independent = (share * (1 - share)) / scored;
  return scored / Math.max(1, variance / independent);
}
