import type { Template, Zone } from './template.ts';

/** A zone with its number in the template, from 0. */
export interface NumberedZone {
  readonly zone: Zone;
  readonly index: number;
}

/** Zones that lie above each other share a column, from left to right; in a column from top to bottom. */
export function zoneColumns({ zones }: Pick<Template, 'zones'>): NumberedZone[][] {
  const columns: NumberedZone[][] = [];
  let right = Number.NEGATIVE_INFINITY;
  for (const one of zones.map((zone, index) => ({ zone, index })).toSorted((a, b) => a.zone.x - b.zone.x)) {
    const column = columns.at(-1);
    const isBelow = column !== undefined && one.zone.x < right - one.zone.width / 2;
    if (isBelow) column.push(one);
    else columns.push([one]);
    right = Math.max(isBelow ? right : Number.NEGATIVE_INFINITY, one.zone.x + one.zone.width);
  }
  return columns.map((column) => column.toSorted((a, b) => a.zone.y - b.zone.y));
}
