import { type AnswerForReview, type AnswersForReview, ReleasedText } from '../../core/answers/answer.ts';
import { pointLinks } from '../../core/answers/point-links.ts';
import { releaseProblem } from '../../core/answers/release.ts';
import { ApiError } from '../../core/contract/errors.ts';
import { proposeRedactions } from '../../core/redaction/propose.ts';
import type { RedactionSpan } from '../../core/redaction/span.ts';
import type { Db } from '../database/open.ts';
import { type Review, readReviews, writeReview } from '../database/reviewed-answers.ts';
import { readScan } from '../database/scans.ts';
import type { DocumentService } from '../document/document-service.ts';
import type { ScanService, VisibleScan } from '../scans/scan-service.ts';

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
  change(trajectoryId: string, answerId: string, changes: Partial<Omit<Review, 'released'>>): AnswerForReview;
  group(trajectoryId: string, answerIds: readonly string[], heading: string | null): AnswerForReview[];
}

interface Dependencies {
  readonly db: Db;
  readonly scans: ScanService;
  readonly documents: DocumentService;
  readonly newId: () => string;
  /** Called after a release or its withdrawal is on disk. */
  readonly onReleased: (trajectoryId: string) => void;
}

/** Fewest answers that go together with an improvement point before that is told; never under the threshold itself. */
const CROSS_TABLE_MINIMUM = 10;

export function createAnswerService({ db, scans, documents, newId, onReleased }: Dependencies): AnswerService {
  const proposals = new WeakMap<VisibleScan, ReadonlyMap<string, readonly RedactionSpan[]>>();
  const links = new WeakMap<VisibleScan, ReadonlyMap<string, readonly string[]>>();

  function visibleOf(trajectoryId: string): VisibleScan {
    const visible = scans.visible(trajectoryId);
    if (!visible) throw new ApiError('no-scan');
    return visible;
  }

  const rawAnswers = (visible: VisibleScan) =>
    visible
      .questions()
      .flatMap(({ id: questionId, answers }) =>
        answers.map(({ id, perspective, text: raw }) => ({ id, questionId, perspective, raw })),
      );

  function spansOf(visible: VisibleScan) {
    const known = proposals.get(visible);
    if (known) return known;
    const spans = new Map(rawAnswers(visible).map(({ id, raw }) => [id, proposeRedactions(raw)]));
    proposals.set(visible, spans);
    return spans;
  }

  function pointsOf(trajectoryId: string, visible: VisibleScan) {
    const known = links.get(visible);
    if (known) return known;
    const shown = new Set(visible.results.improvementPoints.map(({ id }) => id));
    const points = (readScan(db, trajectoryId)?.improvementPoints ?? []).filter(({ id }) => shown.has(id));
    const found = pointLinks(rawAnswers(visible), points, Math.max(CROSS_TABLE_MINIMUM, visible.results.threshold));
    links.set(visible, found);
    return found;
  }

  function answersOf(trajectoryId: string, visible: VisibleScan): AnswerForReview[] {
    const [reviewOf, spans, points] = [
      readReviews(db, trajectoryId),
      spansOf(visible),
      pointsOf(trajectoryId, visible),
    ];
    return rawAnswers(visible).map((answer) => {
      const { tags, ...review } = reviewOf(answer.id, answer.raw);
      const proposed = [...(spans.get(answer.id) ?? [])];
      return { ...answer, ...review, tags: [...tags], spans: proposed, pointIds: [...(points.get(answer.id) ?? [])] };
    });
  }

  function find(trajectoryId: string, answerId: string): AnswerForReview {
    const answer = answersOf(trajectoryId, visibleOf(trajectoryId)).find(({ id }) => id === answerId);
    if (!answer) throw new ApiError('not-in-results');
    return answer;
  }

  /** Stores a review; when the released text is another one, the quotes made of it change along, in one transaction. */
  function save(trajectoryId: string, before: AnswerForReview, after: Review): AnswerForReview {
    const write = () => writeReview(db, trajectoryId, before, after);
    const old = before.released;
    if (old && old.text !== after.released?.text) {
      documents.rewriteQuotes(trajectoryId, old.id, after.released?.text ?? null, write);
    } else write();
    if (old?.text !== after.released?.text) onReleased(trajectoryId);
    return { ...before, ...after, tags: [...after.tags] };
  }

  return {
    list(trajectoryId) {
      const visible = visibleOf(trajectoryId);
      const answers = answersOf(trajectoryId, visible);
      const told = new Set(answers.flatMap(({ pointIds }) => pointIds));
      return {
        questions: visible.questions().map(({ id, question }) => ({ id, question })),
        points: visible.results.improvementPoints
          .filter(({ id }) => told.has(id))
          .map(({ id, text }) => ({ id, text })),
        answers,
      };
    },
    release(trajectoryId, { answerId, text, confirmed }) {
      const answer = find(trajectoryId, answerId);
      const problem = releaseProblem(answer.raw, text, confirmed);
      if (problem) throw new ApiError(problem);
      const released = { id: answer.released?.id ?? newId(), text: ReleasedText.parse(text) };
      return save(trajectoryId, answer, { ...answer, released });
    },
    withdraw(trajectoryId, answerId) {
      const answer = find(trajectoryId, answerId);
      return save(trajectoryId, answer, { ...answer, released: null });
    },
    change(trajectoryId, answerId, changes) {
      const answer = find(trajectoryId, answerId);
      return save(trajectoryId, answer, { ...answer, ...changes });
    },
    group(trajectoryId, answerIds, heading) {
      const wanted = new Set(answerIds);
      const answers = answersOf(trajectoryId, visibleOf(trajectoryId)).filter(({ id }) => wanted.has(id));
      if (answers.length !== wanted.size) throw new ApiError('not-in-results');
      return db
        .transaction(() => answers.map((answer) => save(trajectoryId, answer, { ...answer, heading })))
        .immediate();
    },
  };
}
