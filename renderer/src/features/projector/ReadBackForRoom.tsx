import { useMemo } from 'react';
import type { ProjectorPicture } from '../../../../core/contract/snapshots.ts';
import { type Document, recordsOf } from '../../../../core/document/document.ts';
import { ROOM_LINES, type RoomStage } from '../../../../core/room/stage.ts';
import { readBackPages } from '../../../../core/room-pages/read-back-pages.ts';
import { PAGE } from '../../../../core/room-pages/station-pages.ts';
import { nl } from '../../locale/nl/index.ts';
import type { Kit } from '../../plate/faces/parts.ts';
import { headMarks } from '../../plate/pages/head-marks.ts';
import { usePlateKit } from '../../plate/usePlateKit.ts';
import { thingOf } from './plate-pages.ts';
import { type OnPage, RoomPage } from './RoomPage.tsx';
import { useRoomDocument } from './room-document.ts';
import { timerRoom } from './timer-room.ts';

type ReadBackFrame = Extract<ProjectorPicture, { show: 'readBack' }>;

const words = nl.control.readBack;

interface ReadBackForRoomProps {
  readonly frame: ReadBackFrame;
  readonly stage: RoomStage;
}

/** The agreed actions one by one, large: what, who, when, the first step, and in words what is still missing. */
export function ReadBackForRoom({ frame: { records, at }, stage }: ReadBackForRoomProps) {
  const kit = usePlateKit();
  const document = useRoomDocument(records);
  return (
    <main className="room">
      <h1 className="visually-hidden">{nl.praatplaat.room.agreed}</h1>
      {kit && <OneAction document={document} at={at} stage={stage} kit={kit} />}
    </main>
  );
}

interface OneActionProps {
  readonly document: Document;
  readonly at: number;
  readonly stage: RoomStage;
  readonly kit: Kit;
}

function OneAction({ document, at, stage, kit }: OneActionProps) {
  const { title, things } = useMemo(() => pictureOf(document, at, stage, kit), [document, at, stage, kit]);
  return <RoomPage page={`${at} ${stage.width}`} width={stage.width} label={title} veil="light" things={things} />;
}

function pictureOf(document: Document, at: number, stage: RoomStage, kit: Kit): { title: string; things: OnPage[] } {
  const actions = recordsOf(document, 'action');
  const pages = readBackPages(document, stage);
  const shown = pages[Math.min(at, pages.length - 1)];
  const head = (title: string, aside: string): OnPage => {
    const marks = headMarks(
      { number: null, title, aside, road: null, taken: timerRoom(stage) },
      stage.width,
      PAGE.side,
      kit,
    );
    return { key: 'head', x: 0, y: 0, width: stage.width, height: ROOM_LINES, marks };
  };
  if (!shown) return { title: nl.praatplaat.room.none, things: [head(nl.praatplaat.room.none, '')] };
  const { action, letters, page } = shown;
  const parts = pages.filter((one) => one.action.id === action.id);
  const title = words.count(actions.findIndex(({ id }) => id === action.id) + 1, actions.length);
  const aside = parts.length > 1 ? nl.praatplaat.room.page(parts.indexOf(shown) + 1, parts.length) : '';
  return {
    title,
    things: [head(title, aside), ...page.pieces.map((piece) => thingOf(piece, letters, { document, kit }))],
  };
}
