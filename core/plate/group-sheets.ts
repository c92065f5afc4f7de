import type { Document } from '../document/document.ts';
import { recordsOf } from '../document/document.ts';
import { type Box, groupBox } from './layout.ts';

/** The sheet of a group as it lies under the cards that stay. */
export interface GroupSheet {
  readonly id: string;
  readonly box: Box;
}

/** As many cards as a group can have. */
export const GROUP_MOST = 60;

/** The sheets that can take a card while these are moved; a group that moves along as a whole takes none. */
export function sheetsOf(document: Document, moving: ReadonlySet<string>): GroupSheet[] {
  return recordsOf(document, 'group').flatMap((group) => {
    const cardIds = group.cardIds.filter((id) => !moving.has(id));
    const box = cardIds.length < GROUP_MOST && groupBox(document, { ...group, cardIds });
    return box ? [{ id: group.id, box }] : [];
  });
}

/** The group that takes a card that lies here: the one with the middle of the card on its sheet, the newest of several. */
export function sheetTaking(sheets: readonly GroupSheet[], { x, y, width, height }: Box): string | undefined {
  const middle = { x: x + width / 2, y: y + height / 2 };
  return sheets.findLast(
    ({ box }) =>
      middle.x >= box.x && middle.x <= box.x + box.width && middle.y >= box.y && middle.y <= box.y + box.height,
  )?.id;
}
