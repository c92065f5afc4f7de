import { ROOM_LINES } from '../room/stage.ts';
import { type Letters, lettersFor } from './letters.ts';
import type { Page } from './sections.ts';
import { type Sheet, sheetHeight, splitSheet } from './sheet.ts';
import { PAGE, pageArea, type RoomSize } from './station-pages.ts';

/** A page with one thing on it, or with a part of one with very long words. */
export interface LargePage {
  readonly letters: Letters;
  readonly page: Page;
}

/** A thing by itself stands as much larger than a card as it fits, from most to least. */
const LARGER = [1.5, 1.25, 1] as const;

/** A sheet by itself, as large as it can be; on more pages when its words do not fit on one. */
export function largePages(sheet: Sheet, size: RoomSize): LargePage[] {
  const area = pageArea(size);
  const sizes = LARGER.map((factor) => lettersFor(size.look.textSize * factor));
  const fitting = sizes.find((letters) => sheetHeight(sheet, area.width, letters) <= area.height);
  const letters = fitting ?? lettersFor(size.look.textSize);
  return splitSheet(sheet, area.width, letters, area.height).map((part) => {
    const height = sheetHeight(part, area.width, letters);
    const y = PAGE.top + Math.max(0, (ROOM_LINES - PAGE.top - PAGE.bottom - height) / 3);
    const box = { x: area.x, y, width: area.width, height };
    return { letters, page: { pieces: [{ kind: 'sheet', box, sheet: part, framed: false }] } };
  });
}
