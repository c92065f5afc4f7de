import { cardFrom, withoutFigures } from '../../core/cards/card.ts';
import type { CardContent, CardSource } from '../../core/cards/registry.ts';
import { ApiError } from '../../core/contract/errors.ts';
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
 * What a card made from the scan says [G8] [F2]. A card stays and is passed on, so figures, quotes and findings come from the
 * results for documents. A statement or point whose groups are too small for that becomes a card without figures; a quote or
 * finding does not. Of open answers the results hold what was released, so a quote is a released text.
 */
export function contentFromResults({ scanId, screen, document }: ResultsForCards, source: CardSource): CardContent {
  const content = cardFrom(document, source, scanId, findingText);
  if (content) return content;
  const onScreen = cardFrom(screen, source, scanId, findingText);
  if (!onScreen) throw new ApiError('not-in-results');
  const bare = withoutFigures(onScreen);
  if (!bare) throw new ApiError('too-few-for-card');
  return bare;
}
