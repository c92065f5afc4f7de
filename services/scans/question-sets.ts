import type { AskedSet } from '../../core/scan/import/paper-form.ts';
import { type Questionnaire, QuestionnaireWords, questionSetOf } from '../../core/scan/questionnaire/questionnaire.ts';
import { QuestionSet } from '../../core/scan/table/mapping.ts';
import example from '../../resources/question-sets/voorbeeldset.json' with { type: 'json' };
import words from '../../resources/questionnaire.json' with { type: 'json' };

/** The shipped question set that a questionnaire begins with. */
export const exampleSet: QuestionSet = QuestionSet.parse(example);

/** The words of a questionnaire that do not hang on what is asked. */
export const questionnaireWords: QuestionnaireWords = QuestionnaireWords.parse(words);

/** All shipped question sets. */
export const questionSets: readonly QuestionSet[] = [exampleSet];

/** Gives the questionnaire of a trajectory; null while nobody adapted one. */
export type OwnQuestionnaire = (trajectoryId: string) => Questionnaire | null;

const OWN = { id: 'own', name: 'Uw vragenlijst' } as const;

/** What is known of questions: what went out first, then the shipped sets. */
export const knownSets = (own: Questionnaire | null): readonly QuestionSet[] =>
  own ? [questionSetOf(own, OWN.id, OWN.name), ...questionSets] : questionSets;

/** The sets that people can have been asked on paper: what went out first. */
export const askedSets = (own: Questionnaire | null): readonly AskedSet[] =>
  own ? [{ ...OWN, statements: own.statements, points: own.points }, ...questionSets] : questionSets;
