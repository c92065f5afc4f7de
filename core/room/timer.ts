import type { RoomTimer, TimerPhase } from './stage.ts';

/** A timer on a monotonic clock: what was left at a moment, and since when it runs (null: it stands still). */
export interface Timer {
  readonly phases: readonly TimerPhase[];
  readonly phase: number;
  readonly leftMs: number;
  readonly since: number | null;
  readonly shown: boolean;
}

export function startTimer(phases: readonly TimerPhase[], now: number, shown: boolean): Timer {
  return { phases, phase: 0, leftMs: phases[0]?.ms ?? 0, since: now, shown };
}

/** What is left now; below zero when it is over time. */
export function timeLeft({ leftMs, since }: Timer, now: number): number {
  return since === null ? leftMs : leftMs - (now - since);
}

/** Lets it stand still or run on. */
export function runTimer(timer: Timer, on: boolean, now: number): Timer {
  return { ...timer, leftMs: timeLeft(timer, now), since: on ? now : null };
}

/** Starts the next stretch of time; after the last one there is no timer. */
export function nextPhase(timer: Timer, now: number): Timer | null {
  const next = timer.phases[timer.phase + 1];
  return next ? { ...timer, phase: timer.phase + 1, leftMs: next.ms, since: now } : null;
}

/** The timer as it is sent. */
export function sentTimer(timer: Timer, now: number): RoomTimer {
  const { phases, phase, shown, since } = timer;
  return { phases: [...phases], phase, shown, leftMs: timeLeft(timer, now), running: since !== null };
}
