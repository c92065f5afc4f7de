import type { ScanPerspective } from '../../../core/domain/perspective.ts';
import type { PrincipleNumber } from '../../../core/domain/principles.ts';
import type { ImprovementPointResult, ScanResults, StatementResult } from '../../../core/scan/model/results.ts';

/** Results with nothing in them but these parts. */
export const resultsOf = (parts: Partial<ScanResults>): ScanResults => ({
  fileName: 'scan.csv',
  includeAbandoned: false,
  hasWaiting: false,
  scale: ['niet', 'een beetje', 'wel'],
  threshold: 5,
  groups: [],
  statements: [],
  principles: [],
  improvementPoints: [],
  heldCounts: [],
  openQuestions: [],
  ...parts,
});

/** A statement with the counts of some groups. */
export const statementOf = (
  id: string,
  text: string,
  principle: PrincipleNumber | null,
  ...groups: readonly { readonly perspective: ScanPerspective; readonly counts: readonly number[] }[]
): StatementResult => ({
  id,
  text,
  principle,
  groups: groups.map(({ perspective, counts }) => ({
    shown: true,
    perspective,
    n: counts.reduce((a, b) => a + b, 0),
    counts: [...counts],
    dontKnow: 0,
    blank: 0,
  })),
});

/** An improvement point whose text is its id. */
export const pointOf = (id: string, ...groups: ImprovementPointResult['groups']): ImprovementPointResult => ({
  id,
  text: id,
  principle: null,
  groups,
});
