import { guessLines, WEIGHT } from './text-size.ts';

/** How many cards are cut from one sheet of A4. */
export const CARDS_ON_SHEET = [4, 8] as const;
export type CardsOnSheet = (typeof CARDS_ON_SHEET)[number];

/** The place for the text on a card of paper, in points, and the sizes of letters to try there, the largest first. */
const PLACES = {
  4: { width: 350, height: 212, sizes: [28, 24, 20] },
  8: { width: 246, height: 134, sizes: [20, 17, 14] },
} as const satisfies Record<CardsOnSheet, { width: number; height: number; sizes: readonly number[] }>;
export const LINE_ON_PAPER = 1.18;
const MOST_LINES = 1000;

/** What stands on one card of paper, and how large. */
export interface PaperText {
  readonly text: string;
  /** In points. */
  readonly size: number;
  /** A text that went on from the card before. */
  readonly goesOn: boolean;
}

/** A text on cards of paper: as large as it fits on one; too long for the smallest letters it goes on on the next. */
export function onPaper(text: string, onSheet: CardsOnSheet): PaperText[] {
  const { sizes } = PLACES[onSheet];
  const size = sizes.find((one) => fits(text, onSheet, one));
  if (size !== undefined) return [{ text, size, goesOn: false }];
  const smallest = sizes[sizes.length - 1] ?? 0;
  return parts(text, onSheet, smallest).map((part, i) => ({ text: part, size: smallest, goesOn: i > 0 }));
}

function fits(text: string, onSheet: CardsOnSheet, size: number): boolean {
  const { width, height } = PLACES[onSheet];
  return guessLines(text, width, size, WEIGHT.strong, MOST_LINES) * size * LINE_ON_PAPER <= height;
}

/** The text in pieces that fit, cut between words where there are any. */
function parts(text: string, onSheet: CardsOnSheet, size: number): string[] {
  const all: string[] = [];
  let rest = text.trim();
  while (rest !== '') {
    const length = longestThatFits(rest, (piece) => fits(piece, onSheet, size));
    all.push(rest.slice(0, length).trim());
    rest = rest.slice(length).trim();
  }
  return all;
}

function longestThatFits(text: string, isFitting: (piece: string) => boolean): number {
  let [low, high] = [1, text.length];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (isFitting(text.slice(0, middle))) low = middle;
    else high = middle - 1;
  }
  if (low === text.length) return low;
  const space = text.slice(0, low + 1).search(/\s\S*$/);
  return space > 0 ? space : wholeCharacters(text, low);
}

/** Not between the two halves of one character. */
function wholeCharacters(text: string, length: number): number {
  const code = text.charCodeAt(length);
  return code >= 0xdc00 && code <= 0xdfff && length > 1 ? length - 1 : length;
}
