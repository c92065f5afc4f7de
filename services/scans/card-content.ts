import { ApiError } from '../../core/contract/errors.ts';
import type { CardSource } from '../../core/contract/methods.ts';
import type { CardContent } from '../../core/document/records.ts';
import type { ScanResults } from '../../core/scan/model/results.ts';

/** The results of a scan twice: with the threshold of screens and with that of what stays. */
export interface ResultsForCards {
  /** The scan whose results these are. */
  readonly scanId: string;
  readonly screen: ScanResults;
  readonly document: ScanResults;
}

/**
 * What a card made from the scan says [G8]. A card stays and is passed on, so figures and quotes come from the results for
 * documents. A statement or point whose groups are too small for that becomes a card without figures; a quote does not.
 * Of open answers the results hold what was released, so a quote is a released text.
 */
export function contentFromResults({ scanId, screen, document }: ResultsForCards, source: CardSource): CardContent {
  const content = find(scanId, document, source);
  if (content) return content;
  const onScreen = find(scanId, screen, source);
  if (!onScreen) throw new ApiError('not-in-results');
  return withoutFigures(onScreen);
}

function withoutFigures(content: CardContent): CardContent {
  switch (content.type) {
    case 'statement':
      return { ...content, bars: [] };
    case 'improvementPoint':
      return { ...content, counts: [] };
    default:
      throw new ApiError('too-few-for-card');
  }
}

function find(scanId: string, results: ScanResults, source: CardSource): CardContent | undefined {
  switch (source.type) {
    case 'statement':
      return statementContent(scanId, results, source.statementId);
    case 'improvementPoint': {
      const point = results.improvementPoints.find(({ id }) => id === source.pointId);
      return point && { type: 'improvementPoint', scanId, pointId: point.id, text: point.text, counts: point.groups };
    }
    case 'quote': {
      const answers = results.openQuestions.flatMap((question) => question.answers);
      const answer = answers.find(({ id }) => id === source.answerId);
      if (!answer) return undefined;
      const { perspective, text, releaseId } = answer;
      return { type: 'quote', perspective, text, releaseId, scanId };
    }
  }
}

function statementContent(scanId: string, results: ScanResults, statementId: string): CardContent | undefined {
  const statement = results.statements.find(({ id }) => id === statementId);
  if (!statement) return undefined;
  const bars = statement.groups.flatMap((group) =>
    group.shown ? [{ perspective: group.perspective, counts: group.counts, dontKnow: group.dontKnow }] : [],
  );
  const { principle, text } = statement;
  return { type: 'statement', scanId, statementId, principle, text, scale: results.scale, bars };
}
