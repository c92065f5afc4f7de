import type { Document } from '../../../../core/document/document.ts';
import { ROOM_LINES, type RoomStage } from '../../../../core/room/stage.ts';
import type { LargePage } from '../../../../core/room-pages/large-pages.ts';
import { PAGE } from '../../../../core/room-pages/station-pages.ts';
import type { Kit } from '../../plate/faces/parts.ts';
import { headMarks } from '../../plate/pages/head-marks.ts';
import { thingOf } from './plate-pages.ts';
import type { OnPage } from './RoomPage.tsx';
import { timerRoom } from './timer-room.ts';

interface Large {
  readonly title: string;
  /** At the right of the title. */
  readonly aside: string;
  /** Nothing but the title without one. */
  readonly shown: LargePage | undefined;
  readonly document: Document;
  readonly stage: RoomStage;
  readonly kit: Kit;
}

/** A picture of one thing below its title. */
export function largeThings({ title, aside, shown, document, stage, kit }: Large): OnPage[] {
  const heading = { number: null, title, aside, road: null, taken: timerRoom(stage) };
  const marks = headMarks(heading, stage.width, PAGE.side, kit);
  const head: OnPage = { key: 'head', x: 0, y: 0, width: stage.width, height: ROOM_LINES, marks };
  if (!shown) return [head];
  return [head, ...shown.page.pieces.map((piece) => thingOf(piece, shown.letters, { document, kit }))];
}
