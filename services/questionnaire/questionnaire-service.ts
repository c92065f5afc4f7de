import type { QuestionnaireFormat } from '../../core/contract/questionnaire-methods.ts';
import { recordOf } from '../../core/document/document.ts';
import { QUESTIONNAIRE_ID } from '../../core/document/questionnaire.ts';
import { dayOf } from '../../core/domain/dutch-date.ts';
import { fileNameOf, municipalityName } from '../../core/domain/file-name.ts';
import { questionnaireText } from '../../core/scan/questionnaire/as-text.ts';
import { limeSurveyFile } from '../../core/scan/questionnaire/lime-survey.ts';
import {
  type Questionnaire,
  type QuestionnaireWords,
  questionnaireOf,
} from '../../core/scan/questionnaire/questionnaire.ts';
import { writePaperForm } from '../../minutes/paper-form/write-form.ts';
import type { Db } from '../database/opening/open.ts';
import type { DocumentService } from '../document/document-service.ts';
import type { HouseStyleService } from '../house-style/house-style-service.ts';
import { exampleSet, type OwnQuestionnaire, questionnaireWords } from '../scans/question-sets.ts';
import { requireTrajectory } from '../trajectories/trajectory-service.ts';
import { writeZip } from '../zip/write-zip.ts';
import { texts } from './texts.ts';

/** The questionnaire that goes out to people, as files. */
export interface QuestionnaireService {
  begin(): { example: Questionnaire; words: QuestionnaireWords };
  /** Throws ApiError `trajectory-not-found`. */
  file(trajectoryId: string, format: QuestionnaireFormat): { fileName: string; data: Uint8Array };
}

interface Dependencies {
  readonly db: Db;
  readonly clock: () => Date;
  readonly ownQuestionnaire: OwnQuestionnaire;
  readonly houseStyles: HouseStyleService;
}

/** Looks up what she adapted, among the records. */
export const ownQuestionnaireOf =
  (documents: Pick<DocumentService, 'read'>): OwnQuestionnaire =>
  (trajectoryId) =>
    recordOf(documents.read(trajectoryId).document, 'questionnaire', QUESTIONNAIRE_ID) ?? null;

export function createQuestionnaireService(dependencies: Dependencies): QuestionnaireService {
  const { db, clock, ownQuestionnaire, houseStyles } = dependencies;
  const words = questionnaireWords;
  const begin = () => ({ example: questionnaireOf(exampleSet, words), words });

  return {
    begin,
    file(trajectoryId, format) {
      const { municipality: typed } = requireTrajectory(db, trajectoryId);
      const questionnaire = ownQuestionnaire(trajectoryId) ?? begin().example;
      const municipality = municipalityName(typed);
      const day = dayOf(clock());
      const named = (kind: string, extension: string) => fileNameOf({ day, kind, whose: municipality, extension });
      const bytes = (text: string) => new TextEncoder().encode(text);
      switch (format.kind) {
        case 'limesurvey': {
          const data = bytes(limeSurveyFile(questionnaire, words, texts.survey(municipality)));
          return { fileName: named(texts.kinds.limesurvey, '.txt'), data };
        }
        case 'text':
          return {
            fileName: named(texts.kinds.text, '.txt'),
            data: bytes(questionnaireText(questionnaire, words, texts.inText)),
          };
        case 'word': {
          const { perspective } = format;
          const style = { maker: houseStyles.maker(), color: houseStyles.read(trajectoryId).color };
          const data = writePaperForm({ questionnaire, words, perspective, municipality }, style, writeZip);
          return { fileName: named(texts.form[perspective], '.docx'), data };
        }
      }
    },
  };
}
