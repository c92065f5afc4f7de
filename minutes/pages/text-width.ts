import { CARLITO, type Letters } from './letters.ts';

/** Letters from other scripts and pictures are about this wide. */
const UNKNOWN = 700;
const FIRST = 32;

/** Width of a word in twips; accents are as wide as their letter. */
export function widthOf(word: string, halfPoints: number, bold: boolean, letters = CARLITO): number {
  const widths = bold ? letters.bold : letters.regular;
  let sum = 0;
  for (const character of word)
    sum += widths[character.charCodeAt(0) - FIRST] ?? otherWidth(character, widths, letters);
  return (sum * halfPoints) / 100;
}

function otherWidth(character: string, widths: readonly number[], { other }: Letters): number {
  const letter = character.normalize('NFD').charCodeAt(0);
  return other.get(character) ?? (letter < 0x300 ? widths[letter - FIRST] : undefined) ?? UNKNOWN;
}

interface Piece {
  readonly text: string;
  readonly bold: boolean;
  /** In half points, where it is not that of its paragraph. */
  readonly size?: number | undefined;
}

/** On how many lines words stand in this width. */
export const linesOf = (pieces: readonly Piece[], halfPoints: number, width: number): number =>
  layLines(pieces, halfPoints, width).sizes.length;

/** The largest letters of each line in half points, and how many lines more or fewer another program may make of them. */
interface Lines {
  readonly sizes: readonly number[];
  readonly doubt: number;
}

/** Nearer to the edge of a line than this, in twips, a word may be on either side: the widths of letters are rounded. */
const CLOSE = 12;

/** Lines as Word breaks them: at spaces, and inside a word that is too wide. */
export function layLines(pieces: readonly Piece[], halfPoints: number, width: number, letters = CARLITO): Lines {
  const { sizes, isClose } = broken(pieces, halfPoints, width, letters);
  if (!isClose) return { sizes, doubt: 0 };
  const others = [width - CLOSE, width + CLOSE].map((other) => broken(pieces, halfPoints, other, letters).sizes.length);
  return { sizes, doubt: Math.max(...others.map((count) => Math.abs(count - sizes.length))) };
}

function broken(pieces: readonly Piece[], halfPoints: number, width: number, letters: Letters) {
  const room = Math.max(width, halfPoints * 10);
  const lines: number[] = [0];
  let used = 0;
  let isClose = false;
  const turn = () => {
    lines.push(0);
    used = 0;
  };
  const grow = (size: number) => lines.push(Math.max(lines.pop() ?? 0, size));
  const isOver = (own: number) => {
    const over = used + own - room;
    if (Math.abs(over) < CLOSE) isClose = true;
    return over > 0;
  };
  const place = (word: string, bold: boolean, size: number) => {
    const shown = word.trimEnd();
    const own = widthOf(shown, size, bold, letters);
    if (used > 0 && isOver(own)) turn();
    grow(size);
    if (own > room) placeBroken(shown, bold, size);
    else used += own;
    if (word !== shown) used += widthOf(' ', size, false, letters);
  };
  // A word that is too wide goes on at the letter that no longer fits.
  const placeBroken = (word: string, bold: boolean, size: number) => {
    for (const letter of word) {
      const own = widthOf(letter, size, bold, letters);
      if (used > 0 && isOver(own)) {
        turn();
        grow(size);
      }
      used += own;
    }
  };
  for (const { text, bold, size = halfPoints } of pieces) {
    for (const [row, line] of text.split('\n').entries()) {
      if (row > 0) turn();
      for (const word of line.split(/(?<=[ \t-])/)) place(word, bold, size);
    }
  }
  return { sizes: lines.map((size) => size || halfPoints), isClose };
}

/** Letters of a script that Carlito does not have, and signs that belong to none: another font takes their place. */
const OF_ANOTHER_FONT =
  /[\p{Co}\p{Cn}]|(?![\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Common}\p{Script=Inherited}])[\p{L}\p{M}\p{N}]/u;

/** What most minutes are written in; it saves making the other list, which takes longer than laying out a page. */
const USUAL = /^[\s\u0020-\u007e\u00a0-\u024f\u2010-\u2027\u20ac\u25a0-\u25ff\u2713]*$/;

/** Is it known how wide and how high every letter is? */
export const isMeasured = (text: string): boolean => USUAL.test(text) || !OF_ANOTHER_FONT.test(text);
