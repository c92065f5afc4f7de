import { isDutchWord } from '../lists/dutch-words.ts';
import { PACKED_GIVEN_NAMES } from '../lists/packed-given-names.ts';
import { PACKED_SURNAMES } from '../lists/packed-surnames.ts';
import { PACKED_WORD_SURNAMES } from '../lists/packed-word-surnames.ts';
import { PLACE_KEYS } from '../lists/places.ts';
import { once, remembered, unpack } from '../lists/unpack.ts';
import { GIVEN_NAMES, ORDINARY_NAMES, WORD_NAMES } from './given-names.ts';
import { INTERFIXES, SURNAMES, WORD_SURNAMES } from './surnames.ts';
import { EPONYMS, NEARLY, NO_NAMES, ORDINARY, ORGANISATION, RELATIVES, ROLES, STREET_LIKE, TITLES } from './words.ts';
import type { Word } from './words-in.ts';

const parts = (key: string) => key.split('-');

const manyGiven = once(() => unpack(PACKED_GIVEN_NAMES));
const manySurnames = once(() => unpack(PACKED_SURNAMES));
const wordSurnames = once(() => unpack(PACKED_WORD_SURNAMES));
const isElsewhere = (part: string) =>
  PLACE_KEYS.has(part) || NO_NAMES.has(part) || EPONYMS.has(part) || ORDINARY.has(part);

const isListed = (part: string) => GIVEN_NAMES.has(part) || WORD_NAMES.has(part);
/** "Jantje", "Bartje", "Pieterke": the name itself; empty when it is no small form. */
const small = (part: string) => /^(.{2,}?)(?:etje|tje|je|ke)$/.exec(part)?.[1] ?? '';

/** In our own list of given names, also "Hans-Peter" and "Anne-Marie". */
const commonGiven = remembered((key) =>
  parts(key).every((part) => isListed(part) || (isListed(small(part)) && !isDutchWord(part))),
);
export const isCommonGiven = ({ key }: Word) => commonGiven(key);
export const isCommonGivenName = (key: string) => commonGiven(key);

const given = remembered(
  (key) =>
    commonGiven(key) || parts(key).every((part) => isListed(part) || (manyGiven().has(part) && !isElsewhere(part))),
);
/** Whether a key is in the lists of given names. */
export const isGivenName = (key: string) => given(key) && !ORDINARY.has(key);
/** In the lists of given names, of which one is large and from many countries. */
export const isGiven = ({ key }: Word) => given(key);

/** A given name that can be read as nothing else. */
export const isOnlyGiven = (word: Word) => isGiven(word) && !WORD_NAMES.has(word.key);

const surname = remembered(
  (key) =>
    parts(key).some((part) => SURNAMES.has(part)) ||
    parts(key).every((part) => SURNAMES.has(part) || (manySurnames().has(part) && !isElsewhere(part))),
);
/** In the lists of family names, of which one is large. */
export const isSurname = ({ key }: Word) => surname(key);
/** A Dutch word that is a family name as well: "berg", "brink". */
export const isWordSurname = ({ key }: Word) =>
  WORD_SURNAMES.has(key) || (wordSurnames().has(key) && !ORDINARY.has(key));
/** A given name that is hardly ever written without a capital as another word: "jan", "kim". */
export const isPlainGiven = (word: Word) => isGiven(word) && !ORDINARY_NAMES.has(word.key) && !ORDINARY.has(word.key);
/** A name of a place that is borne as a family name, after initials or a given name. */
export const isTownName = ({ key }: Word) => PLACE_KEYS.has(key) && !NO_NAMES.has(key);
/** In our own, short list of family names. */
export const isCommonSurname = ({ key }: Word) => parts(key).some((part) => SURNAMES.has(part));
/** Not a word that Dutch has, nor a place of the list. */
export const isUnknown = ({ key }: Word) => !isDutchWord(key) && !PLACE_KEYS.has(key);
export const isOnlySurname = (word: Word) => isSurname(word) && !WORD_SURNAMES.has(word.key);
export const isInterfix = ({ key }: Word) => INTERFIXES.has(key);
export const isInitial = ({ text, capital }: Word) => capital && text.length === 1;
export const isOrdinary = ({ key }: Word) => ORDINARY.has(key);
export const isTitle = ({ key }: Word) => TITLES.has(key);
const hasRole = remembered((key) => {
  const last = parts(key).at(-1) ?? '';
  return [key, last].some((part) => ROLES.has(part) || RELATIVES.has(part));
});
export const isRole = ({ key }: Word) => hasRole(key);
/** A relation by blood, marriage or street, after which a name often comes. */
export const isRelative = ({ key }: Word) => RELATIVES.has(key);
export const isEponym = ({ key }: Word) => EPONYMS.has(key);
export const isOrganisation = ({ key }: Word) => ORGANISATION.has(key);
const isStreetKey = remembered((key) => key.length > 5 && STREET_LIKE.test(key) && !manySurnames().has(key));
export const isStreet = ({ key }: Word) => isStreetKey(key);

/** An abbreviation such as ADHD or Wmo-raad: never part of a name. */
const isAbbreviation = ({ text }: Word) => /^\p{Lu}{2,5}(?:$|[-'])/u.test(text);

const noName = remembered(
  (key) =>
    NO_NAMES.has(key) ||
    NO_NAMES.has(parts(key)[0] ?? '') ||
    EPONYMS.has(key) ||
    TITLES.has(key) ||
    hasRole(key) ||
    isStreetKey(key),
);
/** What has a capital for another reason than being a name. */
export const isNoName = ({ key }: Word) => noName(key);

/** A capital in the middle of a sentence that is not explained by anything else. */
export function couldBeName(word: Word): boolean {
  const unexplained = word.capital && word.text.length > 1 && !isNoName(word) && !isOrganisation(word);
  return unexplained && (!isAbbreviation(word) || isGiven(word) || isSurname(word));
}

const neverBegins = remembered(
  (key) =>
    !given(key) &&
    !surname(key) &&
    !INTERFIXES.has(key) &&
    !WORD_SURNAMES.has(key) &&
    key.length > 1 &&
    isDutchWord(key),
);
/** True for a Dutch word without a capital that is in no list of names: only a title can make it one. */
export const cannotBegin = ({ key, capital }: Word) => !capital && neverBegins(key);

/** True for a word that differs in one letter from an ordinary one: "wagt", "kreg". */
export function isMistyped({ key }: Word): boolean {
  if (NEARLY.has(key)) return true;
  for (let at = 0; at < key.length; at++) {
    if (NEARLY.has(key.slice(0, at) + key.slice(at + 1))) return true;
  }
  return false;
}
