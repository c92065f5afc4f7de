import {
  atHeight,
  columnStep,
  costOf,
  deepened,
  enlarged,
  neighboursOf,
  PLATE_SHAPE,
  type Regrown,
  shared,
  widened,
} from './grown.ts';
import { headerOf, type Template, type Zone } from './template.ts';
import { zoneColumns } from './zone-columns.ts';

/** A zone with many columns gets one more for so many of them at once, and as much more height: else each card moves all others. */
const AT_ONCE = 8;

/** What has no room in a zone, and where. */
interface Wanted {
  readonly zone: Zone;
  /** The highest place that is free, below the foot of the zone. */
  readonly lowest: { readonly y: number };
  readonly size: { readonly width: number; readonly height: number };
  /** Whether room below all that lies in it is all that helps. */
  readonly isLast: boolean;
  /** Whether zones above each other use so much less than their width. */
  readonly hasToSpare: (zones: readonly Zone[], width: number) => boolean;
}

/** The plate with more room in a full zone: higher, or wider, or with what a neighbour has to spare. */
export function moreRoom(template: Template, { zone, lowest, size, isLast, hasToSpare }: Wanted): Regrown {
  const needed = Math.max(lowest.y + size.height - zone.y - zone.height, Math.floor(zone.height / AT_ONCE / 4));
  const one = columnStep(size.width);
  const step = one * Math.max(1, Math.floor(zone.width / one / AT_ONCE));
  if (template.labels?.length) {
    // Its places lie between axes.
    const [wider, higher] = [(zone.width + step) / zone.width, (zone.height + needed) / zone.height];
    return enlarged(template, isLast ? higher : Math.min(wider, higher));
  }
  const inShape = Math.floor(template.width / PLATE_SHAPE);
  if (isLowest(template, zone) && template.height + needed <= inShape) {
    return { template: atHeight(template, inShape), shifts: new Map() };
  }
  if (isLast || headerOf(zone) + size.height > zone.height) return deepened(template, zone.id, needed);
  const columns = neighboursOf(template, zone.id).map((column) => column.map((numbered) => numbered.zone));
  const spare = columns.find((zones) => hasToSpare(zones, step))?.[0];
  if (spare) return shared(template, spare.id, zone.id, step);
  const isHigherBetter =
    costOf(template.width, template.height + needed) < costOf(template.width + step, template.height);
  return isHigherBetter ? deepened(template, zone.id, needed) : widened(template, zone.id, step);
}

/** Whether a zone has none below it. */
function isLowest(template: Template, { id }: Zone): boolean {
  return zoneColumns(template).some((column) => column.at(-1)?.zone.id === id);
}
