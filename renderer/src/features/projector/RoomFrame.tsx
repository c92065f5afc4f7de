import type { CSSProperties, ReactNode } from 'react';
import { ROOM_LINES, type RoomStage, TEXT_SIZE } from '../../../../core/room/stage.ts';
import { PerspectiveSign } from '../../kit/ui/PerspectiveSign.tsx';
import { TimeLeft } from '../../kit/ui/TimeLeft.tsx';
import { nl } from '../../locale/nl/index.ts';

interface RoomFrameProps {
  /** Where the time stands: pictures keep a place free for it. */
  readonly timerAt: 'top' | 'foot';
  readonly stage: RoomStage;
  /** When this stage came, on the monotonic clock of this window. */
  readonly at: number;
  readonly children: ReactNode;
}

/** What lies around and over every picture for the room: size of text, theme, time, what is typed aloud, black-out. */
export function RoomFrame({ stage, at, timerAt, children }: RoomFrameProps) {
  const { look, cover, timer, typed } = stage;
  const style = {
    '--room-scale': look.textSize / TEXT_SIZE.default,
    '--room-shape': stage.width / ROOM_LINES,
  } as CSSProperties;
  return (
    <div className="room-frame" data-theme={look.theme} style={style}>
      <div className="room-frame__picture">
        {cover ? (
          <main className={`room__cover room__cover--${cover}`} aria-label={nl.control.room.cover[cover]}>
            <h1 className="visually-hidden">{nl.control.room.cover[cover]}</h1>
          </main>
        ) : (
          <>
            {children}
            {timer && <RoomTime key={at} timer={timer} at={at} place={timerAt} />}
            {typed && typed.text !== '' && (
              <aside
                className={`room__typed room__typed--${typed.perspective}`}
                lang="nl"
                aria-label={nl.control.room.typed}
              >
                <PerspectiveSign perspective={typed.perspective} />
                <p>{typed.text}</p>
              </aside>
            )}
          </>
        )}
      </div>
    </div>
  );
}

interface RoomTimeProps {
  readonly timer: NonNullable<RoomStage['timer']>;
  readonly at: number;
  readonly place: 'top' | 'foot';
}

function RoomTime({ timer, at, place }: RoomTimeProps) {
  const { kind } = timer.phases[timer.phase] ?? { kind: 'plain' as const };
  return (
    <aside className={`room__timer room__timer--${place}`} aria-label={nl.control.timer.title}>
      <div className="room__clock" role="timer">
        {kind !== 'plain' && <span>{nl.control.timer.phases[kind]}</span>}
        <strong>
          <TimeLeft timer={timer} at={at} />
        </strong>
      </div>
    </aside>
  );
}
