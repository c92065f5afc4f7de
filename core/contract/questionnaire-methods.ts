import { z } from 'zod';
import { ScanPerspective } from '../domain/perspective.ts';
import { Id } from '../domain/text.ts';
import { Questionnaire, QuestionnaireWords } from '../scan/questionnaire/questionnaire.ts';
import { Delivery } from './delivery.ts';

const FACILITATOR = ['facilitator'] as const;

/** How a questionnaire goes out: a paper form of one group, or both groups for a survey tool. */
export const QuestionnaireFormat = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('word'), perspective: ScanPerspective }),
  z.object({ kind: z.literal('limesurvey') }),
  z.object({ kind: z.literal('text') }),
]);
export type QuestionnaireFormat = z.infer<typeof QuestionnaireFormat>;

/** The questionnaire (vragenlijst) that goes out to people. */
export const questionnaireMethods = {
  /** The shipped question set as a questionnaire to begin with, and the words around every questionnaire. */
  'questionnaire.begin': {
    input: z.null(),
    output: z.object({ example: Questionnaire, words: QuestionnaireWords }),
    roles: FACILITATOR,
  },
  /** A file of the questionnaire of this trajectory. */
  'questionnaire.export': {
    input: z.object({ trajectoryId: Id, format: QuestionnaireFormat }),
    output: Delivery,
    roles: FACILITATOR,
  },
} as const;
