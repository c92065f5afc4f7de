import type { ReleasedText } from '../scan/model/released-answer.ts';
import type { OpenQuestion, ScanResults } from '../scan/model/results.ts';

/** What was released of an answer with exactly this raw text; null when nothing was. */
export type ReleaseOf = (answerId: string, raw: string) => { readonly id: string; readonly text: ReleasedText } | null;

/** The results as every screen, document and export gets them: of the open answers only what was released. */
export function releasedResults(
  results: ScanResults,
  questions: readonly OpenQuestion[],
  releaseOf: ReleaseOf,
): ScanResults {
  return {
    ...results,
    openQuestions: questions.map(({ id, question, answers }) => ({
      id,
      question,
      given: answers.length,
      answers: answers.flatMap(({ id: answerId, perspective, text: raw }) => {
        const release = releaseOf(answerId, raw);
        return release ? [{ id: answerId, releaseId: release.id, perspective, text: release.text }] : [];
      }),
    })),
  };
}
