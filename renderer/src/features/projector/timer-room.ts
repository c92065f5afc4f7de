import type { RoomStage } from '../../../../core/room/stage.ts';

/** How wide the time at the top of a picture is, in lines of a screen of 1080: what is there gives way to it. */
export function timerRoom({ timer }: Pick<RoomStage, 'timer'>): number {
  if (!timer) return 0;
  return (timer.phases[timer.phase]?.kind ?? 'plain') === 'plain' ? 290 : 610;
}
