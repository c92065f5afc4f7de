import { useMemo } from 'react';
import type { ProjectorPicture } from '../../../../core/contract/snapshots.ts';
import type { RoomStage } from '../../../../core/room/stage.ts';
import type { RoomLookBack } from '../../../../core/room-pages/look-back.ts';
import { lookBackPages } from '../../../../core/room-pages/look-back-pages.ts';
import { nl } from '../../locale/nl/index.ts';
import type { Kit } from '../../plate/faces/parts.ts';
import { usePlateKit } from '../../plate/usePlateKit.ts';
import { emptyThings, lookBackThings } from './look-back-things.ts';
import { RoomPage } from './RoomPage.tsx';

interface LookBackForRoomProps {
  readonly frame: Extract<ProjectorPicture, { show: 'lookBack' }>;
  readonly stage: RoomStage;
}

const words = nl.lookBack;

/** One agreed action of an earlier session: what and when, how far it is, and what was noticed. Nobody's name, unless asked. */
export function LookBackForRoom({ frame: { action }, stage }: LookBackForRoomProps) {
  const kit = usePlateKit();
  return (
    <main className="room">
      <h1 className="visually-hidden">{words.title}</h1>
      {kit && (action ? <OneAction {...{ action, stage, kit }} /> : <Empty stage={stage} kit={kit} />)}
    </main>
  );
}

interface PictureProps {
  readonly stage: RoomStage;
  readonly kit: Kit;
}

function OneAction({ action, stage, kit }: PictureProps & { readonly action: RoomLookBack }) {
  const things = useMemo(() => {
    const pages = lookBackPages(action, stage);
    const at = Math.min(stage.page, pages.length - 1);
    return lookBackThings({ action, page: pages[at], at, pages: pages.length, stage, kit });
  }, [action, stage, kit]);
  return (
    <RoomPage
      page={`${action.number} ${stage.page} ${stage.width}`}
      width={stage.width}
      label={labelOf(action)}
      veil="paper"
      things={things}
    />
  );
}

/** The picture in words, for who does not see it. */
function labelOf({ number, of, what, dueDate, isPast, status, note }: RoomLookBack): string {
  const day = dueDate ? (isPast ? words.was(dueDate) : words.until(dueDate)) : words.noDay;
  const heard = status ? words.statuses[status] : words.how;
  return [`${words.count(number, of)}: ${what}`, day, heard, note].filter((part) => part.trim() !== '').join('. ');
}

function Empty({ stage, kit }: PictureProps) {
  const things = useMemo(() => emptyThings(stage, kit), [stage, kit]);
  return <RoomPage page={`${stage.width}`} width={stage.width} label={words.none} veil="paper" things={things} />;
}
