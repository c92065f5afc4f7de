import { QuestionSet } from '../../core/scan/table/mapping.ts';
import example from '../../resources/question-sets/voorbeeldset.json' with { type: 'json' };

/** All shipped question sets. */
export const questionSets: readonly QuestionSet[] = [QuestionSet.parse(example)];
