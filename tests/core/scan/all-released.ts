import { releasedResults } from '../../../core/answers/released-results.ts';
import { ReleasedText } from '../../../core/scan/model/released-answer.ts';
import type { ScanResults } from '../../../core/scan/model/results.ts';
import { computeResults } from '../../../core/scan/results/compute-results.ts';
import { visibleAnswers } from '../../../core/scan/results/visible-answers.ts';

/** The results when every open answer that may be seen is released as it is: the most that can be known. */
export function allReleased(...input: Parameters<typeof computeResults>): ScanResults {
  return releasedResults(computeResults(...input), visibleAnswers(...input), (id, raw) => ({
    id: `r-${id}`,
    text: ReleasedText.parse(raw),
  }));
}
