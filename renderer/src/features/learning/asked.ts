import type { ExperimentRecord, LearningQuestionRecord } from '../../../../core/document/learning.ts';

/** What is asked for: a question to add or change, or a plan of an experiment. */
export type Asked =
  | { readonly of: 'question'; readonly question: LearningQuestionRecord | null }
  | { readonly of: 'plan'; readonly question: LearningQuestionRecord; readonly plan: ExperimentRecord | null };
