import { useMemo } from 'react';
import type { ProjectorPicture } from '../../../../core/contract/snapshots.ts';
import { type Document, recordsOf } from '../../../../core/document/document.ts';
import { ROOM_LINES, type RoomStage } from '../../../../core/room/stage.ts';
import { actionPages } from '../../../../core/room-pages/action-pages.ts';
import { lettersFor } from '../../../../core/room-pages/letters.ts';
import type { Page } from '../../../../core/room-pages/sections.ts';
import { PAGE } from '../../../../core/room-pages/station-pages.ts';
import { nl } from '../../locale/nl/index.ts';
import type { Kit } from '../../plate/faces/parts.ts';
import { headMarks } from '../../plate/pages/head-marks.ts';
import { usePlateKit } from '../../plate/usePlateKit.ts';
import { thingOf } from './plate-pages.ts';
import { type OnPage, RoomPage } from './RoomPage.tsx';
import { useRoomDocument } from './room-document.ts';
import { timerRoom } from './timer-room.ts';
import { useLaidOut } from './useLaidOut.ts';

interface ActionsForRoomProps {
  readonly frame: Extract<ProjectorPicture, { show: 'actions' }>;
  readonly stage: RoomStage;
}

const words = nl.praatplaat.room;

/** Improvement tasks with what was agreed for each, page by page. */
export function ActionsForRoom({ frame, stage }: ActionsForRoomProps) {
  const kit = usePlateKit();
  const document = useRoomDocument(frame.records);
  const actions = recordsOf(document, 'action').length;
  return (
    <main className="room">
      <h1 className="visually-hidden">{words.agreed}</h1>
      {actions === 0 && <p className="visually-hidden">{words.none}</p>}
      {kit && <Actions document={document} actions={actions} stage={stage} kit={kit} />}
    </main>
  );
}

interface ActionsProps {
  readonly document: Document;
  readonly actions: number;
  readonly stage: RoomStage;
  readonly kit: Kit;
}

function Actions({ document, actions, stage, kit }: ActionsProps) {
  const pages = useLaidOut(actionPages, document, stage);
  const things = useMemo(
    () => thingsOf({ document, actions, stage, kit }, pages),
    [document, actions, stage, kit, pages],
  );
  return (
    <RoomPage
      page={`${stage.page} ${stage.width}`}
      width={stage.width}
      label={words.agreed}
      veil="light"
      things={things}
    />
  );
}

function thingsOf({ document, actions, stage, kit }: ActionsProps, pages: readonly Page[]): OnPage[] {
  const at = Math.min(stage.page, Math.max(0, pages.length - 1));
  const letters = lettersFor(stage.look.textSize);
  const aside = actions > 0 ? words.actionsPage(actions, at + 1, pages.length) : '';
  const marks = headMarks(
    { number: null, title: words.agreed, aside, road: null, taken: timerRoom(stage) },
    stage.width,
    PAGE.side,
    kit,
  );
  const head = { key: 'head', x: 0, y: 0, width: stage.width, height: ROOM_LINES, marks };
  return [head, ...(pages[at]?.pieces ?? []).map((piece) => thingOf(piece, letters, { document, kit }))];
}
