import type { ProjectorChoice } from '../../core/contract/snapshots.ts';
import type { Direction } from '../../core/room/direction.ts';
import type { RoomStage } from '../../core/room/stage.ts';
import { pageCount } from '../../core/room-pages/page-count.ts';
import { readBackPages } from '../../core/room-pages/read-back-pages.ts';
import { stationViews, stepStation } from '../../core/room-pages/stations.ts';
import type { RoomSource } from './room-source.ts';

type ReadBack = Extract<ProjectorChoice, { show: 'readBack' }>;
type Paged = Extract<ProjectorChoice, { show: 'actions' | 'votingRound' }>;
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

/** One step along the pages of a list. */
export function pageStep({ document }: RoomSource, list: Paged, seen: Seen, by: 1 | -1) {
  return { do: 'page', page: within(pageCount(document, list, seen), seen.page, by) } as const satisfies Direction;
}

function within(count: number, at: number, by: 1 | -1): number {
  const last = Math.max(0, count - 1);
  return Math.min(last, Math.max(0, Math.min(at, last) + by));
}
