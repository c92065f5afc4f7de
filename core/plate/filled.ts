import { columnStep } from './grown.ts';
import { GAP } from './layout.ts';
import { headerOf, type Zone } from './template.ts';

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** How many things of this width lie beside each other in a zone; one at least. */
export function columnsIn(zone: Zone, { width }: Size): number {
  return Math.max(1, Math.floor((zone.width + GAP) / columnStep(width)));
}

/** The width of the widest and the height of the highest. */
export function largest(sizes: readonly Size[]): Size {
  const most = (of: (size: Size) => number) => sizes.reduce((high, size) => Math.max(high, of(size)), 0);
  return { width: most(({ width }) => width), height: most(({ height }) => height) };
}

/** How high things of these sizes are in one column. */
function heightOf(sizes: readonly Size[]): number {
  return sizes.reduce((sum, { height }) => sum + height + GAP, 0);
}

/** Which part of a zone things of these sizes fill when none is lost at the foot of a column; above 1 they have no room in it. */
export function filled(zone: Zone, sizes: readonly Size[]): number {
  if (sizes.length === 0) return 0;
  return heightOf(sizes) / (columnsIn(zone, largest(sizes)) * (zone.height - headerOf(zone) + GAP));
}

/** How much narrower a zone could be and still hold things of these sizes. */
export function spareBeside(zone: Zone, sizes: readonly Size[]): number {
  const columns = Math.ceil(heightOf(sizes) / (zone.height - headerOf(zone) + GAP));
  return zone.width - columns * columnStep(largest(sizes).width);
}
