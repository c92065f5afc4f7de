import type { BarCounts } from '../../../core/cards/figures.ts';
import type { GroupRanking } from '../../../core/scan/findings/ranking.ts';
import type { StatementGroup, StatementResult } from '../../../core/scan/model/results.ts';
import { nl } from '../locale/nl/index.ts';
import { percent } from './geometry.ts';

/** A chart of statements in a few sentences, for who does not see it. The table twin has all figures. */
export function describeStatements(statements: readonly StatementResult[]): string {
  return [
    nl.charts.statementsLabel(statements.length),
    ...statements.map(({ text, groups }) => nl.charts.statementSentence(text, groups.map(leaning))),
  ].join(' ');
}

function leaning(group: StatementGroup) {
  const { perspective } = group;
  if (!group.shown) return { perspective, figures: null };
  const { n, counts } = group;
  const half = Math.floor(counts.length / 2);
  const sum = (part: readonly number[]) => part.reduce((total, count) => total + count, 0);
  const figures = { n, below: percent(sum(counts.slice(0, half)), n), above: percent(sum(counts.slice(-half)), n) };
  return { perspective, figures };
}

/** A ranking in a few sentences: what stands first in each group. */
export function describeRanking(rankings: readonly GroupRanking[]): string {
  return nl.charts.rankingLabel(
    rankings.flatMap(({ perspective, points }) => {
      const [first] = points;
      return first && first.count > 0 ? [{ perspective, text: first.text, count: first.count, of: first.of }] : [];
    }),
  );
}

/** Small bars in one sentence per group. */
export function describeBars(bars: readonly BarCounts[], scale: readonly string[]): string {
  return nl.charts.smallBars(
    bars.map(({ perspective, counts }) => {
      const n = counts.reduce((sum, count) => sum + count, 0);
      const parts = counts.map((count, index) =>
        nl.charts.smallBarPart(percent(count, n), scale[index]?.toLowerCase() ?? String(index + 1)),
      );
      return { perspective, parts };
    }),
  );
}
