import { GIVEN_NAMES, WORD_NAMES } from './given-names.ts';
import { INTERFIXES, SURNAMES, WORD_SURNAMES } from './surnames.ts';
import { EPONYMS, NO_NAMES, ORDINARY, ORGANISATION, ROLES, STREET_LIKE, TITLES } from './words.ts';
import type { Word } from './words-in.ts';

const parts = (key: string) => key.split('-');

/** In the list of given names, also "Hans-Peter" and "Anne-Marie". */
export const isGiven = ({ key }: Word) => parts(key).every((part) => GIVEN_NAMES.has(part) || WORD_NAMES.has(part));

/** A given name that can be read as nothing else. */
export const isOnlyGiven = (word: Word) => isGiven(word) && !WORD_NAMES.has(word.key);

export const isSurname = ({ key }: Word) => parts(key).some((part) => SURNAMES.has(part));
export const isOnlySurname = (word: Word) => isSurname(word) && !WORD_SURNAMES.has(word.key);
export const isInterfix = ({ key }: Word) => INTERFIXES.has(key);
export const isInitial = ({ text, capital }: Word) => capital && text.length === 1;
export const isOrdinary = ({ key }: Word) => ORDINARY.has(key);
export const isTitle = ({ key }: Word) => TITLES.has(key);
export const isRole = ({ key }: Word) => ROLES.has(key) || ROLES.has(parts(key).at(-1) ?? '');
export const isEponym = ({ key }: Word) => EPONYMS.has(key);
export const isOrganisation = ({ key }: Word) => ORGANISATION.has(key);
export const isStreet = ({ key }: Word) => key.length > 5 && STREET_LIKE.test(key);

/** An abbreviation such as ADHD or Wmo-raad: never part of a name. */
const isAbbreviation = ({ text }: Word) => /^\p{Lu}{2,5}(?:$|[-'])/u.test(text);

/** What has a capital for another reason than being a name. */
export function isNoName(word: Word): boolean {
  const { key } = word;
  return (
    NO_NAMES.has(key) ||
    NO_NAMES.has(parts(key)[0] ?? '') ||
    isEponym(word) ||
    isTitle(word) ||
    isRole(word) ||
    isStreet(word)
  );
}

/** A capital in the middle of a sentence that is not explained by anything else. */
export function couldBeName(word: Word): boolean {
  const unexplained = word.capital && word.text.length > 1 && !isNoName(word) && !isOrganisation(word);
  return unexplained && (!isAbbreviation(word) || isGiven(word) || isSurname(word));
}
