import type { Certainty } from '../span.ts';
import { isEponym, isInterfix, isOrganisation, isStreet } from './lexicon.ts';
import type { Word } from './words-in.ts';

/** A name from word `from` up to, not including, word `to`. */
export interface Found {
  readonly from: number;
  readonly to: number;
  readonly certainty: Certainty;
}

/** Looks for a name that begins at a word; null when this rule finds none. */
export type Rule = (words: readonly Word[], index: number) => Found | null;

/** What a rule found, or null when the name has no words. */
export const found = (from: number, to: number, certainty: Certainty): Found | null =>
  to > from ? { from, to, certainty } : null;

/** Where somebody is from, and no end of a street: "Roos van de thuiszorg". */
const isInstitution = ({ key, capital }: Word, follows: boolean) =>
  follows && !capital && /(?:zorg|huis|school|kerk|centrum|stichting|fonds)$/u.test(key);

/** True when the words around make it the name of a street, an organisation or a disease. */
export function isOtherName(words: readonly Word[], index: number): boolean {
  const before = words[index - 1];
  if (before && isOrganisation(before)) return true;
  for (let next = index; next < index + 4; next++) {
    const word = words[next];
    if (!word || (next > index && word.gap !== ' ')) return false;
    if (isEponym(word) || (isStreet(word) && !isInstitution(word, next > index))) return true;
    if (!word.capital && !isInterfix(word)) return false;
  }
  return false;
}
