import { isNearDutch } from '../lists/dutch-words.ts';
import { found, isOtherName, type Rule } from './found.ts';
import {
  couldBeName,
  isCommonSurname,
  isGiven,
  isInitial,
  isInterfix,
  isMistyped,
  isNoName,
  isOnlyGiven,
  isOnlySurname,
  isOrdinary,
  isPlainGiven,
  isRelative,
  isRole,
  isSurname,
  isTitle,
  isUnknown,
} from './lexicon.ts';
import { readName } from './read-name.ts';
import { FINITE, INTRODUCTIONS, WITH } from './words.ts';
import type { Word } from './words-in.ts';

/** True for a verb that has somebody as its subject. */
export const isVerb = (word: Word | undefined) => word !== undefined && FINITE.has(word.key);
const suspicious = (word: Word) =>
  word.text.length > 2 &&
  !isNoName(word) &&
  !isOrdinary(word) &&
  !isMistyped(word) &&
  isUnknown(word) &&
  !isNearDutch(word.key);

/** True for a word of the lists that no mistyped Dutch word can be. */
export const isRare = (word: Word) =>
  word.text.length > 4 && isUnknown(word) && !isNearDutch(word.key) && !isNoName(word);

/** "dat van der Heijden beslist": two small words and a capital, or a word that only family names have. */
export const afterSmallWords: Rule = (words, index) => {
  const [one, two] = [words[index], words[index + 1]];
  if (!one || !two || !isInterfix(one) || (!isInterfix(two) && one.key !== 'ter')) return null;
  const old = /^(?:der|den|ter|ten)$/.test(isInterfix(two) ? two.key : one.key);
  const to = readName(
    words,
    index,
    (head) => (head.capital && !isNoName(head) && (old || isUnknown(head))) || (old && isOnlySurname(head)),
  );
  return isOtherName(words, index) ? null : found(index, to, 'possible');
};

/** What only people do. */
const ACTS =
  /^(?:zei|zegt|belde|belt|kwam|hielp|helpt|woont|vertelde|sprak|beloofde|appt|mailt|vroeg|luistert|snapt|begrijpt|heet|deed|gaf|geeft|wist|weet|dacht|denkt|regelde|regelt|schreef|luisterde|praat|praatte|vergat|zorgde)$/;

/** "Lub van hiernaast": only somebody is from here. */
const isFromHere = (next: Word | undefined, third: Word | undefined) =>
  next?.key === 'van' &&
  /^(?:hier(?:naast|achter|tegenover|boven|beneden)|verderop|tegenover|boven|beneden|achter)$/.test(third?.key ?? '');

/** Whether what follows a first word is said of a person: a verb, "en" with another name, "van het team". */
export function isSubject(words: readonly Word[], index: number): boolean {
  const [next, third] = [words[index + 1], words[index + 2]];
  if (next?.gap !== ' ') return false;
  if (isFromHere(next, third)) return true;
  const withAnother = next.key === 'en' && third?.capital === true && isGiven(third);
  return isVerb(next) || withAnother || (next.key === 'van' && /^(?:het|de|mijn|ons)$/.test(third?.key ?? ''));
}

/** Whether a first word can be the name of who does what follows. */
function isActor(word: Word, next: Word, third: Word | undefined): boolean {
  if (isFromHere(next, third) && !isOrdinary(word)) return true;
  const acts = ACTS.test(next.key);
  const doubleVerb = isGiven(word) && isVerb(word) && isVerb(next);
  if (isOrdinary(word)) return doubleVerb;
  return (
    isGiven(word) ||
    (isOnlySurname(word) && isUnknown(word)) ||
    ((acts || next.key === 'van') && (isCommonSurname(word) || suspicious(word)))
  );
}

/** "Roos is mijn rots", "Jansen belde": a name where a sentence begins, and a verb after it. */
export const beginsSentence: Rule = (words, index) => {
  const [word, next] = [words[index], words[index + 1]];
  if (!word?.first || !word.capital || !next || word.text.length < 3 || (word.shouted && !next.shouted)) return null;
  if (isNoName(word) || isOtherName(words, index)) return null;
  return isSubject(words, index) && isActor(word, next, words[index + 2]) ? found(index, index + 1, 'possible') : null;
};

type Cue = 'any' | 'listed' | 'given' | null;

/** Two words that together say that a name follows: "naam is", "ik ben", "noemen mij". */
function cueOfTwo(two: string, one: string): Cue {
  const both = `${two} ${one}`;
  if (both === 'naam is' || /^noem(?:en|t)? (?:mij|me)$/.test(both)) return 'any';
  return both === 'ik ben' || both === 'ben ik' ? 'given' : null;
}

/** Whether what stands before a word without a capital makes a name likely, and how much must then be known of it. */
function cueBefore(words: readonly Word[], index: number): Cue {
  const [two, one, word] = [words[index - 2], words[index - 1], words[index]];
  if (!one || !word) return null;
  const { key } = one;
  if (INTRODUCTIONS.has(key) && !/^(?:naam|beste|lieve|genoemd)$/.test(key)) return 'any';
  if (isTitle(one) || (isRelative(one) && word.gap === ' ')) return 'any';
  const ofTwo = cueOfTwo(two?.key ?? '', key);
  if (ofTwo || isRole(one) || OWN.test(key)) return ofTwo ?? 'listed';
  return WITH.has(key) && !/^(?:dat|en|als|toen|was|zei)$/.test(key) ? 'given' : null;
}
const OWN = /^(?:ons|onze|mijn|m'n|mn|us|uus|oons|ene)$/;

/** Whether a word without a capital is a name, after what says that one may come. */
function isNameAfter(words: readonly Word[], index: number, cue: NonNullable<Cue>): boolean {
  const [one, word, next] = [words[index - 1], words[index], words[index + 1]];
  if (!one || !word) return false;
  const stops = next?.gap !== ' ' || isVerb(next) || /^(?:en|van|uit|is)$/.test(next.key);
  if (isOnlyGiven(word) || (cue !== 'given' && isOnlySurname(word) && isUnknown(word))) return !isMistyped(word);
  if (isPlainGiven(word)) return isRole(one) || WITH.has(one.key) || (cue !== 'listed' && stops);
  if (isRelative(one) && isGiven(word) && stops && !isVerb(word)) return true;
  return (cue === 'any' || (OWN.test(one.key) && /(?:je|ke|ie)$/.test(word.key))) && suspicious(word);
}

/** A word without a capital after "mijn zoon", "mevrouw", "ik heet" or "met", that Dutch does not have or that is a name. */
export const afterCue: Rule = (words, index) => {
  const word = words[index];
  if (!word || word.capital || !/^(?: |, |: ?| \()$/.test(word.gap) || word.text.length < 3) return null;
  if (isOrdinary(word) || isNoName(word) || isOtherName(words, index)) return null;
  const cue = cueBefore(words, index);
  const isName = cue !== null && isNameAfter(words, index, cue);
  return isName
    ? found(
        index,
        readName(words, index, (head) => head === word),
        'possible',
      )
    : null;
};

/** A capital in the middle of a sentence on a word that Dutch does not have and that nothing else explains. */
export const unknownCapital: Rule = (words, index) => {
  const [before, word] = [words[index - 1], words[index]];
  if (!before || !word?.capital || word.first || word.text.length < 2 || !/^[ ,/(-]+$/.test(word.gap)) return null;
  if (!couldBeName(word) || isOrdinary(word) || !isUnknown(word) || isOtherName(words, index)) return null;
  if (word.shouted && (!before.shouted || !(isGiven(word) || isSurname(word)))) return null;
  if (/^(?:de|het|'t|een|die|deze|dat|dit|geen)$/.test(before.key) && !isSurname(word) && !isGiven(word)) return null;
  return found(
    index,
    readName(words, index, () => true),
    'possible',
  );
};

/** "jan van de wmo", "gister zei tom": a given name without a capital, beside a verb or what it belongs to. */
export const plainGiven: Rule = (words, index) => {
  const [before, word, next, third] = [words[index - 1], words[index], words[index + 1], words[index + 2]];
  if (!word || word.capital || !isPlainGiven(word) || word.text.length < 3 || isOtherName(words, index)) return null;
  const afterSaying = before !== undefined && word.gap === ' ' && SAYING.test(before.key);
  const starts = word.first && next?.gap === ' ' && (isVerb(next) || next.key === 'en');
  const ofTeam = next?.key === 'van' && /^(?:het|de|mijn|ons)$/.test(third?.key ?? '');
  return afterSaying || starts || ofTeam ? found(index, readName(words, index, isGiven), 'possible') : null;
};
const SAYING = /^(?:zei|belde|vroeg|sprak|zegt|gesproken|gebeld|vertelde|bel|vraag|ken|mis|heb|en)$/;

/** "met J. gesproken", "S. is acht": a letter for a name, after a word that goes with people or before what people do. */
export const singleInitial: Rule = (words, index) => {
  const [before, word, next] = [words[index - 1], words[index], words[index + 1]];
  if (!word || !isInitial(word) || word.text === 'U' || !next?.gap.startsWith('.') || isInitial(next)) return null;
  const beside =
    before !== undefined && word.gap === ' ' && (WITH.has(before.key) || isRelative(before) || OWN.test(before.key));
  return beside || (word.first && isVerb(next) && next.gap === '. ') ? found(index, index + 1, 'possible') : null;
};

const LONG = 6;
/** "yilmaz belde": a family name without a capital that no Dutch word comes near, beside a verb or a word that goes with people. */
export const rareSurname: Rule = (words, index) => {
  const [before, word, next] = [words[index - 1], words[index], words[index + 1]];
  if (!word || word.capital || word.text.length < LONG || !isOnlySurname(word) || !isRare(word)) return null;
  const beside = (before !== undefined && (WITH.has(before.key) || isInterfix(before))) || isVerb(next);
  if (!beside || isOtherName(words, index) || isOrdinary(word)) return null;
  return found(
    index,
    readName(words, index, (head) => head === word),
    'possible',
  );
};
