import type { FileProblem } from '../../core/scan/table/file-problem.ts';

/** A file that is refused, with the reason. */
export interface Refusal {
  readonly ok: false;
  readonly code: FileProblem;
}

export const refuse = (code: FileProblem): Refusal => ({ ok: false, code });

/** Says how far reading is: so much done of so much; `of` is 0 while nobody can know. */
export type Progress = (done: number, of: number) => void;
