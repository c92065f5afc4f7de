import { ApiError } from '../../core/contract/errors.ts';
import type { CardSource } from '../../core/contract/methods.ts';
import type { CardContent } from '../../core/document/records.ts';
import { noteOf, principleNotes } from '../../core/scan/findings/chart-findings.ts';
import type { PrincipleFinding } from '../../core/scan/findings/finding.ts';
import type { ScanResults } from '../../core/scan/model/results.ts';

import { findingText } from './finding-texts.ts';

/** The results of a scan twice: with the threshold of screens and with that of what stays. */
export interface ResultsForCards {
  readonly screen: ScanResults;
  readonly document: ScanResults;
}

/**
 * What a card made from the scan says [G8]. A card stays and is passed on, so figures and quotes come from the results for
 * documents. A statement or point whose groups are too small for that becomes a card without figures; a quote or finding does not.
 * Of open answers the results hold what was released, so a quote is a released text. [F2] What a whole principle comes to is
 * written here, as a note, and only when the results for documents say so.
 */
export function contentFromResults({ screen, document }: ResultsForCards, source: CardSource): CardContent {
  const content = find(document, source);
  if (content) return content;
  const onScreen = find(screen, source, screen.threshold);
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

/** What the results say about it; of a finding only what at least so many people say. */
function find(results: ScanResults, source: CardSource, least?: number): CardContent | undefined {
  switch (source.type) {
    case 'statement':
      return statementContent(results, source.statementId);
    case 'improvementPoint': {
      const point = results.improvementPoints.find(({ id }) => id === source.pointId);
      return point && { type: 'improvementPoint', pointId: point.id, text: point.text, counts: point.groups };
    }
    case 'quote': {
      const answers = results.openQuestions.flatMap((question) => question.answers);
      const answer = answers.find(({ id }) => id === source.answerId);
      if (!answer) return undefined;
      const { perspective, text, releaseId } = answer;
      return { type: 'quote', perspective, text, releaseId };
    }
    case 'finding': {
      const note = noteOf(results, source.finding, least);
      return note ? { type: 'note', perspective: note.perspective, text: findingText(note.finding) } : undefined;
    }
  }
}

function statementContent(results: ScanResults, statementId: string): CardContent | undefined {
  const statement = results.statements.find(({ id }) => id === statementId);
  if (!statement) return undefined;
  const bars = statement.groups.flatMap((group) =>
    group.shown ? [{ perspective: group.perspective, counts: group.counts, dontKnow: group.dontKnow }] : [],
  );
  const { principle, text } = statement;
  return { type: 'statement', statementId, principle, text, scale: results.scale, bars };
}

/** What these results say of whole principles, each with the words of its card. */
export function writtenFindings(results: ScanResults): { finding: PrincipleFinding; text: string }[] {
  return principleNotes(results).map(({ finding }) => ({ finding, text: findingText(finding) }));
}
