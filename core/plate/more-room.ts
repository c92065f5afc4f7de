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

/** Less than this is not asked of a neighbour. */
const LEAST_SPARE = 60;

/** What has no room in a zone, and where. */
interface Wanted {
  readonly zone: Zone;
  /** The highest place that is free, below the foot of the zone. */
  readonly lowest: { readonly y: number };
  readonly size: { readonly width: number; readonly height: number };
  /** Whether room below all that lies in it is all that helps. */
  readonly isLast: boolean;
  /** How much less than their width zones above each other could do with. */
  readonly spareOf: (zones: readonly Zone[]) => number;
}

/** The plate with more room in a full zone: higher, or wider, or with what a neighbour has to spare. */
export function moreRoom(template: Template, { zone, lowest, size, isLast, spareOf }: Wanted): Regrown {
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
  const spares = columns.flatMap((zones) =>
    zones[0] ? { of: zones[0].id, width: Math.min(step, spareOf(zones)) } : [],
  );
  const spare = spares.reduce((best, one) => (one.width > best.width ? one : best), { of: '', width: LEAST_SPARE });
  const wider = step - (spare.of === '' ? 0 : spare.width);
  if (wider === 0) return shared(template, spare.of, zone.id, step);
  const isHigherBetter =
    costOf(template.width, template.height + needed) < costOf(template.width + step, template.height);
  if (isHigherBetter) return deepened(template, zone.id, needed);
  if (spare.of === '') return widened(template, zone.id, step);
  return both(shared(template, spare.of, zone.id, spare.width), (on) => widened(on, zone.id, wider));
}

/** One change of a plate after another. */
function both(first: Regrown, next: (template: Template) => Regrown): Regrown {
  const second = next(first.template);
  const ids = new Set([...first.shifts.keys(), ...second.shifts.keys()]);
  const by = (id: string, axis: 'x' | 'y') =>
    (first.shifts.get(id)?.[axis] ?? 0) + (second.shifts.get(id)?.[axis] ?? 0);
  const shifts = new Map([...ids].map((id) => [id, { x: by(id, 'x'), y: by(id, 'y') }]));
  return { template: second.template, shifts };
}

/** Whether a zone has none below it. */
function isLowest(template: Template, { id }: Zone): boolean {
  return zoneColumns(template).some((column) => column.at(-1)?.zone.id === id);
}
