import { CARD } from '../cards/measures.ts';
import type { Document } from '../document/document.ts';
import { recordsOf } from '../document/document.ts';
import { actionsOfSession, tasksOnPlate } from '../document/view.ts';
import { type Station, TEXT_SIZE } from '../room/stage.ts';
import { GROUP, groupBox, sizeOf, TASK_WIDTH, zoneAt, zoneOf } from './layout.ts';
import { headerOf, type Template, type Zone } from './template.ts';

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** What the room looks at when the facilitator steps along the plate. */
export interface StationView extends Station {
  /** How many parts this zone has. */
  readonly parts: number;
  readonly box: Box;
}

const MARGIN = 16;
const ROOM_LINES = 1080;
/** A safe guess of the room that one agreed action takes. */
const ACTION_HEIGHT = 170;
const LEAST_HEIGHT = 480;

/** The tallest view, in plate units, in which the text of a card keeps its smallest size for the room. */
export function tallestView(textSize: number): number {
  const smallest = Math.max(TEXT_SIZE.floor, (TEXT_SIZE.floor * textSize) / TEXT_SIZE.default);
  return (ROOM_LINES * CARD.text) / smallest;
}

/**
 * The views along the plate, zone by zone. A zone with more than fits in `tallest` (plate units) at once is shown in
 * parts, so that its text never becomes smaller than that allows.
 */
export function stationViews(document: Document, template: Template, tallest: number): StationView[] {
  const byZone = boxesByZone(document, template);
  return template.zones.flatMap((zone, index) => {
    const boxes = boxesIn(document, zone, byZone.get(zone.id) ?? []);
    const all = withMargin(around(boxes));
    const parts = partsOf(boxes, tallest - 2 * MARGIN);
    return parts.map((part, i) => ({ zone: index, part: i, parts: parts.length, box: partBox(all, part, tallest) }));
  });
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

/** Cards, tasks and groups by the zone where they lie. */
function boxesByZone(document: Document, template: Template): Map<string, Box[]> {
  const byZone = new Map(template.zones.map(({ id }) => [id, [] as Box[]]));
  for (const thing of [...recordsOf(document, 'card'), ...tasksOnPlate(document)]) {
    byZone.get(zoneOf(template, thing).id)?.push({ x: thing.x, y: thing.y, ...sizeOf(thing) });
  }
  for (const group of recordsOf(document, 'group')) {
    const box = groupBox(document, group);
    if (box) byZone.get(zoneAt(template, { x: box.x + 40, y: box.y + GROUP.head }).id)?.push(box);
  }
  return byZone;
}

/** The title of the zone and everything in it, from top to bottom. */
function boxesIn(document: Document, zone: Zone, things: readonly Box[]): Box[] {
  const boxes = [...things, ...(zone.role === 'actions' ? actionBoxes(document, zone) : [])];
  const title = { x: zone.x, y: zone.y, width: Math.min(zone.width, TASK_WIDTH), height: headerOf(zone) + 60 };
  return [title, ...boxes.sort((a, b) => a.y - b.y || a.x - b.x)];
}

function actionBoxes(document: Document, zone: Zone): Box[] {
  return actionsOfSession(document).map((_, i) => ({
    x: zone.x,
    y: zone.y + headerOf(zone) + i * ACTION_HEIGHT,
    width: TASK_WIDTH,
    height: ACTION_HEIGHT,
  }));
}

function partsOf(boxes: readonly Box[], tallest: number): Box[][] {
  const parts: Box[][] = [];
  let rest = [...boxes];
  while (rest.length > 0) {
    const top = Math.min(...rest.map(({ y }) => y));
    const fits = rest.filter(({ y, height }) => y + height <= top + tallest);
    const part = fits.length > 0 ? fits : rest.slice(0, 1);
    parts.push(part);
    rest = rest.filter((box) => !part.includes(box));
  }
  return parts;
}

/** As much of the zone as may be seen at once, from the top of this part on; the last part ends where the zone ends. */
function partBox(all: Box, part: readonly Box[], tallest: number): Box {
  if (all.height <= tallest) return all;
  const top = withMargin(around(part)).y;
  return { ...all, y: Math.max(all.y, Math.min(top, all.y + all.height - tallest)), height: tallest };
}

function around(boxes: readonly Box[]): Box {
  const x = Math.min(...boxes.map((box) => box.x));
  const y = Math.min(...boxes.map((box) => box.y));
  const right = Math.max(...boxes.map((box) => box.x + box.width));
  const bottom = Math.max(...boxes.map((box) => box.y + box.height));
  return { x, y, width: right - x, height: Math.max(LEAST_HEIGHT, bottom - y) };
}

function withMargin({ x, y, width, height }: Box): Box {
  return { x: x - MARGIN, y: y - MARGIN, width: width + 2 * MARGIN, height: height + 2 * MARGIN };
}
