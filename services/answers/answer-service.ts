import type { AnswerForReview, AnswersForReview } from '../../core/answers/answer.ts';
import { releaseProblem } from '../../core/answers/release.ts';
import { ApiError } from '../../core/contract/errors.ts';
import { ReleasedText } from '../../core/scan/model/released-answer.ts';
import { baseOf } from '../database/copies/copy-names.ts';
import type { Db } from '../database/opening/open.ts';
import { type Review, releasesOf, removeRelease, writeReview } from '../database/scans/reviewed-answers.ts';
import { markWithdrawal, unmarkWithdrawal } from '../database/scans/withdrawals.ts';
import { twinsOf } from '../database/twins.ts';
import type { DocumentService } from '../document/document-service.ts';
import type { ScanService } from '../scans/scan-service.ts';
import { createAnswerReader } from './answer-reader.ts';

interface ReleaseRequest {
  readonly answerId: string;
  readonly text: string;
  /** A second yes to a text in which the program still sees a fixed-form identifier. */
  readonly confirmed: boolean;
}

/** The open answers as the facilitator reviews them. What she releases becomes part of the results. */
export interface AnswerService {
  list(trajectoryId: string): AnswersForReview;
  release(trajectoryId: string, request: ReleaseRequest): AnswerForReview;
  /** Takes a release back: the text goes out of the results, off the plate and out of the history. */
  withdraw(trajectoryId: string, answerId: string): AnswerForReview;
  /** The same for the release of an answer that is not in the scan any more. */
  withdrawVanished(trajectoryId: string, releaseId: string): void;
  change(trajectoryId: string, answerId: string, changes: Partial<Omit<Review, 'released'>>): AnswerForReview;
  group(trajectoryId: string, answerIds: readonly string[], heading: string | null): AnswerForReview[];
}

interface Dependencies {
  readonly db: Db;
  readonly scans: ScanService;
  readonly documents: DocumentService;
  readonly newId: () => string;
}

export function createAnswerService({ db, scans, documents, newId }: Dependencies): AnswerService {
  const reader = createAnswerReader({ db, scans });

  /** A text that was taken back leaves the copies of a trajectory too, as it would when they came back later. */
  function takeOutOfCopies(trajectoryId: string, release: { readonly id: string; readonly text: string }): void {
    for (const twin of twinsOf(db, trajectoryId)) {
      for (const { releaseId, text } of releasesOf(db, twin)) {
        if (baseOf(releaseId) !== baseOf(release.id) || text !== release.text) continue;
        const also = () => removeRelease(db, twin, releaseId);
        documents.rewriteQuotes(twin, { id: releaseId, was: text }, null, also);
      }
    }
  }

  /** Stores a review; when the released text is another one, the quotes made of it change along, in one transaction. */
  function save(trajectoryId: string, before: AnswerForReview, after: Review): AnswerForReview {
    const write = () => writeReview(db, reader.keyOf(trajectoryId), before, after);
    const old = before.released;
    if (old && old.text !== after.released?.text) {
      takeOutOfCopies(trajectoryId, old);
      documents.rewriteQuotes(trajectoryId, { id: old.id, was: old.text }, after.released?.text ?? null, () => {
        write();
        markWithdrawal(db, baseOf(old.id), after.released ? old.text : null);
        if (after.released) unmarkWithdrawal(db, baseOf(old.id), after.released.text);
      });
    } else write();
    return { ...before, ...after, tags: [...after.tags] };
  }

  return {
    list: reader.all,
    withdrawVanished(trajectoryId, releaseId) {
      const gone = reader.all(trajectoryId).vanished.find((one) => one.releaseId === releaseId);
      if (!gone) throw new ApiError('not-in-results');
      takeOutOfCopies(trajectoryId, { id: releaseId, text: gone.text });
      documents.rewriteQuotes(trajectoryId, { id: releaseId, was: gone.text }, null, () => {
        removeRelease(db, trajectoryId, releaseId);
        markWithdrawal(db, baseOf(releaseId), null);
      });
    },
    release(trajectoryId, { answerId, text, confirmed }) {
      const answer = reader.find(trajectoryId, answerId);
      const problem = releaseProblem(answer.raw, text, confirmed);
      if (problem) throw new ApiError(problem);
      const released = { id: answer.released?.id ?? newId(), text: ReleasedText.parse(text) };
      return save(trajectoryId, answer, { ...answer, released });
    },
    withdraw(trajectoryId, answerId) {
      const answer = reader.find(trajectoryId, answerId);
      return save(trajectoryId, answer, { ...answer, released: null });
    },
    change(trajectoryId, answerId, changes) {
      const answer = reader.find(trajectoryId, answerId);
      return save(trajectoryId, answer, { ...answer, ...changes });
    },
    group(trajectoryId, answerIds, heading) {
      const wanted = new Set(answerIds);
      const answers = reader.all(trajectoryId).answers.filter(({ id }) => wanted.has(id));
      if (answers.length !== wanted.size) throw new ApiError('not-in-results');
      return db
        .transaction(() => answers.map((answer) => save(trajectoryId, answer, { ...answer, heading })))
        .immediate();
    },
  };
}
