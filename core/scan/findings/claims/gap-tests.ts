import { SCAN_PERSPECTIVES } from '../../../domain/perspective.ts';
import type { PrincipleGroup, ScanResults, StatementGroup } from '../../model/results.ts';
import { appliesShare } from '../../statistics/applies.ts';
import { sharesDiffer } from '../../statistics/exact.ts';
import type { Test } from '../../statistics/family.ts';
import { summariesDiffer } from '../../statistics/summaries.ts';
import { type Claimed, principleId } from './claimed.ts';

/** [E2] The test of every row on which the groups can be compared: statements that both were asked, and principles. */
export function gapTests({ statements, principles }: ScanResults): readonly Claimed[] {
  return [
    ...statements.flatMap(({ id, groups }) => ofBoth(groups, id, statementTest)),
    ...principles.flatMap(({ principle, groups }) => ofBoth(groups, principleId(principle), principleTest)),
  ];
}

function ofBoth<G extends { readonly perspective: string }>(
  groups: readonly G[],
  key: string,
  test: (a: G, b: G) => Test | null,
): Claimed[] {
  const [a, b] = SCAN_PERSPECTIVES.map((one) => groups.find(({ perspective }) => perspective === one));
  const outcome = a && b ? test(a, b) : null;
  return outcome ? [{ key, ...outcome }] : [];
}

function statementTest(a: StatementGroup, b: StatementGroup): Test | null {
  if (!a.shown || !b.shown || a.n === 0 || b.n === 0) return null;
  return sharesDiffer(appliesShare(a.counts), appliesShare(b.counts));
}

const principleTest = (a: PrincipleGroup, b: PrincipleGroup): Test => summariesDiffer(a, b);
