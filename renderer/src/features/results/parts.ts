import type { BarCounts } from '../../../../core/cards/figures.ts';
import { SCAN_PERSPECTIVES } from '../../../../core/domain/perspective.ts';
import { PRINCIPLE_NUMBERS, type PrincipleNumber } from '../../../../core/domain/principles.ts';
import { groupsWithPriorities } from '../../../../core/scan/findings/importance-performance.ts';
import type { ScanResults, StatementResult } from '../../../../core/scan/model/results.ts';

/** What the right side of the screen shows: the statements of one principle (null: without one), or something else. */
export type Part =
  | { readonly kind: 'statements'; readonly principle: PrincipleNumber | null }
  | { readonly kind: Exclude<PartKind, 'statements'> };

type PartKind =
  | 'overview'
  | 'highlights'
  | 'statements'
  | 'allStatements'
  | 'gap'
  | 'improvementPoints'
  | 'quadrant'
  | 'openAnswers';

/** The parts of a scan in fixed order: the whole in one picture, the principles (when the scan has any), and the rest. */
export function partsOf(results: ScanResults): Part[] {
  const other = statementsOf(results, null).length > 0;
  const hasPrinciples = results.statements.some(({ principle }) => principle !== null);
  const principles = hasPrinciples ? [...PRINCIPLE_NUMBERS, ...(other ? [null] : [])] : [];
  return [
    ...(hasPrinciples ? [{ kind: 'overview' as const }] : []),
    { kind: 'highlights' },
    ...principles.map((principle) => ({ kind: 'statements' as const, principle })),
    { kind: 'allStatements' },
    ...(hasBoth(results) ? [{ kind: 'gap' as const }] : []),
    { kind: 'improvementPoints' },
    ...(groupsWithPriorities(results).length > 0 ? [{ kind: 'quadrant' as const }] : []),
    { kind: 'openAnswers' },
  ];
}

/** Where the screen opens: the whole in one picture, or all statements when none has a principle. */
export const firstPart = (results: ScanResults): Part =>
  partsOf(results).find(({ kind }) => kind === 'overview' || kind === 'allStatements') ?? { kind: 'highlights' };

/** Whether there are two groups to set side by side. */
function hasBoth({ principles, statements }: ScanResults): boolean {
  const shown = (groups: readonly unknown[]) => groups.length > 1;
  return (
    principles.some(({ groups }) => shown(groups)) ||
    statements.some(({ groups }) => shown(groups.filter((group) => group.shown)))
  );
}

export function sameParts(a: Part, b: Part): boolean {
  return partKey(a) === partKey(b);
}

export function partKey(part: Part): string {
  return part.kind === 'statements' ? `statements-${part.principle ?? 'other'}` : part.kind;
}

export function statementsOf(results: ScanResults, principle: PrincipleNumber | null): StatementResult[] {
  return results.statements.filter((statement) => statement.principle === principle);
}

/** One bar per group over all its statements together. */
export function summaryBars(statements: readonly StatementResult[]): BarCounts[] {
  const groups = statements.flatMap((statement) => statement.groups);
  return SCAN_PERSPECTIVES.flatMap((perspective) => {
    const shown = groups.flatMap((group) => (group.shown && group.perspective === perspective ? [group] : []));
    const [first] = shown;
    if (!first) return [];
    return [
      {
        perspective,
        counts: first.counts.map((_, index) => shown.reduce((sum, { counts }) => sum + (counts[index] ?? 0), 0)),
        dontKnow: shown.reduce((sum, { dontKnow }) => sum + dontKnow, 0),
      },
    ];
  });
}
