import { QuestionSet } from '../../core/scan/mapping.ts';

const files = import.meta.glob('../../resources/question-sets/*.json', { eager: true, import: 'default' });

/** All shipped question sets. */
export const questionSets: readonly QuestionSet[] = Object.values(files).map((file) => QuestionSet.parse(file));
