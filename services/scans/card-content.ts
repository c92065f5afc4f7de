import { cardFrom, withoutFigures } from '../../core/cards/card.ts';
import type { CardContent } from '../../core/cards/registry.ts';
import type { PlateSource } from '../../core/contract/document-methods.ts';
import { ApiError } from '../../core/contract/errors.ts';
import { noteOf, principleNotes } from '../../core/scan/findings/chart-findings.ts';
import type { PrincipleFinding } from '../../core/scan/findings/finding.ts';
import type { ScanResults } from '../../core/scan/model/results.ts';
import { findingText } from './finding-texts.ts';

/** The results of a scan twice: with the threshold of screens and with that of what stays. */
export interface ResultsForCards {
  /** The scan whose results these are. */
  readonly scanId: string;
  readonly screen: ScanResults;
  readonly document: ScanResults;
}

/**
 * What a card made from the scan says [G8]. A card stays and is passed on, so figures and quotes come from the results for
 * documents. A statement or point whose groups are too small for that becomes a card without figures; a quote or finding does not.
 * Of open answers the results hold what was released, so a quote is a released text. [F2] What a whole principle comes to is
 * written here, as a note, and only when the results for documents say so.
 */
export function contentFromResults(results: ResultsForCards, source: PlateSource): CardContent {
  if (source.type === 'finding') return noteFromResults(results, source.finding);
  const { scanId, screen, document } = results;
  const content = cardFrom(document, source, scanId);
  if (content) return content;
  const onScreen = cardFrom(screen, source, scanId);
  if (!onScreen) throw new ApiError('not-in-results');
  const bare = withoutFigures(onScreen);
  if (!bare) throw new ApiError('too-few-for-card');
  return bare;
}

function noteFromResults({ screen, document }: ResultsForCards, wanted: PrincipleFinding): CardContent {
  const note = noteOf(document, wanted);
  if (note) return { type: 'note', perspective: note.perspective, text: findingText(note.finding, note.isClear) };
  throw new ApiError(noteOf(screen, wanted, screen.threshold) ? 'too-few-for-card' : 'not-in-results');
}

/** What these results say of whole principles, each with the words of its card. */
export function writtenFindings(results: ScanResults): { finding: PrincipleFinding; text: string }[] {
  return principleNotes(results).map(({ finding, isClear }) => ({ finding, text: findingText(finding, isClear) }));
}
