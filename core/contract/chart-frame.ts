import { clearlyUrgent } from '../scan/findings/chart-findings.ts';
import { type Comparison, comparePrinciples, compareStatements } from '../scan/findings/comparison.ts';
import { groupsWithPriorities, priorities } from '../scan/findings/importance-performance.ts';
import type { ScanResults } from '../scan/model/results.ts';
import { byScale } from '../scan/results/by-scale.ts';
import { reachOf } from '../scan/results/reach.ts';
import type { ChartChoice, ChartFrame } from './snapshots.ts';

/** The data of one chart out of guarded results: no open answers, no respondents, only what is drawn. */
export function chartFrame(choice: ChartChoice, municipality: string, results: ScanResults | null): ChartFrame {
  switch (choice.show) {
    case 'statements':
      return statementsFrame(choice, municipality, results);
    case 'improvementPoints':
      return { show: 'improvementPoints', municipality, points: results?.improvementPoints ?? [] };
    case 'overview':
      return { show: 'overview', municipality, rows: results ? comparePrinciples(results) : [] };
    case 'gap':
      return { show: 'gap', municipality, rows: results ? pick(comparisons(results), choice.ids) : [] };
    case 'quadrant': {
      const { whose } = choice;
      if (!results) return { show: 'quadrant', municipality, groups: [], priorities: [], clear: [] };
      const groups = whose === 'all' ? groupsWithPriorities(results) : [whose];
      const clear = clearlyUrgent(results, groups);
      return { show: 'quadrant', municipality, groups, priorities: priorities(results, whose), clear };
    }
  }
}

function statementsFrame(
  { principle, ids }: Extract<ChartChoice, { show: 'statements' }>,
  municipality: string,
  results: ScanResults | null,
): ChartFrame {
  const all = results?.statements ?? [];
  const chosen = ids ? pick(all, ids) : all.filter((one) => one.principle === principle);
  // One picture has one legend: pages are made per scale, and a whole principle shows the scale that comes first.
  const { scale = [], statements = [] } = byScale(chosen, results?.scale ?? [])[0] ?? {};
  return {
    show: 'statements',
    municipality,
    principle,
    isMixed: statements.some((one) => one.principle !== principle),
    scale: scale.length > 0 ? [...scale] : (results?.scale ?? []),
    reach: reachOf(all),
    statements: [...statements],
  };
}

const comparisons = (results: ScanResults): Comparison[] => [
  ...comparePrinciples(results),
  ...compareStatements(results),
];

/** The ones with these ids in this order; ids of an earlier scan are passed over. */
function pick<T extends { readonly id: string }>(all: readonly T[], ids: readonly string[]): T[] {
  return ids.flatMap((id) => all.filter((one) => one.id === id).slice(0, 1));
}
