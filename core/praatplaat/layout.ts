import type { Position } from '../document/commands.ts';
import type { Document } from '../document/document.ts';
import { recordsOf } from '../document/document.ts';
import type { CardContent, CardRecord, ImprovementTaskRecord } from '../document/records.ts';
import type { Template, Zone } from './template.ts';

/** Width of a card in plate units. */
export const CARD_WIDTH = 390;
/** Width of an improvement task in plate units. */
export const TASK_WIDTH = 520;
/** Room that the pill with the zone's title takes above its cards. */
export const ZONE_HEADER = 84;
const GAP = 20;
/** At 28 plate units one line of a card holds about this many characters. */
const CHARACTERS_PER_LINE = 23;
const LINE = 36;

interface Point {
  readonly x: number;
  readonly y: number;
}
interface Box extends Point {
  readonly width: number;
  readonly height: number;
}

/** The zone that holds this point: inside it, or else the nearest by its middle. */
export function zoneAt(template: Template, { x, y }: Point): Zone {
  const inside = template.zones.find((z) => x >= z.x && x < z.x + z.width && y >= z.y && y < z.y + z.height);
  if (inside) return inside;
  const distance = (z: Zone) => Math.hypot(x - (z.x + z.width / 2), y - (z.y + z.height / 2));
  return template.zones.reduce((best, zone) => (distance(zone) < distance(best) ? zone : best));
}

/** The zone of a card or task, judged by a point just inside its top left corner. */
export function zoneOf(template: Template, record: CardRecord | ImprovementTaskRecord): Zone {
  return zoneAt(template, { x: record.x + 40, y: record.y + 40 });
}

/** A safe guess of a card's height, enough to keep new cards from overlapping; the screen measures the text itself. */
export function estimatedHeight(content: CardContent): number {
  const lines = content.text.split('\n').reduce((n, part) => n + Math.ceil(part.length / CHARACTERS_PER_LINE) || 1, 0);
  const extra = { note: 0, quote: 0, improvementPoint: 84, statement: 104 }[content.type];
  return 72 + lines * LINE + extra;
}

function boxes(document: Document): Box[] {
  const cards = recordsOf(document, 'card').map(({ x, y, content }) => ({
    x,
    y,
    width: CARD_WIDTH,
    height: estimatedHeight(content),
  }));
  const tasks = recordsOf(document, 'improvementTask').map(({ x, y, from, to }) => taskBox(x, y, from, to));
  return [...cards, ...tasks];
}

function taskBox(x: number, y: number, from: string, to: string): Box {
  const lines = Math.ceil((from.length + 5) / 30) + Math.ceil((to.length + 6) / 30);
  return { x, y, width: TASK_WIDTH, height: 130 + lines * LINE };
}

const overlaps = (a: Box, b: Box) =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height + GAP && b.y < a.y + a.height + GAP;

/** The first free place in a zone: below its title, then downwards. */
export function freePlace(document: Document, zone: Zone, size: { width: number; height: number }): Point {
  const x = zone.x;
  const taken = boxes(document).filter((box) => box.x < x + size.width && x < box.x + box.width);
  let y = zone.y + ZONE_HEADER;
  for (let blocker = find(y); blocker; blocker = find(y)) y = blocker.y + blocker.height + GAP;
  return { x, y };

  function find(top: number): Box | undefined {
    return taken.find((box) => overlaps({ x, y: top, ...size }, box));
  }
}

/** Turns a wish (a place or a zone) into a place; an unknown zone gives null. */
export function placeFor(
  document: Document,
  template: Template,
  at: Position,
  size: { width: number; height: number },
): Point | null {
  if ('x' in at) return { x: Math.round(at.x), y: Math.round(at.y) };
  const zone = template.zones.find(({ id }) => id === at.zone);
  return zone ? freePlace(document, zone, size) : null;
}

/** Size to reserve for a card or an improvement task. */
export function sizeOf(record: CardRecord | ImprovementTaskRecord): { width: number; height: number } {
  if (record.kind === 'card') return { width: CARD_WIDTH, height: estimatedHeight(record.content) };
  const { width, height } = taskBox(0, 0, record.from, record.to);
  return { width, height };
}
