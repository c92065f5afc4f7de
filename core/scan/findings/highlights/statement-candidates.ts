import type { PrincipleNumber } from '../../../domain/principles.ts';
import type { ScanResults, StatementGroup, StatementResult } from '../../model/results.ts';
import { agreementA } from '../../statistics/agreement.ts';
import { sidesOf } from '../../statistics/sides.ts';
import { gapOf } from '../chart-findings.ts';
import { keyOf } from '../claims/claimed.ts';
import { claimsOf } from '../claims/claims.ts';
import { comparePrinciples, compareStatements } from '../comparison.ts';
import type { Gap, OneSided, TwoCamps } from '../finding.ts';

type Shown = Extract<StatementGroup, { shown: true }>;

/** A difference smaller than this is not worth a conversation, however sure it is. */
const SMALLEST_GAP = 0.15;

const shownIn = ({ groups }: StatementResult): readonly Shown[] =>
  groups.flatMap((group) => (group.shown && group.n > 0 ? [group] : []));

/** Statements with more people of a group on one side of the middle than on the other; the clearest first. */
export function oneSided(results: ScanResults, kind: OneSided['kind']): OneSided[] {
  const clear = claimsOf(results)[kind];
  const all = results.statements.flatMap((statement) =>
    shownIn(statement).map(({ perspective, counts, n }): OneSided => {
      const { id: statementId, principle } = statement;
      const isClear = clear.has(keyOf(perspective, statementId));
      return { kind, statementId, principle, perspective, n, ...sidesOf(counts), isClear };
    }),
  );
  const more = ({ below, above, n }: OneSided) => (kind === 'weak' ? below - above : above - below) / n;
  return all.filter((one) => more(one) > 0).toSorted((a, b) => clearFirst(a, b) || more(b) - more(a));
}

const clearFirst = (a: { readonly isClear: boolean }, b: { readonly isClear: boolean }) =>
  Number(b.isClear) - Number(a.isClear);

/** Statements on which a group clearly stands near both ends, most divided first. */
export function twoCamps(results: ScanResults): TwoCamps[] {
  const clear = claimsOf(results).twoCamps;
  const all = results.statements.flatMap((statement) =>
    shownIn(statement).map(({ perspective, counts, n }): TwoCamps => {
      const { id: statementId, principle } = statement;
      const about = { kind: 'two-camps', statementId, principle, perspective } as const;
      const isClear = clear.has(keyOf(perspective, statementId));
      return { ...about, ...sidesOf(counts), n, agreement: agreementA(counts), isClear };
    }),
  );
  return all.filter(({ isClear }) => isClear).toSorted((a, b) => a.agreement - b.agreement);
}

/** Statements, and principles, on which the groups differ enough to talk about; the clear and the large ones first. */
export function gaps(results: ScanResults): Gap[] {
  const size = ({ difference }: Gap) => Math.abs(difference);
  return [...statementGaps(results), ...principleGaps(results)]
    .filter((gap) => size(gap) >= SMALLEST_GAP)
    .toSorted((a, b) => clearFirst(a, b) || size(b) - size(a));
}

function statementGaps(results: ScanResults): Gap[] {
  return compareStatements(results).flatMap((row) => gapOf(row, false) ?? []);
}

/** Only where the groups got different statements; otherwise the gaps of the statements say it better. */
function principleGaps(results: ScanResults): Gap[] {
  return comparePrinciples(results).flatMap((row) => {
    if (row.principle === null || sharesStatements(results, row.principle)) return [];
    return gapOf(row, true) ?? [];
  });
}

function sharesStatements({ principles }: ScanResults, principle: PrincipleNumber): boolean {
  const groups = principles.find((one) => one.principle === principle)?.groups ?? [];
  const ids = groups.flatMap(({ statementIds }) => statementIds);
  return new Set(ids).size < ids.length;
}
