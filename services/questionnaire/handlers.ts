import { type Entries, reads } from '../effects.ts';
import type { QuestionnaireService } from './questionnaire-service.ts';

/** The questionnaire that goes out to people. */
export function questionnaireHandlers(questionnaires: QuestionnaireService): Entries<`questionnaire.${string}`> {
  return {
    'questionnaire.begin': reads(() => questionnaires.begin()),
    'questionnaire.export': reads(async ({ trajectoryId, format }, { shell }) => {
      const { fileName, data } = questionnaires.file(trajectoryId, format);
      return shell.deliver(fileName, data);
    }),
  };
}
