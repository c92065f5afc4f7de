import { useMemo } from 'react';
import type { ProjectorPicture } from '../../../../core/contract/snapshots.ts';
import type { RoomStage } from '../../../../core/room/stage.ts';
import { ambitionPages } from '../../../../core/room-pages/ambition-pages.ts';
import { nl } from '../../locale/nl/index.ts';
import type { Kit } from '../../plate/faces/parts.ts';
import { usePlateKit } from '../../plate/usePlateKit.ts';
import { largeThings } from './large-things.ts';
import { RoomPage } from './RoomPage.tsx';

type Ambitions = Extract<ProjectorPicture, { show: 'ambitions' }>['ambitions'];

interface AmbitionsForRoomProps {
  readonly frame: Extract<ProjectorPicture, { show: 'ambitions' }>;
  readonly stage: RoomStage;
}

const words = nl.control.ambitions;

/** The ambitions of a trajectory one by one, each with the sign by which people will notice that it is reached. */
export function AmbitionsForRoom({ frame: { ambitions }, stage }: AmbitionsForRoomProps) {
  const kit = usePlateKit();
  return (
    <main className="room">
      <h1 className="visually-hidden">{words.title}</h1>
      {kit && <OneAmbition ambitions={ambitions} stage={stage} kit={kit} />}
    </main>
  );
}

interface OneAmbitionProps {
  readonly ambitions: Ambitions;
  readonly stage: RoomStage;
  readonly kit: Kit;
}

function OneAmbition({ ambitions, stage, kit }: OneAmbitionProps) {
  const { title, label, things } = useMemo(() => pictureOf(ambitions, stage, kit), [ambitions, stage, kit]);
  return (
    <RoomPage
      page={`${title} ${stage.page} ${stage.width}`}
      width={stage.width}
      label={label}
      veil="light"
      things={things}
    />
  );
}

function pictureOf(ambitions: Ambitions, stage: RoomStage, kit: Kit) {
  const pages = ambitionPages(ambitions, stage);
  const at = Math.min(stage.page, pages.length - 1);
  const shown = pages[at];
  const title = shown ? words.count(ambitions.indexOf(shown.ambition) + 1, ambitions.length) : words.none;
  const aside = pages.length > ambitions.length ? nl.praatplaat.room.page(at + 1, pages.length) : '';
  const label = [title, shown?.ambition.text, shown?.ambition.indicator].filter(Boolean).join('. ');
  return { title, label, things: largeThings({ title, aside, shown, document: {}, stage, kit }) };
}
