/** Widths of Calibri (and Carlito) for the characters from space to `~`, in thousandths of the size. */
const REGULAR =
  '226 326 401 498 507 715 682 221 303 303 498 498 250 306 252 386 507 507 507 507 507 507 507 507 507 507 268 268 498 498 498 463 894 579 544 533 615 488 459 631 623 252 319 520 420 855 646 662 517 673 543 459 487 642 567 890 519 487 468 307 386 307 498 498 291 479 525 423 525 498 305 471 525 229 239 455 229 799 525 527 525 525 349 391 335 525 452 715 433 453 395 314 460 314 498'
    .split(' ')
    .map(Number);
const BOLD =
  '226 326 438 498 507 729 705 233 312 312 498 498 258 306 267 430 507 507 507 507 507 507 507 507 507 507 276 276 498 498 498 463 898 606 561 529 630 488 459 637 631 267 331 547 423 874 659 676 532 686 563 473 495 653 591 906 551 520 478 325 430 325 498 498 300 494 537 418 537 503 316 474 537 246 255 480 246 813 537 538 537 537 355 399 347 537 473 745 459 474 397 344 475 344 498'
    .split(' ')
    .map(Number);
const OTHER = new Map(
  Object.entries({ '–': 498, '‘': 250, '’': 250, '“': 418, '”': 418, '…': 690, '\u00a0': 226, '·': 252 }),
);
/** Letters from other scripts and pictures are about this wide. */
const UNKNOWN = 700;
const FIRST = 32;

/** Width of a word in twips; accents are as wide as their letter. */
export function widthOf(word: string, halfPoints: number, bold: boolean): number {
  const widths = bold ? BOLD : REGULAR;
  let sum = 0;
  for (const character of word) sum += widths[character.charCodeAt(0) - FIRST] ?? otherWidth(character, widths);
  return (sum * halfPoints) / 100;
}

function otherWidth(character: string, widths: readonly number[]): number {
  const letter = character.normalize('NFD').charCodeAt(0);
  return OTHER.get(character) ?? (letter < 0x300 ? widths[letter - FIRST] : undefined) ?? UNKNOWN;
}

interface Piece {
  readonly text: string;
  readonly bold: boolean;
  /** In half points, where it is not that of its paragraph. */
  readonly size?: number | undefined;
}

/** On how many lines words stand in this width. */
export const linesOf = (pieces: readonly Piece[], halfPoints: number, width: number): number =>
  lineSizes(pieces, halfPoints, width).length;

/**
 * The largest letters of each line in half points, with lines as Word breaks them: at spaces, and inside a word that is too
 * wide.
 */
export function lineSizes(pieces: readonly Piece[], halfPoints: number, width: number): number[] {
  const room = Math.max(width, halfPoints * 10);
  const lines: number[] = [0];
  let used = 0;
  const turn = () => {
    lines.push(0);
    used = 0;
  };
  const grow = (size: number) => lines.push(Math.max(lines.pop() ?? 0, size));
  const place = (word: string, bold: boolean, size: number) => {
    const own = widthOf(word.trimEnd(), size, bold);
    if (used > 0 && used + own > room) turn();
    grow(size);
    for (let rest = own; rest > room; rest -= room) {
      turn();
      grow(size);
    }
    used += (own % room) + (/\s$/.test(word) ? widthOf(' ', size, false) : 0);
  };
  for (const { text, bold, size = halfPoints } of pieces) {
    for (const [row, line] of text.split('\n').entries()) {
      if (row > 0) turn();
      for (const word of line.split(/(?<=[ \t-])/)) place(word, bold, size);
    }
  }
  return lines.map((size) => size || halfPoints);
}
