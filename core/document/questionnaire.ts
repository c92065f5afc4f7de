import { z } from 'zod';
import { Id } from '../domain/text.ts';
import { Questionnaire } from '../scan/questionnaire/questionnaire.ts';

/** The questionnaire (vragenlijst) of a trajectory as she made it; one of a trajectory. */
export const QuestionnaireRecord = Questionnaire.extend({ kind: z.literal('questionnaire'), id: Id });
export type QuestionnaireRecord = z.infer<typeof QuestionnaireRecord>;

/** The id of the questionnaire of a trajectory. */
export const QUESTIONNAIRE_ID = 'questionnaire';
