import type { MappingProblem } from '../../../../../core/scan/table/mapping.ts';
import type { Draft } from '../import/import-store.ts';
import type { ImportFlow } from '../import/useImport.ts';

/** What every part of the check screen gets. */
export interface SectionProps {
  readonly draft: Draft;
  readonly flow: ImportFlow;
  /** What is missing in this part. */
  readonly problem: MappingProblem | null;
}
