import type { RunSheetBlock } from '../../../../core/domain/run-sheet.ts';

/** The steps of a block: a line each. */
export function stepsOf({ steps }: RunSheetBlock): string[] {
  return steps.split('\n').filter((step) => step.trim() !== '');
}
