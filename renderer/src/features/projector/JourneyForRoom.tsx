import { useMemo } from 'react';
import type { ProjectorPicture } from '../../../../core/contract/snapshots.ts';
import type { RoomStage } from '../../../../core/room/stage.ts';
import { journeyPages } from '../../../../core/room-pages/journey.ts';
import { nl } from '../../locale/nl/index.ts';
import { usePlateKit } from '../../plate/usePlateKit.ts';
import { journeyThings } from './journey-things.ts';
import { RoomPage } from './RoomPage.tsx';

const words = nl.journey;

interface Props {
  readonly frame: Extract<ProjectorPicture, { show: 'journey' }>;
  readonly stage: RoomStage;
}

/** A customer journey for the room: the intended road, the real one with its feeling curve, and what could be otherwise. */
export function JourneyForRoom({ frame: { journey }, stage }: Props) {
  const kit = usePlateKit();
  const pages = useMemo(() => journeyPages(journey, stage), [journey, stage]);
  const at = Math.min(stage.page, pages.length - 1);
  const page = pages[at];
  const aside = pages.length > 1 ? words.page(at + 1, pages.length) : '';
  const title = journey.title ? `${words.title}: ${journey.title}` : words.title;
  return (
    <main className="room">
      <h1 className="visually-hidden">{title}</h1>
      {kit && page && (
        <RoomPage
          page={`journey ${at} ${stage.width}`}
          width={stage.width}
          label={[title, ...journey.phases.map(labelOf)].join('. ')}
          veil="light"
          things={journeyThings({ journey, page, title, aside, stage, kit })}
        />
      )}
    </main>
  );
}

/** A step in words, for who does not see it. */
function labelOf({ title, intended, moments }: Props['frame']['journey']['phases'][number]): string {
  const told = moments.map(({ text, duration, feeling }) =>
    [text, duration, feeling === null ? '' : words.feelings[feeling]].filter(Boolean).join(', '),
  );
  return [title, ...intended, ...told].join(': ');
}
