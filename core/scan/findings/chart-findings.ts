import { SCAN_PERSPECTIVES, type ScanPerspective } from '../../domain/perspective.ts';
import type { PrincipleNumber } from '../../domain/principles.ts';
import type { ScanResults } from '../model/results.ts';
import { documentThreshold } from '../small-groups/thresholds.ts';
import { keyOf } from './claims/claimed.ts';
import { claimsOf } from './claims/claims.ts';
import { type Comparison, comparePrinciples, compareStatements } from './comparison.ts';
import {
  type Finding,
  type Gap,
  isSameFinding,
  type Lowest,
  type PrincipleFinding,
  principleFindingOf,
  statementOf,
  type Urgent,
} from './finding.ts';
import { groupsWithPriorities, priorities, quadrantOf, type Whose } from './importance-performance.ts';

/**
 * What the charts of the results say. A finding can become a card, and a card stays; so [F1] it is made only of groups with as
 * many answers as documents ask for, also where the screen shows smaller ones.
 */
const leastOf = ({ threshold }: ScanResults): number => documentThreshold(threshold);

/** Per group the principle with the lowest figure; nothing when the group was asked about one principle only. */
export function overviewFindings(results: ScanResults, least = leastOf(results)): Lowest[] {
  return SCAN_PERSPECTIVES.flatMap((perspective): Lowest[] => {
    const all = comparePrinciples(results).flatMap(({ principle, readings }) =>
      readings.flatMap((reading) => (reading.perspective === perspective ? [{ principle, ...reading }] : [])),
    );
    const [lowest] = all.filter(({ n }) => n >= least).toSorted((a, b) => a.share - b.share);
    if (!lowest?.principle || all.length < 2) return [];
    const isClear = claimsOf(results).lower.has(keyOf(perspective, lowest.principle));
    return [{ kind: 'lowest', perspective, principle: lowest.principle, share: lowest.share, isClear }];
  });
}

/** Of these rows the ones on which the groups differ by more than chance. */
export function gapFindings(results: ScanResults, ids: readonly string[], least = leastOf(results)): Gap[] {
  const [principles, statements] = [comparePrinciples(results), compareStatements(results)];
  return ids.flatMap((id) => {
    const row = [...principles, ...statements].find((one) => one.id === id);
    if (!row) return [];
    const gap = gapOf(row, principles.includes(row));
    if (!gap?.isClear || !row.readings.every(({ n }) => n >= least)) return [];
    return [gap];
  });
}

/** The difference on one row as a finding, however large it is; null without both groups. */
export function gapOf({ id, principle, readings, gap }: Comparison, isPrinciple: boolean): Gap | null {
  const shareOf = (group: ScanPerspective) => readings.find(({ perspective }) => perspective === group)?.share;
  const [residents, frontline] = [shareOf('residents'), shareOf('frontline')];
  if (!gap || residents === undefined || frontline === undefined) return null;
  const about = isPrinciple && principle ? { principle } : { statementId: id, principle };
  return { kind: 'gap', about, residents, frontline, ...gap };
}

/** [E8] Whether a principle clearly goes less well with a group than its others, and was clearly chosen more often. */
function isClearlyUrgent(results: ScanResults, perspective: ScanPerspective, principle: PrincipleNumber): boolean {
  const { lower, chosenMore } = claimsOf(results);
  const key = keyOf(perspective, principle);
  return lower.has(key) && chosenMore.has(key);
}

/** The principles that clearly are wanted and go less well, by each of these groups. */
export function clearlyUrgent(results: ScanResults, groups: readonly ScanPerspective[]): PrincipleNumber[] {
  return results.principles.flatMap(({ principle }) =>
    groups.length > 0 && groups.every((group) => isClearlyUrgent(results, group, principle)) ? [principle] : [],
  );
}

/** Per group the principles of the quarter that is wanted and goes less well. */
export function quadrantFindings(results: ScanResults, whose: Whose, least = leastOf(results)): Urgent[] {
  const groups = whose === 'all' ? groupsWithPriorities(results) : [whose];
  return groups.flatMap((perspective) => {
    const size = results.groups.find((group) => group.perspective === perspective)?.respondents ?? 0;
    if (size < least) return [];
    const isClear = (principle: PrincipleNumber) => isClearlyUrgent(results, perspective, principle);
    return quadrantOf(priorities(results, perspective)).places.flatMap(({ priority, quarter }) =>
      quarter === 'urgent'
        ? [{ kind: 'urgent' as const, perspective, ...priority, isClear: isClear(priority.principle) }]
        : [],
    );
  });
}

/** A finding about a whole principle, and how sure it is. */
interface FoundPrinciple {
  readonly finding: PrincipleFinding;
  readonly isClear: boolean;
}

/** Everything that the charts say about whole principles. */
export function principleFindings(results: ScanResults, least = leastOf(results)): FoundPrinciple[] {
  const ids = comparePrinciples(results).map(({ id }) => id);
  const findings = [
    ...overviewFindings(results, least),
    ...gapFindings(results, ids, least),
    ...quadrantFindings(results, 'all', least),
  ];
  return findings.flatMap((one) => {
    const finding = principleFindingOf(one);
    return finding ? [{ finding, isClear: one.isClear }] : [];
  });
}

/** This finding about a whole principle; undefined when these results do not say it of groups of at least so many. */
export function principleFinding(
  results: ScanResults,
  wanted: PrincipleFinding,
  least: number,
): FoundPrinciple | undefined {
  return principleFindings(results, least).find(({ finding }) => isSameFinding(finding, wanted));
}

/** The groups whose figures stay off the card of this finding, because what stays needs more answers than a screen [G8]. */
export function groupsWithoutFigures(finding: Finding, results: ScanResults): ScanPerspective[] {
  const least = leastOf(results);
  const statementId = statementOf(finding);
  if (statementId !== null) {
    const groups = results.statements.find(({ id }) => id === statementId)?.groups ?? [];
    return groups.flatMap((group) => (group.shown && group.n < least ? [group.perspective] : []));
  }
  if (!('pointId' in finding)) return [];
  const groups = results.improvementPoints.find(({ id }) => id === finding.pointId)?.groups ?? [];
  return groups.flatMap(({ of, perspective }) => (of < least ? [perspective] : []));
}
