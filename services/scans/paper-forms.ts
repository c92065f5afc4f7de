import { ApiError } from '../../core/contract/errors.ts';
import {
  type AskedSet,
  emptyScan,
  type FilledForm,
  formAsScan,
  isBlankForm,
  type PaperForm,
  paperFormOf,
} from '../../core/scan/import/paper-form.ts';
import type { CodedScan } from '../../core/scan/model/coded-scan.ts';
import { joinScans } from '../../core/scan/model/join-scans.ts';
import type { Db } from '../database/opening/open.ts';
import { readCodedScan, shownScanId, stageAtOnce, writeScan } from '../database/scans/scans.ts';
import { packScan } from '../scan-files/packed-scan.ts';
import { askedSets, type OwnQuestionnaire, questionnaireWords as words } from './question-sets.ts';

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
  readonly ownQuestionnaire: OwnQuestionnaire;
  readonly onStored: (trajectoryId: string) => void;
}

export function createPaperForms({ db, clock, newId, onStored, ownQuestionnaire }: Dependencies): PaperForms {
  /** What a scan from paper begins with: the open question is that of what went out. */
  function blank(trajectoryId: string, id: string | undefined) {
    const own = ownQuestionnaire(trajectoryId);
    const sets = askedSets(own);
    const set = setOf(sets, id);
    const { openQuestion } = set === sets[0] && own ? own : words;
    const scale = { labels: words.answers, dontKnow: [words.dontKnow] };
    return { sets, set, scan: emptyScan(set, { scale, openQuestion }) };
  }

  return {
    paperForm(trajectoryId, questionSetId) {
      const scanId = shownScanId(db, trajectoryId);
      const there = scanId === null ? null : readCodedScan(db, scanId);
      if (there) return paperFormOf(there, chosenSetOf(there, askedSets(ownQuestionnaire(trajectoryId))), []);
      const { scan, set, sets } = blank(trajectoryId, questionSetId);
      return paperFormOf(scan, set, sets);
    },
    addForm(trajectoryId, questionSetId, form) {
      if (isBlankForm(form)) throw new ApiError('form-empty');
      const respondents = db
        .transaction(() => {
          const shown = shownScanId(db, trajectoryId);
          const there = shown === null ? null : readCodedScan(db, shown);
          const scan = there ?? blank(trajectoryId, questionSetId).scan;
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

function setOf(sets: readonly AskedSet[], id: string | undefined): AskedSet {
  const set = sets.find((one) => one.id === id) ?? sets[0];
  if (!set) throw new ApiError('internal', 'no question set');
  return set;
}

/** The set that a scan from paper was made with: the one that has all its statements. */
function chosenSetOf({ columns }: CodedScan, sets: readonly AskedSet[]): AskedSet | null {
  const texts = columns.flatMap(({ kind, title }) => (kind === 'statement' ? [title] : []));
  const holdsAll = ({ statements }: AskedSet) => {
    const known = new Set(statements.map(({ text }) => text));
    return texts.length > 0 && texts.every((text) => known.has(text));
  };
  return sets.find(holdsAll) ?? null;
}
