import type { Document } from '../document/document.ts';
import type { ActionRecord } from '../document/records.ts';
import { actionsOfSession } from '../document/view.ts';
import { ROOM_LINES } from '../room/stage.ts';
import { type Letters, lettersFor } from './letters.ts';
import type { Page } from './sections.ts';
import { sheetHeight, splitSheet } from './sheet.ts';
import { readBackSheet } from './sheets.ts';
import { PAGE, pageArea, type RoomSize } from './station-pages.ts';

/** One page of reading the agreed actions back: an action, or a part of one with very long words. */
export interface ReadBackPage {
  readonly action: ActionRecord;
  readonly letters: Letters;
  readonly page: Page;
}

/** An action that is read back stands as much larger than a card as it fits, from most to least. */
const LARGER = [1.5, 1.25, 1] as const;

/** The agreed actions of the session one by one, as large as each can be. */
export function readBackPages(document: Document, size: RoomSize): ReadBackPage[] {
  const area = pageArea(size);
  return actionsOfSession(document).flatMap((action) => {
    const sheet = readBackSheet(action);
    const sizes = LARGER.map((factor) => lettersFor(size.look.textSize * factor));
    const fitting = sizes.find((letters) => sheetHeight(sheet, area.width, letters) <= area.height);
    const letters = fitting ?? lettersFor(size.look.textSize);
    return splitSheet(sheet, area.width, letters, area.height).map((part): ReadBackPage => {
      const height = sheetHeight(part, area.width, letters);
      const y = PAGE.top + Math.max(0, (ROOM_LINES - PAGE.top - PAGE.bottom - height) / 3);
      const box = { x: area.x, y, width: area.width, height };
      return { action, letters, page: { pieces: [{ kind: 'sheet', box, sheet: part, framed: false }] } };
    });
  });
}
