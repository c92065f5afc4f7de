import type { ProjectorChoice } from '../../core/contract/snapshots.ts';
import { sessionOf } from '../../core/document/document.ts';
import type { Direction } from '../../core/room/direction.ts';
import type { RoomStage } from '../../core/room/stage.ts';
import { lookedAt, roomLookBack } from '../../core/room-pages/look-back.ts';
import { lookBackPages } from '../../core/room-pages/look-back-pages.ts';
import { type Listed, pageCount } from '../../core/room-pages/page-count.ts';
import { readBackPages } from '../../core/room-pages/read-back-pages.ts';
import { stationViews, stepStation } from '../../core/room-pages/stations.ts';
import { actionsToLookBackAt } from '../../core/trajectory/look-back.ts';
import type { RoomSource } from './room-source.ts';

type ReadBack = Extract<ProjectorChoice, { show: 'readBack' }>;
type LookBack = Extract<ProjectorChoice, { show: 'lookBack' }>;
type Seen = Pick<RoomStage, 'station' | 'page' | 'look' | 'width'>;

/** One step along the pages of the stations of the plate. */
export function stationStep({ document, template }: RoomSource, seen: Seen, by: 1 | -1) {
  const views = stationViews(document, template, seen);
  return { do: 'station', station: stepStation(views, seen.station, by) } as const satisfies Direction;
}

/** One step along the pages on which the actions are read back. */
export function readBackStep({ document }: RoomSource, { at }: ReadBack, seen: Seen, by: 1 | -1): ReadBack {
  return { show: 'readBack', at: within(readBackPages(document, seen).length, at, by) };
}

/**
 * One step along the actions that a session looks back at: the next page of this one, or another one. Whose an action is
 * does not stay on when the next one comes.
 */
export function lookBackStep({ document, whole }: RoomSource, seen: LookBack, stage: Seen, by: 1 | -1) {
  const sessionId = sessionOf(document).id;
  const actions = actionsToLookBackAt(whole, sessionId);
  const at = lookedAt(actions, seen);
  const lastOf = (choice: LookBack) => {
    const action = roomLookBack(whole, sessionId, choice);
    return action ? lookBackPages(action, stage).length - 1 : 0;
  };
  const page = Math.min(stage.page, lastOf(seen)) + by;
  if (page >= 0 && page <= lastOf(seen)) return { choice: seen, page };
  const next = actions[at + by];
  if (!next) return { choice: seen, page: Math.max(0, page - by) };
  const choice: LookBack = { show: 'lookBack', actionId: next.id, who: false };
  return { choice, page: by > 0 ? 0 : lastOf(choice) };
}

/** One step along the pages of a list. */
export function pageStep({ document, template }: RoomSource, list: Listed, seen: Seen, by: 1 | -1) {
  return {
    do: 'page',
    page: within(pageCount(document, template, list, seen), seen.page, by),
  } as const satisfies Direction;
}

function within(count: number, at: number, by: 1 | -1): number {
  const last = Math.max(0, count - 1);
  return Math.min(last, Math.max(0, Math.min(at, last) + by));
}
