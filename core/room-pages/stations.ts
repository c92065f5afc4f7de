import type { Document } from '../document/document.ts';
import { type Box, groupBox, sizeOf } from '../plate/layout.ts';
import { headerOf, type Template, type Zone } from '../plate/template.ts';
import type { Station } from '../room/stage.ts';
import { type Chosen, chosenOf } from '../voting/chosen.ts';
import type { Page } from './sections.ts';
import { type RoomSize, stationPages } from './station-pages.ts';

/** What the room looks at when the facilitator steps along the plate: a page of a zone. */
export interface StationView extends Station {
  /** How many pages this zone has. */
  readonly parts: number;
  readonly page: Page;
  /** Where what is on this page lies on the plate, for her own screen. */
  readonly box: Box;
}

const MARGIN = 16;
const LEAST_HEIGHT = 480;

/** The pages along the plate, zone by zone. `chosen` is what the room chose; without it the document itself says so. */
export function stationViews(
  document: Document,
  template: Template,
  size: RoomSize,
  chosen: Chosen | null = chosenOf(document),
): StationView[] {
  const pages = stationPages(document, template, size, chosen);
  return template.zones.flatMap((zone, index) =>
    (pages[index] ?? []).map((page, part, { length: parts }) => ({
      ...{ zone: index, part, parts, page },
      box: boxOnPlate(document, zone, page),
    })),
  );
}

/** The view of a station; when the plate has changed, the last part of the zone that is still there. Null: all of it. */
export function viewOf(views: readonly StationView[], station: Station | null): StationView | null {
  const ofZone = views.filter(({ zone }) => zone === station?.zone);
  return ofZone.find(({ part }) => part === station?.part) ?? ofZone.at(-1) ?? null;
}

/** One step along the views: after the last one comes the whole plate (null), and after that the first one. */
export function stepStation(views: readonly StationView[], now: Station | null, by: 1 | -1): Station | null {
  const view = viewOf(views, now);
  const at = view ? views.indexOf(view) : by > 0 ? -1 : views.length;
  const next = views[at + by];
  return next ? { zone: next.zone, part: next.part } : null;
}

function boxOnPlate(document: Document, zone: Zone, { pieces }: Page): Box {
  const boxes = pieces.flatMap((piece): Box[] => {
    const record = document[piece.kind === 'sheet' ? piece.sheet.id : piece.of.id];
    if (record?.kind === 'group') return [groupBox(document, record) ?? []].flat();
    if (record?.kind !== 'card' && record?.kind !== 'improvementTask') return [];
    return [{ x: record.x, y: record.y, ...sizeOf(record) }];
  });
  const title = { x: zone.x, y: zone.y, width: zone.width, height: headerOf(zone) };
  const all = boxes.length > 0 ? boxes : [title, { ...zone, height: Math.min(zone.height, LEAST_HEIGHT) }];
  const x = Math.min(...all.map((box) => box.x)) - MARGIN;
  const y = Math.min(...all.map((box) => box.y)) - MARGIN;
  const right = Math.max(...all.map((box) => box.x + box.width)) + MARGIN;
  const bottom = Math.max(...all.map((box) => box.y + box.height)) + MARGIN;
  return { x, y, width: right - x, height: Math.max(LEAST_HEIGHT, bottom - y) };
}
