import {
  couldBeName,
  isGiven,
  isInitial,
  isInterfix,
  isOnlyGiven,
  isOnlySurname,
  isOrdinary,
  isSurname,
} from './lexicon.ts';
import type { Word } from './words-in.ts';

/** Decides whether a word can begin (or be) the name that is looked for. */
export type Head = (word: Word, afterInterfix: boolean) => boolean;

const MOST_INTERFIXES = 3;
const MOST_WORDS = 8;
const MOST_INITIALS = 5;
const TIGHT = /^(?: {1,2}|\. ?|-)$/;

const joined = (word: Word | undefined): word is Word => word !== undefined && TIGHT.test(word.gap);

/** The index after the interfixes at `index` when a head follows them; otherwise `index` itself. */
function skipInterfixes(words: readonly Word[], index: number): number {
  let next = index;
  while (next < index + MOST_INTERFIXES) {
    const word = words[next];
    const following = words[next + 1];
    if (!word || !isInterfix(word) || !following || !/^[ ']{1,2}$/.test(following.gap)) break;
    next++;
  }
  return next;
}

/** A following part of a name that has begun. */
function continues(word: Word, lowerCase: boolean, afterInterfix: boolean): boolean {
  if (word.first && word.capital) return false;
  if (word.shouted) return isSurname(word) || isGiven(word);
  if (word.capital) return couldBeName(word) && !isOrdinary(word);
  return lowerCase && (afterInterfix ? isSurname(word) : isOnlySurname(word));
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
    if (!joined(word) || !continues(word, !head.capital, next > at)) break;
    at = next + 1;
  }
  return at;
}

/** After a title: any capital; without capitals a family name, a given name or a word that is no ordinary one. */
export const afterTitle: Head = (word, afterInterfix) => {
  if (word.capital) return (couldBeName(word) || afterInterfix) && !isOrdinary(word);
  if (afterInterfix) return isSurname(word);
  return (
    !isOrdinary(word) &&
    word.text.length > 2 &&
    (isSurname(word) || isGiven(word) || couldBeName({ ...word, capital: true }))
  );
};

/** After a role: a capital that nothing else explains, or a name from the lists that is no other word. */
export const afterRole: Head = (word, afterInterfix) => {
  if (word.capital) return !isOrdinary(word) && (couldBeName(word) || (afterInterfix && isSurname(word)));
  return !afterInterfix && (isOnlyGiven(word) || isOnlySurname(word));
};
