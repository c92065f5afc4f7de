import { scaleLinear } from 'd3-scale';
import { type Priority, type Quarter, quadrantOf } from '../../../../core/scan/findings/importance-performance.ts';

/** Size of the drawing area, and of the disc with the number of a principle. */
export const PLOT = { width: 1010, height: 760, band: 56 } as const;
export const DISC = 30;
const GAP = 4;

/** One principle in the quadrant: where it is, and where its number could be put without covering another. */
export interface PlacedPriority {
  readonly priority: Priority;
  readonly x: number;
  readonly y: number;
  readonly labelX: number;
  readonly labelY: number;
  readonly isMoved: boolean;
  readonly quarter: Quarter;
}

export interface QuadrantLayout {
  readonly points: readonly PlacedPriority[];
  /** Where the two lines of the averages cross. */
  readonly cross: { readonly x: number; readonly y: number };
}

/** Places the principles: to the right goes better, higher is wanted more. The scale is that of the figures themselves. */
export function layoutQuadrant(priorities: readonly Priority[]): QuadrantLayout {
  const { means, places } = quadrantOf(priorities);
  const margin = DISC * 2;
  const x = scaleLinear(extent(priorities.map(({ performance }) => performance)), [margin, PLOT.width - margin]);
  const y = scaleLinear(extent(priorities.map(({ importance }) => importance)), [
    PLOT.height - PLOT.band - margin,
    PLOT.band + margin,
  ]);
  const spots: Spot[] = [];
  const points = places.map(({ priority, quarter }) => {
    const at = { x: x(priority.performance), y: y(priority.importance) };
    const spot = freeSpot(at, spots);
    spots.push(spot);
    return { priority, ...at, labelX: spot.x, labelY: spot.y, isMoved: spot !== at, quarter };
  });
  return { points, cross: { x: x(means.performance), y: y(means.importance) } };
}

interface Spot {
  readonly x: number;
  readonly y: number;
}

/** From lowest to highest, at least ten points of a hundred apart so that small differences do not look large. */
function extent(values: readonly number[]): readonly [number, number] {
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const extra = Math.max(0, 0.1 - (high - low)) / 2;
  return values.length > 0 ? [low - extra, high + extra] : [0, 1];
}

/** The place itself, or the nearest one around it where a disc covers no other. */
function freeSpot(at: Spot, taken: readonly Spot[]): Spot {
  const isFree = (spot: Spot) =>
    isInside(spot) && taken.every((other) => Math.hypot(other.x - spot.x, other.y - spot.y) >= DISC * 2 + GAP);
  if (isFree(at)) return at;
  for (let radius = DISC; radius < PLOT.width; radius += DISC / 2) {
    for (let turn = 0; turn < 24; turn++) {
      const angle = (turn / 24) * 2 * Math.PI - Math.PI / 4;
      const spot = { x: at.x + radius * Math.cos(angle), y: at.y + radius * Math.sin(angle) };
      if (isFree(spot)) return spot;
    }
  }
  return at;
}

function isInside({ x, y }: Spot): boolean {
  return x >= DISC && x <= PLOT.width - DISC && y >= PLOT.band + DISC && y <= PLOT.height - PLOT.band - DISC;
}
