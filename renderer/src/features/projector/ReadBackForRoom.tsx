import { useMemo } from 'react';
import type { ProjectorPicture } from '../../../../core/contract/snapshots.ts';
import { type Document, recordsOf } from '../../../../core/document/document.ts';
import type { RoomStage } from '../../../../core/room/stage.ts';
import { type ReadBackPage, readBackPages } from '../../../../core/room-pages/read-back-pages.ts';
import { nl } from '../../locale/nl/index.ts';
import type { Kit } from '../../plate/faces/parts.ts';
import { usePlateKit } from '../../plate/usePlateKit.ts';
import { largeThings } from './large-things.ts';
import { RoomPage } from './RoomPage.tsx';
import { useRoomDocument } from './room-document.ts';
import { useLaidOut } from './useLaidOut.ts';

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
  const pages = useLaidOut(readBackPages, document, stage);
  const { title, things } = useMemo(
    () => pictureOf({ document, at, stage, kit }, pages),
    [document, at, stage, kit, pages],
  );
  return <RoomPage page={`${at} ${stage.width}`} width={stage.width} label={title} veil="light" things={things} />;
}

function pictureOf({ document, at, stage, kit }: OneActionProps, pages: readonly ReadBackPage[]) {
  const actions = recordsOf(document, 'action');
  const shown = pages[Math.min(at, pages.length - 1)];
  const drawn = { shown, document, stage, kit };
  if (!shown) {
    const title = nl.praatplaat.room.none;
    return { title, things: largeThings({ title, aside: '', ...drawn }) };
  }
  const parts = pages.filter((one) => one.action.id === shown.action.id);
  const title = words.count(actions.findIndex(({ id }) => id === shown.action.id) + 1, actions.length);
  const aside = parts.length > 1 ? nl.praatplaat.room.page(parts.indexOf(shown) + 1, parts.length) : '';
  return { title, things: largeThings({ title, aside, ...drawn }) };
}
