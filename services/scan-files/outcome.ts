import type { FileProblem } from '../../core/scan/file-problem.ts';

/** Rows of raw text, header rows included; or why there are none. */
export type RowsOutcome = { readonly ok: true; readonly rows: readonly (readonly string[])[] } | Refusal;

/** A file that is refused, with the reason. */
export interface Refusal {
  readonly ok: false;
  readonly code: FileProblem;
}

export const refuse = (code: FileProblem): Refusal => ({ ok: false, code });
