import type { AnswerForReview, AnswersForReview } from '../../core/answers/answer.ts';
import { pointLinks } from '../../core/answers/point-links.ts';
import { ApiError } from '../../core/contract/errors.ts';
import type { Db } from '../database/opening/open.ts';
import { listReleases, readReviews } from '../database/scans/reviewed-answers.ts';
import { readScan, type ScanKey } from '../database/scans/scans.ts';
import type { ScanService, VisibleScan } from '../scans/scan-service.ts';

/** The open answers of the groups that may be seen, with all that was decided about them. Throws ApiError `no-scan`. */
export interface AnswerReader {
  /** The scan that the answers are of. */
  keyOf(trajectoryId: string): ScanKey;
  all(trajectoryId: string): AnswersForReview;
  find(trajectoryId: string, answerId: string): AnswerForReview;
}

interface Dependencies {
  readonly db: Db;
  readonly scans: ScanService;
}

/** Fewest answers that go together with an improvement point before that is told; never under the threshold itself. */
const CROSS_TABLE_MINIMUM = 10;

export function createAnswerReader({ db, scans }: Dependencies): AnswerReader {
  const documentIds = new WeakMap<VisibleScan, ReadonlySet<string>>();
  const links = new WeakMap<VisibleScan, ReadonlyMap<string, readonly string[]>>();

  function visibleOf(trajectoryId: string): VisibleScan {
    const visible = scans.visible(trajectoryId);
    if (!visible) throw new ApiError('no-scan');
    return visible;
  }

  /** The scan whose answers these are. */
  function keyOf(trajectoryId: string): ScanKey {
    const scanId = scans.shownId(trajectoryId);
    if (scanId === null) throw new ApiError('no-scan');
    return { trajectoryId, scanId };
  }

  const rawAnswers = (visible: VisibleScan) =>
    visible
      .questions()
      .flatMap(({ id: questionId, answers }) =>
        answers.map(({ id, perspective, text: raw }) => ({ id, questionId, perspective, raw })),
      );

  function pointsOf(trajectoryId: string, visible: VisibleScan) {
    const known = links.get(visible);
    if (known) return known;
    const shown = new Set(visible.results.improvementPoints.map(({ id }) => id));
    const points = (readScan(db, keyOf(trajectoryId).scanId)?.improvementPoints ?? []).filter(({ id }) =>
      shown.has(id),
    );
    const { improvementPoints, threshold } = visible.results;
    const fewest = Math.max(CROSS_TABLE_MINIMUM, threshold);
    const found = pointLinks(rawAnswers(visible), points, improvementPoints, fewest);
    links.set(visible, found);
    return found;
  }

  function answersOf(trajectoryId: string, visible: VisibleScan, wanted?: string): AnswerForReview[] {
    const [reviewOf, points] = [readReviews(db, keyOf(trajectoryId)), pointsOf(trajectoryId, visible)];
    const documents = inDocuments(trajectoryId);
    const asked = rawAnswers(visible).filter(({ id }) => wanted === undefined || id === wanted);
    return asked.map((answer) => {
      const { id } = answer;
      const { tags, ...review } = reviewOf(id, answer.raw);
      const pointIds = [...(points.get(id) ?? [])];
      return { ...answer, ...review, tags: [...tags], pointIds, inDocuments: documents.has(id) };
    });
  }

  function inDocuments(trajectoryId: string): ReadonlySet<string> {
    const visible = scans.visibleInDocuments(trajectoryId);
    if (!visible) return new Set();
    const known = documentIds.get(visible);
    if (known) return known;
    const ids = new Set(visible.questions().flatMap(({ answers }) => answers.map(({ id }) => id)));
    documentIds.set(visible, ids);
    return ids;
  }

  /** Releases of answers that cannot be found any more. */
  function vanished(trajectoryId: string, answers: readonly AnswerForReview[]): AnswersForReview['vanished'] {
    const there = new Set(answers.flatMap(({ released }) => released?.id ?? []));
    return listReleases(db, keyOf(trajectoryId)).filter(({ releaseId }) => !there.has(releaseId));
  }

  function find(trajectoryId: string, answerId: string): AnswerForReview {
    const [answer] = answersOf(trajectoryId, visibleOf(trajectoryId), answerId);
    if (!answer) throw new ApiError('not-in-results');
    return answer;
  }

  return {
    keyOf,
    all(trajectoryId) {
      const visible = visibleOf(trajectoryId);
      const answers = answersOf(trajectoryId, visible);
      const told = new Set(answers.flatMap(({ pointIds }) => pointIds));
      return {
        questions: visible.questions().map(({ id, question }) => ({ id, question })),
        points: visible.results.improvementPoints
          .filter(({ id }) => told.has(id))
          .map(({ id, text }) => ({ id, text })),
        answers,
        vanished: vanished(trajectoryId, answers),
      };
    },
    find,
  };
}
