import { SCAN_PERSPECTIVES } from '../../../domain/perspective.ts';
import type { ScanResults, StatementGroup, StatementResult } from '../../model/results.ts';
import { moreOnOneSide } from '../../statistics/exact.ts';
import { holding, type Test } from '../../statistics/family.ts';
import { sidesOf } from '../../statistics/sides.ts';
import { closeTogether, nearBothEnds } from '../../statistics/spread.ts';
import { type Claimed, keyOf } from './claimed.ts';
import { gapTests } from './gap-tests.ts';
import { pointTests } from './point-tests.ts';
import { chosenMoreTests, lowerTests } from './principle-tests.ts';

/**
 * What may be claimed of a scan beyond its counts. A claim about a group is kept under `keyOf` of the group and the id of what
 * it is about.
 */
export interface Claims {
  /** [E2] Statements and principles (by the id of their comparison) on which the groups differ. */
  readonly gaps: ReadonlySet<string>;
  /** [E3] Statements with clearly more people below the middle than above, and the other way round. */
  readonly weak: ReadonlySet<string>;
  readonly strong: ReadonlySet<string>;
  /** [E4] Statements on which a group stands near both ends. */
  readonly twoCamps: ReadonlySet<string>;
  /** [E5] Statements on which most of a group chose answers next to each other. */
  readonly agreed: ReadonlySet<string>;
  /** [E6] Improvement points that a group chose more often than the others. */
  readonly wanted: ReadonlySet<string>;
  /** [E7] Principles that go less well than the others of the group. */
  readonly lower: ReadonlySet<string>;
  /** [E8] Principles whose improvement points a group chose more often. */
  readonly chosenMore: ReadonlySet<string>;
}

const known = new WeakMap<ScanResults, Claims>();

/**
 * [E1] What may be claimed: per kind at most five of a hundred scans in which chance alone decides bring anything that is not
 * so, over both groups and all rows of the scan. docs/spec/claims.md has the rules, their sources and the measured rates.
 */
export function claimsOf(results: ScanResults): Claims {
  const before = known.get(results);
  if (before) return before;
  const ofStatements = (test: (counts: readonly number[]) => Test) => kept(statementTests(results.statements, test));
  const claims: Claims = {
    gaps: kept(gapTests(results)),
    weak: ofStatements((counts) => moreOnOneSide(sidesOf(counts).below, sidesOf(counts).above)),
    strong: ofStatements((counts) => moreOnOneSide(sidesOf(counts).above, sidesOf(counts).below)),
    twoCamps: ofStatements(nearBothEnds),
    agreed: ofStatements(closeTogether),
    wanted: kept(pointTests(results)),
    lower: kept(lowerTests(results)),
    chosenMore: kept(chosenMoreTests(results)),
  };
  known.set(results, claims);
  return claims;
}

function kept(tests: readonly Claimed[]): ReadonlySet<string> {
  const holds = holding(tests);
  return new Set(tests.flatMap(({ key }, i) => (holds[i] ? [key] : [])));
}

function statementTests(
  statements: readonly StatementResult[],
  test: (counts: readonly number[]) => Test,
): readonly Claimed[] {
  return statements.flatMap(({ id, groups }) =>
    groups.filter(isShown).map(({ perspective, counts }) => ({ key: keyOf(perspective, id), ...test(counts) })),
  );
}

const isShown = (group: StatementGroup): group is Extract<StatementGroup, { shown: true }> => group.shown;

/** Whether both groups may be said to want a point: each of them clearly does. */
export const wantedByBoth = ({ wanted }: Claims, pointId: string): boolean =>
  SCAN_PERSPECTIVES.every((perspective) => wanted.has(keyOf(perspective, pointId)));
