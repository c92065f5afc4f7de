import type { ProjectorChoice } from '../../core/contract/snapshots.ts';
import { actionsOfSession } from '../../core/document/view.ts';
import { stationViews, stepStation, tallestView } from '../../core/plate/stations.ts';
import type { Direction } from '../../core/room/direction.ts';
import type { RoomStage } from '../../core/room/stage.ts';
import type { RoomSource } from './room-source.ts';

type ReadBack = Extract<ProjectorChoice, { show: 'readBack' }>;

/** One step along the stations of the plate. */
export function stationStep(source: RoomSource, { station, look }: Pick<RoomStage, 'station' | 'look'>, by: 1 | -1) {
  const views = stationViews(source.document, source.template, tallestView(look.textSize));
  return { do: 'station', station: stepStation(views, station, by) } as const satisfies Direction;
}

/** One step along the actions that are read back. */
export function readBackStep({ document }: RoomSource, { at }: ReadBack, by: 1 | -1): ReadBack {
  const last = Math.max(0, actionsOfSession(document).length - 1);
  return { show: 'readBack', at: Math.min(last, Math.max(0, Math.min(at, last) + by)) };
}
