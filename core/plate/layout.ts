import { estimatedHeight } from '../cards/card.ts';
import { CARD_WIDTH } from '../cards/measures.ts';
import type { Document } from '../document/document.ts';
import { recordOf } from '../document/document.ts';
import type { CardRecord, GroupRecord, ImprovementTaskRecord } from '../document/records.ts';
import { guessLines, WEIGHT } from '../typesetting/text-size.ts';
import type { Template, Zone } from './template.ts';

/** Width of an improvement task in plate units. */
export const TASK_WIDTH = 520;
/** Room between things on the plate. */
export const GAP = 28;

/** Measures of an improvement task. */
export const TASK = {
  padding: 24,
  top: 16,
  kicker: 34,
  line: 44,
  chips: 74,
  chipRow: 50,
  small: 36,
  text: 36,
  mostLines: 8,
} as const;
/** A group of cards under a heading: room at its sides, for its heading, and between its cards. */
export const GROUP = { side: 12, head: 96, gap: GAP, line: 36, text: 31 } as const;
interface Point {
  readonly x: number;
  readonly y: number;
}
/** Where something lies on the plate, and how large it is. */
export interface Box extends Point {
  readonly width: number;
  readonly height: number;
}

/** The zone that holds this point: around it, or else the nearest column, and in that column the nearest zone. */
export function zoneAt(template: Template, { x, y }: Point): Zone {
  const outside = (value: number, start: number, length: number) => Math.max(start - value, 0, value - start - length);
  const beside = (zone: Zone) => outside(x, zone.x, zone.width);
  const below = (zone: Zone) => outside(y, zone.y, zone.height);
  return template.zones.reduce((best, zone) => {
    const nearer = beside(zone) - beside(best) || below(zone) - below(best);
    return nearer < 0 ? zone : best;
  });
}

/** The zone of a card or task, judged by a point just inside its top left corner. */
export function zoneOf(template: Template, record: CardRecord | ImprovementTaskRecord): Zone {
  return zoneAt(template, { x: record.x + 40, y: record.y + 40 });
}

/** So many kinds of evidence, with the dots on them, take a second row of chips. */
const CARDS_FOR_TWO_ROWS = 3;

function taskBox({ x, y, from, to, forWhom, cardIds }: ImprovementTaskRecord): Box {
  const width = TASK_WIDTH - 2 * TASK.padding;
  // The letters in front take the room of the Dutch words that the screen puts there.
  const lines = [from && `Mmm ${from}`, `Mmmm ${to}`]
    .filter(Boolean)
    .reduce((sum, text) => sum + guessLines(text, width, TASK.text, WEIGHT.bold, TASK.mostLines), 0);
  const small = forWhom ? TASK.small : 0;
  const chips = TASK.chips + (cardIds.length < CARDS_FOR_TWO_ROWS ? 0 : TASK.chipRow);
  return { x, y, width: TASK_WIDTH, height: TASK.top + TASK.kicker + lines * TASK.line + small + chips };
}

/** The sheet behind the cards of a group; null when none of them is on the plate. */
export function groupBox(document: Document, { cardIds }: GroupRecord): Box | null {
  const cards = cardIds.flatMap((id) => recordOf(document, 'card', id) ?? []);
  return groupBoxAround(cards.map((card) => ({ x: card.x, y: card.y, ...sizeOf(card) })));
}

/** The sheet behind cards that lie here; null when there are none. */
export function groupBoxAround(cards: readonly Box[]): Box | null {
  if (cards.length === 0) return null;
  const { side, head } = GROUP;
  const x = Math.min(...cards.map((card) => card.x)) - side;
  const y = Math.min(...cards.map((card) => card.y)) - head;
  const right = Math.max(...cards.map((card) => card.x + card.width)) + side;
  const bottom = Math.max(...cards.map((card) => card.y + card.height)) + side;
  return { x, y, width: right - x, height: bottom - y };
}

/** Whether two things would lie over or too near each other. */
export const overlaps = (a: Box, b: Box) =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height + GAP && b.y < a.y + a.height + GAP;

/** Size to reserve for a card or an improvement task. */
export function sizeOf(record: CardRecord | ImprovementTaskRecord): { width: number; height: number } {
  if (record.kind === 'card') return { width: CARD_WIDTH, height: estimatedHeight(record.content) };
  const { width, height } = taskBox(record);
  return { width, height };
}
