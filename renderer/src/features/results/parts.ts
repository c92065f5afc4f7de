import type { BarCounts } from '../../../../core/document/records.ts';
import { SCAN_PERSPECTIVES } from '../../../../core/domain/perspective.ts';
import { PRINCIPLE_NUMBERS, type PrincipleNumber } from '../../../../core/domain/principles.ts';
import type { ScanResults, StatementResult } from '../../../../core/scan/results.ts';

/** What the right side of the screen shows: the statements of one principle (null: without one), or the rest. */
export type Part =
  | { readonly kind: 'statements'; readonly principle: PrincipleNumber | null }
  | { readonly kind: 'improvementPoints' }
  | { readonly kind: 'openAnswers' };

/** The parts of a scan in fixed order: the seven principles, other statements if any, and the rest. */
export function partsOf(results: ScanResults): Part[] {
  const other = statementsOf(results, null).length > 0;
  const principles = other ? [...PRINCIPLE_NUMBERS, null] : PRINCIPLE_NUMBERS;
  return [
    ...principles.map((principle) => ({ kind: 'statements' as const, principle })),
    { kind: 'improvementPoints' },
    { kind: 'openAnswers' },
  ];
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

/** The first part that has something to show. */
export function firstPart(results: ScanResults): Part {
  const parts = partsOf(results);
  const filled = parts.find((part) => part.kind !== 'statements' || statementsOf(results, part.principle).length > 0);
  return filled ?? { kind: 'openAnswers' };
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
