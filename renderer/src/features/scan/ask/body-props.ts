import { scaleAt } from '../../../../../core/scan/edits/answers.ts';
import type { ImportAnswer, ImportQuestion } from '../../../../../core/scan/table/questions.ts';
import type { Draft } from '../import/import-store.ts';

/** What every kind of question gets. */
export interface BodyProps<Q extends ImportQuestion = ImportQuestion> {
  readonly question: Q;
  readonly draft: Draft;
  readonly answer: ImportAnswer | null;
  /** Null while the answer is not complete. */
  readonly onAnswer: (answer: ImportAnswer | null) => void;
}

/** The answers of the scale that a question is about. */
export const labelsOf = ({ mapping }: Draft, scale: number): readonly string[] => scaleAt(mapping, scale)?.labels ?? [];
