import { clearlyUrgent } from '../scan/findings/chart-findings.ts';
import { type Comparison, comparePrinciples, compareStatements } from '../scan/findings/comparison.ts';
import { groupsWithPriorities, priorities } from '../scan/findings/importance-performance.ts';
import type { ScanResults, StatementResult } from '../scan/model/results.ts';
import { byScale, type OneScale } from '../scan/results/by-scale.ts';
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

const NOTHING: OneScale<StatementResult> = { scale: [], statements: [] };

type StatementsChoice = Extract<ChartChoice, { show: 'statements' }>;

function statementsFrame(
  { principle, ids }: StatementsChoice,
  municipality: string,
  results: ScanResults | null,
): ChartFrame {
  const all = results?.statements ?? [];
  const { scale, statements } = results ? inOneScale({ principle, ids }, results) : NOTHING;
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

/** One picture has one legend: pages are made per scale, and a whole principle shows the scale that comes first. */
function inOneScale(
  { principle, ids }: Pick<StatementsChoice, 'principle' | 'ids'>,
  { statements, scale }: ScanResults,
) {
  const chosen = ids ? pick(statements, ids) : statements.filter((one) => one.principle === principle);
  return byScale(chosen, scale)[0] ?? NOTHING;
}

/** The statements of which a chart shows the answers; of a chart of whole principles none. */
export function statementsIn(choice: ChartChoice, results: ScanResults): StatementResult[] {
  if (choice.show === 'statements') return [...inOneScale(choice, results).statements];
  return choice.show === 'gap' ? pick(results.statements, choice.ids) : [];
}

const comparisons = (results: ScanResults): Comparison[] => [
  ...comparePrinciples(results),
  ...compareStatements(results),
];

/** The ones with these ids in this order; ids of an earlier scan are passed over. */
function pick<T extends { readonly id: string }>(all: readonly T[], ids: readonly string[]): T[] {
  return ids.flatMap((id) => all.filter((one) => one.id === id).slice(0, 1));
}
