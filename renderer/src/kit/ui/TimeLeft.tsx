import { useEffect, useState } from 'react';
import type { RoomTimer } from '../../../../core/room/stage.ts';
import { nl } from '../../locale/nl/index.ts';

interface TimeLeftProps {
  readonly timer: RoomTimer;
  /** When the timer was sent, on the monotonic clock of this window. */
  readonly at: number;
}

/** What is left of a timer, counted on with the monotonic clock; in words when it is over. */
export function TimeLeft({ timer, at }: TimeLeftProps) {
  const left = useTimeLeft(timer, at);
  return left > 0 ? clockFace(left) : nl.control.timer.over;
}

/** Milliseconds that are left, followed a few times per second; zero when the time is over. */
export function useTimeLeft({ leftMs, running }: RoomTimer, at: number): number {
  const [now, setNow] = useState(() => performance.now());
  useEffect(() => {
    if (!running) return;
    const tick = setInterval(() => setNow(performance.now()), 200);
    return () => clearInterval(tick);
  }, [running]);
  return Math.max(0, running ? leftMs - Math.max(0, now - at) : leftMs);
}

/** 4:05; the last second is shown as 0:01, so that zero means over. */
function clockFace(ms: number): string {
  const seconds = Math.ceil(ms / 1000);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}
