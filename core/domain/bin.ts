import { daysAfter } from './days.ts';
import { dayOf } from './dutch-date.ts';

/** How many days something lies in a bin (prullenbak) before it is deleted. */
const DAYS_IN_BIN = 30;

/** The day on which the bin lets go of what was removed at this instant (ISO). */
export const lastDayInBin = (removedAt: string): string => daysAfter(dayOf(new Date(removedAt)), DAYS_IN_BIN);

/** What was removed before this instant (ISO) lay in its bin long enough. */
export const binnedBefore = (now: Date): string => new Date(now.getTime() - DAYS_IN_BIN * 86_400_000).toISOString();
