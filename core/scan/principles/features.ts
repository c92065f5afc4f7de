import { stemmer } from '@orama/stemmers/dutch';
import { textKey } from '../words/text-key.ts';
import { familiesIn } from './word-families.ts';

/** How much each kind of feature counts before learning: a piece of a word less than a stem, a family more. */
const SHARE = { stem: 1, pair: 0.7, gap: 0.5, piece: 0.2, family: 2, families: 1 };
/** Lengths of the pieces that words are cut in. */
const PIECES = [3, 4];
/** How many words may stand between two stems that count as a pair with a gap. */
const GAP = 2;

/** What a text has that recognition weighs, with its share. */
export type Features = ReadonlyMap<string, number>;

function* stemsOf(words: readonly string[]): Generator<readonly [string, number]> {
  const stems = words.map((word) => stemmer(word));
  for (const [i, stem] of stems.entries()) {
    yield [`w:${stem}`, SHARE.stem];
    yield [`b:${stems[i - 1] ?? '^'} ${stem}`, SHARE.pair];
    for (const other of stems.slice(i + 2, i + 2 + GAP)) yield [`g:${stem} ${other}`, SHARE.gap];
  }
}

function* piecesOf(words: readonly string[]): Generator<readonly [string, number]> {
  for (const word of words) {
    const padded = `_${word}_`;
    for (const size of PIECES) {
      for (let i = 0; i + size <= padded.length; i++) yield [`c:${padded.slice(i, i + size)}`, SHARE.piece];
    }
  }
}

function* familiesOf(key: string): Generator<readonly [string, number]> {
  const families = familiesIn(key);
  for (const [i, family] of families.entries()) {
    yield [`f:${family}`, SHARE.family];
    for (const other of families.slice(i + 1)) yield [`f:${family}+${other}`, SHARE.families];
  }
}

/** The words of a text as recognition sees them. */
export const wordsOf = (text: string): readonly string[] => textKey(text).split(' ').filter(Boolean);

/** Stems, pairs of stems, pieces of words and families of words that a text has. */
export function featuresOf(words: readonly string[]): Features {
  return new Map([...piecesOf(words), ...stemsOf(words), ...familiesOf(words.join(' '))]);
}
