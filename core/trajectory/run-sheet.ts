import { z } from 'zod';
import type { Document } from '../document/document.ts';
import { SessionKind, type SessionRecord } from '../document/records.ts';
import { type RunSheetBlock, RunSheetBlocks } from '../domain/run-sheet.ts';
import { actionsToLookBackAt } from './look-back.ts';

/** What is proposed for each kind of session, as data in resources/run-sheets. */
export const RunSheets = z.record(SessionKind, RunSheetBlocks);
export type RunSheets = z.infer<typeof RunSheets>;

const DAY = 24 * 60;

/**
 * The blocks of a session: its own, else what is proposed for its kind. The proposal looks back first when an earlier action is
 * open, and not at all when none is. The session can be one that is to be made yet.
 */
export function blocksOf(
  whole: Document,
  { id, runSheet }: Pick<SessionRecord, 'id' | 'runSheet'>,
  proposed: readonly RunSheetBlock[],
): readonly RunSheetBlock[] {
  if (runSheet) return runSheet;
  if (actionsToLookBackAt(whole, id).length > 0) return proposed;
  return proposed.filter(({ picture }) => picture !== 'lookBack');
}

/** How long all blocks take together. */
export function minutesOf(blocks: readonly RunSheetBlock[]): number {
  return blocks.reduce((sum, { minutes }) => sum + minutes, 0);
}

/** The minute of the day at which each block begins, and after the last at which all is done; null while no begin is known. */
export function blockTimes(blocks: readonly RunSheetBlock[], begin: string | null): (number | null)[] {
  const from = minuteOf(begin);
  return [...blocks, null].map((_, i) => (from === null ? null : from + minutesOf(blocks.slice(0, i))));
}

/** A time such as `19:30` in minutes since midnight. */
export function minuteOf(time: string | null): number | null {
  const [hours, minutes] = (time ?? '').split(':').map(Number);
  return hours === undefined || minutes === undefined || Number.isNaN(hours + minutes) ? null : hours * 60 + minutes;
}

/** How a session keeps to its times. */
export interface Pace {
  readonly word: 'onTime' | 'behind' | 'ahead';
  /** So many minutes behind or ahead. */
  readonly minutes: number;
  /** How long the block that goes on has left; 0 when its time is over. */
  readonly left: number;
}

/** Fewer minutes than this from the plan is on time. */
const SLACK = 2;

/**
 * Whether the block that goes on does so in its own time: ahead before it was to begin, behind after it was to end. `now` is the
 * minute of the day; a session can go on past midnight. Null when nothing goes on or no begin is known.
 */
export function paceOf(
  blocks: readonly RunSheetBlock[],
  place: number | null,
  begin: string | null,
  now: number,
): Pace | null {
  const times = blockTimes(blocks, begin);
  const [from, to] = place === null ? [] : [times[place], times[place + 1]];
  if (from === undefined || from === null || to === undefined || to === null) return null;
  // The day around the middle of the block: 0.10 after 23.50 is 20 minutes later.
  const middle = (from + to) / 2;
  const at = now + DAY * Math.round((middle - now) / DAY);
  const left = Math.min(to - from, Math.max(0, to - at));
  if (from - at >= SLACK) return { word: 'ahead', minutes: from - at, left };
  if (at - to >= SLACK) return { word: 'behind', minutes: at - to, left };
  return { word: 'onTime', minutes: 0, left };
}

/** A block that can be shorter, so that people go home in time. */
export interface Repair {
  readonly id: string;
  readonly title: string;
  /** How long it takes then. */
  readonly minutes: number;
}

/** A block is shortened by steps of so many minutes, and never below half of what it was. */
const REPAIR_STEP = 5;

/**
 * What can be done when a session will not be ready at its end: of the blocks to come the longest is shortened, by no more than is
 * needed. One offer at a time; null when there is time enough, when no end is known, and when nothing to come can be shorter.
 */
export function repairOf(
  blocks: readonly RunSheetBlock[],
  place: number | null,
  pace: Pace | null,
  { begin, end }: { readonly begin: string | null; readonly end: string | null },
): Repair | null {
  const planned = blockTimes(blocks, begin).at(-1) ?? null;
  const [from, to] = [minuteOf(begin), minuteOf(end)];
  if (place === null || pace?.word !== 'behind' || planned === null || from === null || to === null) return null;
  const late = planned + pace.minutes - (to < from ? to + DAY : to);
  if (late < SLACK) return null;
  const [longest] = blocks.slice(place + 1).toSorted((a, b) => b.minutes - a.minutes);
  if (!longest) return null;
  const wanted = longest.minutes - REPAIR_STEP * Math.ceil(late / REPAIR_STEP);
  const minutes = Math.max(wanted, REPAIR_STEP * Math.ceil(longest.minutes / 2 / REPAIR_STEP));
  return minutes < longest.minutes ? { id: longest.id, title: longest.title, minutes } : null;
}

/** The blocks with one of them a place on or back. */
export function movedBlock(blocks: readonly RunSheetBlock[], id: string, by: 1 | -1): readonly RunSheetBlock[] {
  const from = blocks.findIndex((block) => block.id === id);
  const [block, other] = [blocks[from], blocks[from + by]];
  if (!block || !other) return blocks;
  return blocks.map((one) => (one === block ? other : one === other ? block : one));
}

/** Which block goes on after the blocks were changed: the same one; when that is gone, the one in its place. */
export function placeAfter(
  before: readonly RunSheetBlock[],
  place: number | null,
  after: readonly RunSheetBlock[],
): number | null {
  if (place === null || after.length === 0) return null;
  const same = after.findIndex(({ id }) => id === before[place]?.id);
  return same >= 0 ? same : Math.min(place, after.length - 1);
}
