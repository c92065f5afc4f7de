import { ROOM_LINES, TEXT_SIZE } from '../room/stage.ts';
import { guessLines, guessWidth, WEIGHT } from '../typesetting/text-size.ts';
import { drawnLines } from '../typesetting/wrap.ts';
import type { RoomLookBack } from './look-back.ts';
import type { Box } from './sections.ts';
import type { RoomSize } from './station-pages.ts';

/** Lines of text of one size. */
interface SetText {
  readonly lines: readonly string[];
  readonly size: number;
  readonly line: number;
}

/** One page of an action that is looked back at: nearly always the only one. */
export interface LookBackPage {
  /** The action with its day at the right; null on a page with only what was noticed. */
  readonly card: (Box & { readonly title: SetText; readonly whoLines: number }) | null;
  /** The four states below their question; null on a page before or after it. */
  readonly states: { readonly y: number; readonly boxes: readonly Box[]; readonly size: number } | null;
  /** What was noticed; null on a page before it. */
  readonly note: (Box & { readonly text: SetText }) | null;
}

/** Places in lines of a screen of 1080, and sizes as they are when text of the room is 48. */
export const LOOK_BACK = {
  ...{ head: 56, top: 150, foot: 30, cardPad: 40, gap: 24, between: 36, below: 12 },
  ...{ task: 36, who: 40, calendar: 250, calendarHeight: 228, heading: 40, state: 136, stateLow: 92 },
} as const;
/** A title is 80 on at most three lines, then smaller; a note 50 on at most three lines, then smaller. */
const TITLES = [
  { size: 80, most: 3 },
  { size: 64, most: 6 },
  { size: 54, most: 9 },
  { size: 46, most: 12 },
] as const;
const NOTES = [
  { size: 50, most: 3 },
  { size: 44, most: 4 },
  { size: 38, most: 20 },
] as const;
const MOST_WHO = 2;
const STATES = 4;
/** The widest word of the states with its sign, in letters of its size. */
const STATE_WIDTH = 8.2;
/** So many lines of a long note stay beside the action that it is of. */
const LEAST_NOTE = 2;

/** Sizes for this beamer and its size of text: as large as it can be with all of one action on the picture. */
export function lookBackSizes({ width, look }: RoomSize) {
  const scale = Math.min(1.3, Math.max(0.75, look.textSize / TEXT_SIZE.default));
  const scaled = (size: number) => Math.max(TEXT_SIZE.floor, Math.round(size * scale));
  const [side, pad] = width >= 1700 ? [88, 56] : [56, 40];
  const calendar = {
    width: Math.round(LOOK_BACK.calendar * scale),
    height: Math.round(LOOK_BACK.calendarHeight * scale),
  };
  const inner = width - 2 * side;
  return {
    ...{ scale, scaled, side, pad, calendar, width: inner },
    /** What the words on the card have. */
    words: inner - 3 * pad - calendar.width,
    task: Math.round(scaled(LOOK_BACK.task) * 1.35),
    who: Math.round(scaled(LOOK_BACK.who) * 1.3),
    heading: Math.round(scaled(LOOK_BACK.heading) * 1.3),
    between: Math.round(LOOK_BACK.between * scale),
  };
}
type Sizes = ReturnType<typeof lookBackSizes>;

/** An action that is looked back at, on as many pages as it needs: nothing of its title and of the note is cut. */
export function lookBackPages(action: RoomLookBack, size: RoomSize): LookBackPage[] {
  const sizes = lookBackSizes(size);
  const titles = titlesOf(action, sizes);
  const notes = notesOf(action, sizes);
  const smallest = notes.at(-1) ?? NO_TEXT;
  for (const title of titles) {
    const layout = layoutOf(action, title, sizes);
    const note = notes.find((one) => one.lines.length <= layout.noteLines(one.line));
    if (note) return [layout.page(note)];
  }
  const fitting = titles.find((title) => layoutOf(action, title, sizes).noteLines(smallest.line) >= LEAST_NOTE);
  if (fitting) return withLongNote(layoutOf(action, fitting, sizes), smallest, sizes);
  return withLongTitle(action, titles.at(-1) ?? NO_TEXT, smallest, sizes);
}

const NO_TEXT: SetText = { lines: [], size: 46, line: 52 };
const BOTTOM = ROOM_LINES - LOOK_BACK.foot;

/** The text in each of the sizes in which it takes no more lines than it may; in the smallest always. */
function settings(
  text: string,
  choices: readonly { readonly size: number; readonly most: number }[],
  setting: {
    readonly room: number;
    readonly weight: number;
    readonly leading: number;
    readonly scaled: Sizes['scaled'];
  },
): SetText[] {
  const { room, weight, leading, scaled } = setting;
  const words = text.trim();
  const lastSize = choices.length - 1;
  return choices.flatMap(({ size, most }, i) => {
    const letters = scaled(size);
    const measure = guessWidth(letters, weight);
    // Broken lines take no less room than the words in one line: a long text is not broken for nothing.
    if (i < lastSize && measure(words) > most * room) return [];
    const lines = words === '' ? [] : drawnLines(words, room, measure, Number.POSITIVE_INFINITY);
    const fits = lines.length <= most || i === lastSize;
    return fits ? [{ lines, size: letters, line: Math.round(letters * leading) }] : [];
  });
}

const titlesOf = ({ what }: RoomLookBack, { words, scaled }: Sizes) =>
  settings(what, TITLES, { room: words, weight: WEIGHT.bold, leading: 1.14, scaled });

const notesOf = ({ note }: RoomLookBack, { width, scaled }: Sizes) =>
  settings(note, NOTES, { room: width - LOOK_BACK.cardPad, weight: WEIGHT.regular, leading: 1.28, scaled });

/** Lines of the name: the word before it is the screen's own. */
function whoLines({ who }: RoomLookBack, { words, scaled }: Sizes): number {
  if (who === null) return 0;
  return guessLines(
    `mmmmm ${who.trim() || 'mmmmmmmmmmmmmmmmmm'}`,
    words,
    scaled(LOOK_BACK.who),
    WEIGHT.strong,
    MOST_WHO,
  );
}

interface Layout {
  /** So many lines of a note fit below the states. */
  noteLines(line: number): number;
  page(note: SetText): LookBackPage;
}

/** An action with its states and its note below each other. */
function layoutOf(action: RoomLookBack, title: SetText, sizes: Sizes): Layout {
  const card = cardOf(action, title, sizes);
  const y = card.y + card.height + sizes.between;
  const { boxes, size, height } = stateBoxes(sizes);
  const top = y + sizes.heading + LOOK_BACK.below;
  const noteTop = top + height + sizes.between;
  return {
    noteLines: (line) => Math.floor((BOTTOM - noteTop - sizes.heading) / line),
    page: (note) => ({
      card,
      states: { y, size, boxes: boxes.map((box) => ({ ...box, y: box.y + top })) },
      note: noteOf(noteTop, note, sizes),
    }),
  };
}

function cardOf(action: RoomLookBack, title: SetText, sizes: Sizes): NonNullable<LookBackPage['card']> {
  const names = whoLines(action, sizes);
  const task = action.task.trim() === '' ? 0 : sizes.task;
  const who = names > 0 ? LOOK_BACK.below + names * sizes.who : 0;
  const words = task + title.lines.length * title.line + who;
  const height = 2 * LOOK_BACK.cardPad + Math.max(words, sizes.calendar.height);
  return { x: sizes.side, y: LOOK_BACK.top, width: sizes.width, height, title, whoLines: names };
}

function noteOf(y: number, text: SetText, { side, width, heading }: Sizes): NonNullable<LookBackPage['note']> {
  return { x: side, y, width, height: heading + text.lines.length * text.line, text };
}

/** A note that goes on on pages of its own. */
function withLongNote(layout: Layout, note: SetText, sizes: Sizes): LookBackPage[] {
  const here = Math.max(0, layout.noteLines(note.line));
  const perPage = Math.floor((BOTTOM - LOOK_BACK.top - sizes.heading) / note.line);
  const rest = chunks(note.lines.slice(here), perPage);
  return [
    layout.page({ ...note, lines: note.lines.slice(0, here) }),
    ...rest.map((lines) => ({ card: null, states: null, note: noteOf(LOOK_BACK.top, { ...note, lines }, sizes) })),
  ];
}

/** A title that is read on pages of its own first; with the states stands its beginning. */
function withLongTitle(action: RoomLookBack, title: SetText, note: SetText, sizes: Sizes): LookBackPage[] {
  const around = cardOf({ ...action }, { ...title, lines: [] }, { ...sizes, calendar: { width: 0, height: 0 } }).height;
  const perPage = Math.floor((BOTTOM - LOOK_BACK.top - around) / title.line);
  const pages = chunks(title.lines, perPage).map((lines) => ({
    ...{ card: cardOf(action, { ...title, lines }, sizes), states: null, note: null },
  }));
  const measure = guessWidth(title.size, WEIGHT.bold);
  const lines = drawnLines(action.what.trim().replaceAll(/\s+/g, ' '), sizes.words, measure, 1);
  return [...pages, ...withLongNote(layoutOf(action, { ...title, lines }, sizes), note, sizes)];
}

/** The four states beside each other, or two by two where their words do not fit; from the top of their place. */
function stateBoxes({ width, side, scaled }: Sizes) {
  const wide = (columns: number) => (width - (columns - 1) * LOOK_BACK.gap) / columns;
  const letters = [44, 40, 36, 32].map(scaled);
  const fitting = (columns: number) => letters.find((size) => size * STATE_WIDTH <= wide(columns));
  const columns = fitting(STATES) ? STATES : STATES / 2;
  const height = columns === STATES ? LOOK_BACK.state : LOOK_BACK.stateLow;
  const boxes = Array.from({ length: STATES }, (_, i): Box => {
    const [column, row] = [i % columns, Math.floor(i / columns)];
    const x = side + column * (wide(columns) + LOOK_BACK.gap);
    return { x, y: row * (height + LOOK_BACK.gap), width: wide(columns), height };
  });
  const rows = STATES / columns;
  return { boxes, size: fitting(columns) ?? TEXT_SIZE.floor, height: rows * height + (rows - 1) * LOOK_BACK.gap };
}

function chunks<T>(all: readonly T[], length: number): T[][] {
  const count = Math.ceil(all.length / Math.max(1, length));
  return Array.from({ length: count }, (_, i) => all.slice(i * length, (i + 1) * length));
}
