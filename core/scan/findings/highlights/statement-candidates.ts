import type { PrincipleNumber } from '../../../domain/principles.ts';
import type { ScanResults, StatementGroup, StatementResult } from '../../model/results.ts';
import { agreementA, agreementWord } from '../../statistics/agreement.ts';
import { appliesShare } from '../../statistics/applies.ts';
import { type Difference, excludesZero } from '../../statistics/difference.ts';
import { wilsonInterval } from '../../statistics/wilson.ts';
import { gapOf } from '../chart-findings.ts';
import { comparePrinciples, compareStatements } from '../comparison.ts';
import type { Gap, OneSided, TwoCamps } from '../finding.ts';

type Shown = Extract<StatementGroup, { shown: true }>;

/** A difference smaller than this is not worth a conversation, however sure it is. */
const SMALLEST_GAP = 0.15;
/** Fewer people than this look like two camps too easily (agreementWord). */
const FEWEST_FOR_CAMPS = 10;

const shownIn = ({ groups }: StatementResult): readonly Shown[] =>
  groups.flatMap((group) => (group.shown ? [group] : []));

/** Statements of which the whole interval is below, or above, one half; the clearest first. */
export function oneSided({ statements }: ScanResults, kind: OneSided['kind']): OneSided[] {
  const all = statements.flatMap((statement) =>
    shownIn(statement).map(({ perspective, counts }): OneSided => {
      const share = appliesShare(counts);
      const { id: statementId, principle } = statement;
      return { kind, statementId, principle, perspective, ...share, ...wilsonInterval(share.k, share.n) };
    }),
  );
  return kind === 'weak'
    ? all.filter(({ high }) => high < 0.5).toSorted((a, b) => a.high - b.high)
    : all.filter(({ low }) => low > 0.5).toSorted((a, b) => b.low - a.low);
}

/** Statements on which a group falls apart, most divided first. */
export function twoCamps({ statements }: ScanResults): TwoCamps[] {
  const all = statements.flatMap((statement) =>
    shownIn(statement).map(({ perspective, counts, n }): TwoCamps => {
      const { id: statementId, principle } = statement;
      const [above, below] = [appliesShare(counts).k, appliesShare(counts.toReversed()).k];
      return { kind: 'two-camps', statementId, principle, perspective, above, below, n, agreement: agreementA(counts) };
    }),
  );
  return all
    .filter(({ agreement, n }) => n >= FEWEST_FOR_CAMPS && agreementWord(agreement) === 'two-camps')
    .toSorted((a, b) => a.agreement - b.agreement);
}

/** The least that a difference is, by its interval. */
const atLeast = ({ low, high }: Difference) => Math.max(low, -high);

/** Statements, and principles, on which the groups differ by more than chance; the surest large ones first. */
export function gaps(results: ScanResults): Gap[] {
  return [...statementGaps(results), ...principleGaps(results)]
    .filter((gap) => excludesZero(gap) && Math.abs(gap.difference) >= SMALLEST_GAP)
    .toSorted((a, b) => atLeast(b) - atLeast(a));
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
