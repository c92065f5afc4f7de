import { PRINCIPLES } from '../../../core/domain/principles.ts';
import type { Comparison } from '../../../core/scan/findings/comparison.ts';
import { type Priority, quadrantOf } from '../../../core/scan/findings/importance-performance.ts';
import { excludesZero } from '../../../core/scan/statistics/difference.ts';
import { nl } from '../locale/nl/index.ts';

/** Groups next to each other in a few sentences, for who does not see the picture. The table twin has all figures. */
export function describeComparisons(rows: readonly Comparison[]): string {
  return rows
    .map(({ text, readings, gap }) =>
      nl.charts.comparisonSentence(
        text,
        readings.map(({ perspective, share, n }) => ({ perspective, n, share: Math.round(share * 100) })),
        gap ? nl.charts.gapSentence(gap.difference, excludesZero(gap)) : null,
      ),
    )
    .join(' ');
}

/** The principles that are wanted most while they go least well, in one sentence. */
export function describeQuadrant(priorities: readonly Priority[]): string {
  const urgent = quadrantOf(priorities)
    .places.filter(({ quarter }) => quarter === 'urgent')
    .map(({ priority }) => PRINCIPLES[priority.principle]);
  return nl.charts.quadrantSentence(urgent);
}
