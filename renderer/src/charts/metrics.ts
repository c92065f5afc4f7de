import { TOKENS } from './palette.ts';

/** For whom a chart is drawn: the facilitator's screen, the beamer (a picture of 1920x1080), a page of the minutes. */
export type ChartSize = 'screen' | 'room' | 'word';

/** All sizes of a chart, in pixels. */
export interface Metrics {
  /** Statement texts and labels of improvement points. */
  readonly strong: number;
  /** Group names and percentages. */
  readonly text: number;
  /** Numbers of answers and the legend. */
  readonly small: number;
  readonly bar: number;
  /** Between the bars of one statement. */
  readonly barGap: number;
  /** Between a text and its bars. */
  readonly textGap: number;
  /** Between two statements. */
  readonly rowGap: number;
  /** Between columns, and inside a segment around its percentage. */
  readonly columnGap: number;
  readonly separator: number;
  /** Colour of small text: on a tired beamer grey is hard to read. */
  readonly quiet: string;
  /** Statement texts are cut after this many lines; the table twin has them whole. */
  readonly maxLines: number;
}

const LARGE: Metrics = {
  strong: 42,
  text: 34,
  small: 28,
  bar: 64,
  barGap: 12,
  textGap: 14,
  rowGap: 52,
  columnGap: 28,
  separator: 3,
  quiet: TOKENS.ink,
  maxLines: 3,
};

/** The floor of the beamer: nothing under 28 px. */
const SMALL: Metrics = { ...LARGE, strong: 32, text: 28, bar: 42, barGap: 6, textGap: 6, rowGap: 22 };

export const METRICS: Readonly<Record<ChartSize, Metrics>> = {
  screen: {
    strong: 16,
    text: 14,
    small: 14,
    bar: 26,
    barGap: 4,
    textGap: 6,
    rowGap: 22,
    columnGap: 14,
    separator: 2,
    quiet: TOKENS['ink-soft'],
    maxLines: Number.POSITIVE_INFINITY,
  },
  room: LARGE,
  word: {
    strong: 14,
    text: 12,
    small: 12,
    bar: 20,
    barGap: 3,
    textGap: 4,
    rowGap: 16,
    columnGap: 12,
    separator: 1.5,
    quiet: TOKENS['ink-soft'],
    maxLines: Number.POSITIVE_INFINITY,
  },
};

export const LINE_HEIGHT = 1.28;

/** Height of so many lines of text. */
export function linesHeight(lines: number, size: number): number {
  return lines * size * LINE_HEIGHT;
}

const STEPS = [1, 0.75, 0.5, 0.25, 0];

/** Sizes for the beamer, largest first, down to the floor. */
export const ROOM_STEPS: readonly Metrics[] = STEPS.map((step) => between(SMALL, LARGE, step));

function between(small: Metrics, large: Metrics, step: number): Metrics {
  const mix = (key: Exclude<keyof Metrics, 'quiet'>) => Math.round(small[key] + (large[key] - small[key]) * step);
  return {
    ...large,
    strong: mix('strong'),
    text: mix('text'),
    bar: mix('bar'),
    barGap: mix('barGap'),
    textGap: mix('textGap'),
    rowGap: mix('rowGap'),
  };
}
