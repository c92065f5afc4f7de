import { PRINCIPLES } from '../../../core/domain/principles.ts';
import type { Comparison } from '../../../core/scan/findings/comparison.ts';
import { type Priority, quadrantOf } from '../../../core/scan/findings/importance-performance.ts';
import { nl } from '../locale/nl/index.ts';

/** Groups next to each other in a few sentences, for who does not see the picture. The table twin has all figures. */
export function describeComparisons(rows: readonly Comparison[]): string {
  return rows
    .map(({ text, readings, gap }) =>
      nl.charts.comparisonSentence(
        text,
        readings.map(({ perspective, share, middle, below, n }) => ({
          ...{ perspective, n, share: hundred(share), middle: hundred(middle), below: hundred(below) },
        })),
        gap ? nl.charts.gapSentence(gap.difference, gap.isClear) : null,
      ),
    )
    .join(' ');
}

const hundred = (share: number) => Math.round(share * 100);

/** The principles that are wanted most while they go least well, in one sentence. */
export function describeQuadrant(priorities: readonly Priority[]): string {
  const urgent = quadrantOf(priorities)
    .places.filter(({ quarter }) => quarter === 'urgent')
    .map(({ priority }) => PRINCIPLES[priority.principle]);
  return nl.charts.quadrantSentence(urgent);
}
