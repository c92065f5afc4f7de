import type { Document } from '../document/document.ts';
import type { Template, Zone } from '../plate/template.ts';
import { ROOM_LINES } from '../room/stage.ts';
import type { Chosen } from '../voting/chosen.ts';
import { type Letters, lettersFor } from './letters.ts';
import type { Page } from './sections.ts';
import { type Sheet, sheetHeight, splitSheet } from './sheet.ts';
import { cardSheet, taskSheet } from './sheets.ts';
import type { RoomSize } from './station-pages.ts';

/** A lit card is as much larger than its text would be otherwise as fits, from most to least. */
const LARGER = [1.6, 1.4, 1.2, 1] as const;
const LINE = 22;
const EDGE = 80;

/** What is lit when a zone is: `spotlight` of the stage. */
export const spotlightOfZone = ({ id }: Pick<Zone, 'id'>): string => `zone:${id}`;

/** The number of the zone that is lit; null when none is. */
export function litZone({ zones }: Template, spotlight: string | null): number | null {
  const at = zones.findIndex((zone) => spotlightOfZone(zone) === spotlight);
  return at < 0 ? null : at;
}

/** One card or improvement task by itself, as large as it can be; null when this is neither. */
export function spotlightPage(
  document: Document,
  id: string,
  { width, look }: RoomSize,
  chosen: Chosen | null,
): { readonly page: Page; readonly letters: Letters } | null {
  const record = document[id];
  const sheet: Sheet | null =
    record?.kind === 'card'
      ? cardSheet(record, chosen)
      : record?.kind === 'improvementTask'
        ? taskSheet(record, chosen)
        : null;
  if (!sheet) return null;
  const most = ROOM_LINES - 2 * EDGE;
  const sizes = LARGER.map((factor) => {
    const letters = lettersFor(look.textSize * factor);
    return { letters, wide: Math.min(width - 2 * EDGE, LINE * letters.of.text.size) };
  });
  const fits = sizes.find(({ letters, wide }) => sheetHeight(sheet, wide, letters) <= most) ?? {
    ...{ letters: lettersFor(look.textSize), wide: width - 2 * EDGE },
  };
  const { letters, wide } = fits;
  const shown = splitSheet(sheet, wide, letters, most)[0] ?? sheet;
  const height = sheetHeight(shown, wide, letters);
  const box = { x: (width - wide) / 2, y: (ROOM_LINES - height) / 2, width: wide, height };
  return { letters, page: { pieces: [{ kind: 'sheet', box, sheet: shown, framed: false }] } };
}
