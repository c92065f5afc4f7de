import {
  couldBeName,
  isCommonGiven,
  isGiven,
  isInitial,
  isInterfix,
  isMistyped,
  isOnlyGiven,
  isOnlySurname,
  isOrdinary,
  isPlainGiven,
  isSurname,
  isWordSurname,
} from './lexicon.ts';
import type { Word } from './words-in.ts';

/** Decides whether a word can begin (or be) the name that is looked for. */
export type Head = (word: Word, afterInterfix: boolean) => boolean;

const MOST_INTERFIXES = 3;
const MOST_WORDS = 8;
const MOST_INITIALS = 5;
const TIGHT = /^(?: {1,2}|\. ?|-)$/;

const joined = (word: Word | undefined): word is Word => word !== undefined && TIGHT.test(word.gap);

/** "van de", "d'", "v.d.", "v/d". */
const gapAfterInterfix = ({ key }: Word, { gap }: Word) =>
  /^[ ']{1,2}$/.test(gap) || (/^(?:v|d|vd)$/.test(key) && /^(?:\. ?|\/)$/.test(gap));

/** Small words of a family name that are other words as well: only before a capital. */
const SMALL = /^(?:al|in|op|aan|bij|uit|ben|bin|la|le|di|do|da|el)$/;

/** The index after the interfixes at `index` when a head follows them; otherwise `index` itself. */
function skipInterfixes(words: readonly Word[], index: number): number {
  let next = index;
  while (next < index + MOST_INTERFIXES) {
    const word = words[next];
    const following = words[next + 1];
    if (
      !word ||
      !isInterfix(word) ||
      (!word.capital && SMALL.test(word.key) && !following?.capital) ||
      !following ||
      !gapAfterInterfix(word, following)
    )
      break;
    next++;
  }
  return next;
}

/** A following part of a name that has begun. */
function continues(word: Word, lowerCase: boolean, afterInterfix: boolean): boolean {
  if (word.first && word.capital) return false;
  if (isInitial(word)) return true;
  if (word.shouted) return isSurname(word) || isGiven(word);
  if (word.capital) return couldBeName(word) && !isOrdinary(word);
  if (!lowerCase) return false;
  return afterInterfix
    ? isSurname(word) || isWordSurname(word)
    : isOnlySurname(word) || (isPlainGiven(word) && isCommonGiven(word));
}

function skipInitials(words: readonly Word[], index: number): number {
  let next = index;
  for (let word = words[next]; word && isInitial(word) && (next === index || joined(word)); word = words[next]) {
    if (++next > index + MOST_INITIALS) return index;
    if (!/^[. ]/.test(words[next]?.gap ?? '')) return index;
  }
  return next;
}

/**
 * Reads one name: initials, given names, interfixes, family names. Gives the index after its last word, or the index itself
 * when there is no name.
 */
export function readName(words: readonly Word[], index: number, isHead: Head): number {
  const begin = skipInitials(words, index);
  let at = skipInterfixes(words, begin);
  const head = words[at];
  if (!head || (begin > index && !joined(words[begin])) || !isHead(head, at > begin)) return index;
  at++;
  while (at < index + MOST_WORDS && joined(words[at])) {
    const next = skipInterfixes(words, at);
    const word = words[next];
    if (!joined(word) && !(next > at && word && gapAfterInterfix(words[next - 1] ?? head, word))) break;
    const doubled = /-(?:de|van|der|den|ter|ten)$/.test(words[at - 1]?.key ?? '') && word.capital;
    if (!doubled && !continues(word, !head.capital, next > at)) break;
    at = next + 1;
  }
  return at;
}

/** Where "mevrouw van de ..." works, or comes from. */
const WORKPLACE =
  /^(?:balie|loket|wijk|zorg|overkant|winkel|school|kerk|post|bank|hoek|markt|straat|buurt|stad|dienst|raad|kamer|vloer|poort|deur|toren|brug)$/;

/** After a title: any capital; without capitals a family name, a given name or a word that is no ordinary one. */
export const afterTitle: Head = (word, afterInterfix) => {
  if (word.capital) return (couldBeName(word) || afterInterfix) && !isOrdinary(word);
  if (afterInterfix) return isSurname(word) || (isWordSurname(word) && !WORKPLACE.test(word.key));
  return (
    !isOrdinary(word) &&
    word.text.length > 2 &&
    (isSurname(word) || isGiven(word) || couldBeName({ ...word, capital: true }))
  );
};

/** After a role: a capital that nothing else explains, or a name from the lists that is no other word. */
export const afterRole: Head = (word, afterInterfix) => {
  if (word.capital) return !isOrdinary(word) && (couldBeName(word) || (afterInterfix && isSurname(word)));
  return !afterInterfix && !isMistyped(word) && (isOnlyGiven(word) || isOnlySurname(word));
};
