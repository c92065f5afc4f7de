import { ApiError } from '../../core/contract/errors.ts';
import {
  emptyScan,
  type FilledForm,
  formAsScan,
  isBlankForm,
  type PaperForm,
  paperFormOf,
} from '../../core/scan/import/paper-form.ts';
import type { CodedScan } from '../../core/scan/model/coded-scan.ts';
import { joinScans } from '../../core/scan/model/join-scans.ts';
import type { QuestionSet } from '../../core/scan/table/mapping.ts';
import defaults from '../../resources/paper-form.json' with { type: 'json' };
import type { Db } from '../database/opening/open.ts';
import { readCodedScan, shownScanId, stageAtOnce, writeScan } from '../database/scans/scans.ts';
import { packScan } from '../scan-files/packed-scan.ts';
import { questionSets } from './question-sets.ts';

/** Answers from paper, entered one form at a time; each form is one respondent and one transaction. */
export interface PaperForms {
  paperForm(trajectoryId: string, questionSetId?: string): PaperForm;
  /** Gives how many respondents there are now. Throws ApiError `form-empty`. */
  addForm(trajectoryId: string, questionSetId: string | undefined, form: FilledForm): number;
}

interface Dependencies {
  readonly db: Db;
  readonly clock: () => Date;
  readonly newId: () => string;
  readonly onStored: (trajectoryId: string) => void;
}

export function createPaperForms({ db, clock, newId, onStored }: Dependencies): PaperForms {
  return {
    paperForm(trajectoryId, questionSetId) {
      const scanId = shownScanId(db, trajectoryId);
      const there = scanId === null ? null : readCodedScan(db, scanId);
      if (there) return paperFormOf(there, chosenSetOf(there), []);
      const set = setOf(questionSetId);
      return paperFormOf(emptyScan(set, defaults), set, questionSets);
    },
    addForm(trajectoryId, questionSetId, form) {
      if (isBlankForm(form)) throw new ApiError('form-empty');
      const respondents = db
        .transaction(() => {
          const shown = shownScanId(db, trajectoryId);
          const there = shown === null ? null : readCodedScan(db, shown);
          const scan = there ?? emptyScan(setOf(questionSetId), defaults);
          const joined = joinScans(scan, formAsScan(scan, form));
          if (!joined.ok) throw new ApiError(joined.code);
          const key = { trajectoryId, scanId: shown ?? newId() };
          writeScan(db, key, stageAtOnce(db, packScan(joined.scan)), clock().toISOString());
          return joined.scan.perspectives.codes.length;
        })
        .immediate();
      onStored(trajectoryId);
      return respondents;
    },
  };
}

function setOf(id: string | undefined): QuestionSet {
  const set = questionSets.find((one) => one.id === id) ?? questionSets[0];
  if (!set) throw new ApiError('internal', 'no question set');
  return set;
}

/** The question set that a scan from paper was made with: the one that has all its statements. */
function chosenSetOf({ columns }: CodedScan): QuestionSet | null {
  const texts = columns.flatMap(({ kind, title }) => (kind === 'statement' ? [title] : []));
  const holdsAll = ({ statements }: QuestionSet) => {
    const known = new Set(statements.map(({ text }) => text));
    return texts.length > 0 && texts.every((text) => known.has(text));
  };
  return questionSets.find(holdsAll) ?? null;
}
