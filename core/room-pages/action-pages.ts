import type { Document } from '../document/document.ts';
import { actionSections } from './action-sections.ts';
import { lettersFor } from './letters.ts';
import type { Page } from './sections.ts';
import { columnsFor, pageArea, pagesIn, type RoomSize } from './station-pages.ts';

/** Longer lines than on a card, so fewer columns: two beside each other on a screen of 16 by 9. */
const WIDER = 1.35;

/** The agreed actions of the session for the room, page by page. */
export function actionPages(document: Document, { width, look }: RoomSize): Page[] {
  const letters = lettersFor(look.textSize);
  const area = pageArea({ width });
  const wide = { ...letters.of, text: { ...letters.of.text, size: letters.of.text.size * WIDER } };
  return pagesIn(actionSections(document), area, columnsFor(area, { ...letters, of: wide }), letters);
}
