import { type Document, recordsOf } from '../../../core/document/document.ts';
import { type Box, GAP, groupBox, overlaps, sizeOf } from '../../../core/plate/layout.ts';
import type { Position } from '../../../core/plate/position.ts';
import { headerOf, type Template, type Zone, zoneFor } from '../../../core/plate/template.ts';

interface Size {
  readonly width: number;
  readonly height: number;
}

/** All that takes room on the plate. */
function boxes(document: Document): Box[] {
  const things = [...recordsOf(document, 'card'), ...recordsOf(document, 'improvementTask')];
  const groups = recordsOf(document, 'group').flatMap((group) => groupBox(document, group) ?? []);
  return [...things.map((thing) => ({ x: thing.x, y: thing.y, ...sizeOf(thing) })), ...groups];
}

/** The first free place in a zone, found by looking at the whole plate again after every step down. */
export function slowFreePlace(document: Document, zone: Zone, { width, height }: Size): { x: number; y: number } {
  const taken = boxes(document);
  const columns = Math.max(1, Math.floor((zone.width + GAP) / (width + GAP)));
  const places = Array.from({ length: columns }, (_, i) => {
    const place = { x: zone.x + i * (width + GAP), y: zone.y + headerOf(zone) };
    const blocker = () => taken.find((other) => overlaps({ ...place, width, height }, other));
    for (let other = blocker(); other; other = blocker()) place.y = other.y + other.height + GAP;
    return place;
  });
  const inside = places.find(({ y }) => y + height <= zone.y + zone.height);
  return inside ?? places.reduce((best, place) => (place.y < best.y ? place : best));
}

/** The place that was wished for, or the first free one in the zone; null for an unknown zone. */
export function slowPlaceFor(document: Document, template: Template, at: Position, size: Size) {
  if ('x' in at) return { x: Math.round(at.x), y: Math.round(at.y) };
  const zone = 'role' in at ? zoneFor(template, at.role) : template.zones.find(({ id }) => id === at.zone);
  return zone ? slowFreePlace(document, zone, size) : null;
}
