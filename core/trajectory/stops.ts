import type { Document } from '../document/document.ts';
import type { SessionRecord } from '../document/records.ts';
import { openSessions } from '../document/view.ts';

/** A scan as the road needs it: when people were asked, or else when it was read in. */
export interface ScanOnRoad {
  readonly id: string;
  readonly takenOn: string | null;
  /** ISO instant. */
  readonly importedAt: string;
}

/** Where a stop (halte) is on the road: behind us, what comes next, or later. */
export type StopState = 'done' | 'next' | 'planned';

/** A stop on the road of a trajectory; a scan that is not read in yet has no id. `day` is an ISO day; null while it has none. */
export type Stop = { readonly state: StopState; readonly day: string | null } & (
  | { readonly of: 'scan'; readonly id: string | null }
  | { readonly of: 'session'; readonly session: SessionRecord }
);

/**
 * The road of a trajectory: its scans and sessions in the order of their days, those without a day last. A session is done when
 * its day is past; the first that is not is next. Without a scan and without a session that is done, the scan comes first.
 * `today` is an ISO day.
 */
export function stopsOf(whole: Document, scans: readonly ScanOnRoad[], today: string): Stop[] {
  const sessions = openSessions(whole);
  const isDone = ({ date }: SessionRecord) => date !== null && date < today;
  const begin = scans.length === 0 && !sessions.some(isDone);
  const next = begin
    ? undefined
    : byDay(
        sessions.filter((one) => !isDone(one)),
        ({ date }) => date,
      )[0];
  const stops: Stop[] = [
    ...scans.map(({ id, takenOn, importedAt }) => {
      return { of: 'scan', id, day: takenOn ?? importedAt.slice(0, 10), state: 'done' } as const;
    }),
    ...sessions.map((session) => {
      const state = isDone(session) ? 'done' : session === next ? 'next' : 'planned';
      return { of: 'session', session, day: session.date, state } as const;
    }),
  ];
  const ordered = byDay(stops, ({ day }) => day);
  return begin ? [{ of: 'scan', id: null, day: null, state: 'next' }, ...ordered] : ordered;
}

/** What comes next on a road; undefined when every session is past. */
export function nextStop(stops: readonly Stop[]): Stop | undefined {
  return stops.find(({ state }) => state === 'next');
}

/** In the order of their days; of one day, and without one, in the order in which they were given. */
function byDay<T>(things: readonly T[], dayOf: (thing: T) => string | null): T[] {
  const LAST = '9999';
  return things.toSorted((a, b) => {
    const [first, second] = [dayOf(a) ?? LAST, dayOf(b) ?? LAST];
    return first < second ? -1 : first > second ? 1 : 0;
  });
}
