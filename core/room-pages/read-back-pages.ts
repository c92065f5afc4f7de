import type { Document } from '../document/document.ts';
import type { ActionRecord } from '../document/records.ts';
import { actionsOfSession } from '../document/view.ts';
import { type LargePage, largePages } from './large-pages.ts';
import { readBackSheet } from './sheets.ts';
import type { RoomSize } from './station-pages.ts';

/** One page of reading the agreed actions back: an action, or a part of one with very long words. */
export interface ReadBackPage extends LargePage {
  readonly action: ActionRecord;
}

/** The agreed actions of the session one by one, as large as each can be. */
export function readBackPages(document: Document, size: RoomSize): ReadBackPage[] {
  return actionsOfSession(document).flatMap((action) =>
    largePages(readBackSheet(action), size).map((large) => ({ action, ...large })),
  );
}
