import { QuestionSet } from '../../core/scan/table/mapping.ts';
import practice from '../../resources/question-sets/toegangsscan-praktijk.json' with { type: 'json' };
import example from '../../resources/question-sets/voorbeeldset.json' with { type: 'json' };

/** All shipped question sets. */
export const questionSets: readonly QuestionSet[] = [practice, example].map((file) => QuestionSet.parse(file));
