import { type Measure, wrapText } from './wrap.ts';

/** Widths of the characters from space to tilde in thousandths of the size: Atkinson Hyperlegible Next, weight 600. */
const ASCII: readonly number[] = [
  303, 298, 362, 730, 604, 953, 727, 195, 324, 324, 485, 598, 252, 369, 253, 424, 656, 430, 569, 592, 621, 602, 617,
  529, 621, 578, 253, 253, 564, 617, 564, 526, 780, 662, 634, 654, 683, 589, 562, 711, 699, 415, 546, 654, 548, 848,
  710, 737, 617, 747, 639, 604, 592, 687, 628, 877, 666, 627, 615, 333, 424, 344, 573, 391, 274, 544, 587, 502, 586,
  555, 349, 582, 565, 285, 255, 536, 301, 870, 565, 567, 587, 591, 368, 497, 360, 559, 509, 723, 522, 499, 492, 370,
  249, 370, 543,
];
const OTHERS: Readonly<Record<string, number>> = {
  '“': 500,
  '”': 500,
  '‘': 300,
  '’': 300,
  '…': 750,
  '–': 550,
  '€': 700,
};
const UNKNOWN = 1200;
/** Letters that stand further from another one of their own than from most. */
const WIDE_TWICE = new Set(Array.from('7AYfjvwxy', (letter) => letter.charCodeAt(0)));
const TWICE = 40;
/** Characters between the parts of one emoji. */
const JOINER = 0x200d;
const EMOJI_STYLE = 0xfe0f;

/** How much wider or narrower than weight 600 a text is set. */
export const WEIGHT = { regular: 0.985, italic: 0.97, strong: 1, bold: 1.04 } as const;

function widthOf(character: string): number {
  const code = character.charCodeAt(0);
  if ((code >= 0x300 && code < 0x370) || code === JOINER || code === EMOJI_STYLE) return 0;
  return ASCII[code - 32] ?? OTHERS[character] ?? UNKNOWN;
}

/** A safe guess of the width of a text without a font at hand: rather too wide than too narrow. */
export function guessWidth(size: number, weight: number): Measure {
  return (text) => (thousandths(text) * size * weight) / 1000;
}

/** Nearly every text is plain letters, and this is asked for every word of every card. */
function thousandths(text: string): number {
  let sum = 0;
  for (let i = 0; i < text.length; i++) {
    const width = ASCII[text.charCodeAt(i) - 32];
    if (width === undefined) return apart(text);
    sum += width;
    const code = text.charCodeAt(i);
    if (code === text.charCodeAt(i - 1) && WIDE_TWICE.has(code)) sum += TWICE;
  }
  return sum;
}

/** Taken apart, é is an e with a mark that takes no room. */
function apart(text: string): number {
  return Array.from(text.normalize('NFD'), widthOf).reduce((sum, width) => sum + width, 0);
}

/** A safe guess of how many lines a text takes. */
export function guessLines(
  text: string,
  width: number,
  size: number,
  weight: number,
  most: number,
  sign?: string,
): number {
  return Math.min(most, wrapText(text, width, guessWidth(size, weight), sign).length);
}
