import { textKey } from '../words/text-key.ts';

/** What one cell with several choices holds: options in the order of the cell, and pieces that are no option. */
export interface SplitChoices {
  readonly chosen: readonly string[];
  readonly unknown: readonly string[];
}

/** Options made ready for splitting many cells. */
export interface ChoiceSplitter {
  readonly separator: string;
  readonly byKey: ReadonlyMap<string, string>;
  /** Most pieces that one option falls into at the separator. */
  readonly mostPieces: number;
}

/** Makes the options of a list column ready for splitting. */
export function choiceSplitter(separator: string, options: readonly string[]): ChoiceSplitter {
  return {
    separator,
    byKey: new Map(options.map((option) => [textKey(option), option])),
    mostPieces: Math.max(1, ...options.map((option) => option.split(separator).length)),
  };
}

/** The longest run of pieces from `start` that together are an option. */
function longestOption(pieces: readonly string[], start: number, splitter: ChoiceSplitter) {
  const most = Math.min(splitter.mostPieces, pieces.length - start);
  for (let length = most; length > 0; length--) {
    const text = pieces.slice(start, start + length).join(splitter.separator);
    const option = text.trim() === '' ? undefined : splitter.byKey.get(textKey(text));
    if (option !== undefined) return { option, length };
  }
  return null;
}

/**
 * Splits a cell with several choices. An option may hold the separator itself: the longest known option is taken first.
 * Case, diacritics and punctuation of an option do not matter.
 */
export function splitWith(splitter: ChoiceSplitter, cell: string): SplitChoices {
  const pieces = cell.split(splitter.separator);
  const chosen: string[] = [];
  const unknown: string[] = [];
  for (let i = 0; i < pieces.length; ) {
    const found = longestOption(pieces, i, splitter);
    const piece = (pieces[i] ?? '').trim();
    if (found) chosen.push(found.option);
    else if (piece !== '') unknown.push(piece);
    i += found?.length ?? 1;
  }
  return { chosen, unknown };
}
