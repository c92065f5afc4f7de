import { ReleasedText } from '../../../core/answers/answer.ts';
import { releasedResults } from '../../../core/answers/released-results.ts';
import { computeResults } from '../../../core/scan/compute-results.ts';
import type { ScanResults } from '../../../core/scan/results.ts';
import { visibleAnswers } from '../../../core/scan/visible-answers.ts';

/** The results when every open answer that may be seen is released as it is: the most that can be known. */
export function allReleased(...input: Parameters<typeof computeResults>): ScanResults {
  return releasedResults(computeResults(...input), visibleAnswers(...input), (id, raw) => ({
    id: `r-${id}`,
    text: ReleasedText.parse(raw),
  }));
}
