import { found, isOtherName, type Rule } from './found.ts';
import {
  couldBeName,
  isCommonGiven,
  isGiven,
  isInitial,
  isInterfix,
  isOnlyGiven,
  isOnlySurname,
  isOrdinary,
  isPlainGiven,
  isRole,
  isSurname,
  isTitle,
  isTownName,
  isUnknown,
  isWordSurname,
} from './lexicon.ts';
import { afterRole, afterTitle, readName } from './read-name.ts';
import { inSentence, inSlot } from './slots.ts';
import {
  afterCue,
  afterSmallWords,
  beginsSentence,
  isRare,
  isSubject,
  isVerb,
  plainGiven,
  rareSurname,
  singleInitial,
  unknownCapital,
} from './suspects.ts';
import { INTRODUCTIONS, WITH } from './words.ts';
import type { Word } from './words-in.ts';

/** "mevrouw O.", "cliënt B.": a letter that stands for a name. */
function onlyInitial(words: readonly Word[], index: number) {
  const [word, next] = [words[index], words[index + 1]];
  const isShortened = !next || next.gap.startsWith('.');
  return word && isInitial(word) && word.text !== 'U' && isShortened ? found(index, index + 1, 'likely') : null;
}

/** "mevrouw de Vries", "dhr. jansen". A full stop only after an abbreviation. */
const title: Rule = (words, index) => {
  const [before, word] = [words[index - 1], words[index]];
  if (!before || !word || !isTitle(before) || isTitle(word)) return null;
  const gapFits = word.gap === ' ' || (/^\. ?$/.test(word.gap) && before.text.length <= 4);
  if (!gapFits) return null;
  return (
    found(index, readName(words, index, afterTitle), word.capital ? 'certain' : 'likely') ?? onlyInitial(words, index)
  );
};

/** "mijn consulent Brandsma", "mijn dochter, Lotte", "contactpersoon: Jolanda". */
const role: Rule = (words, index) => {
  const [before, word] = [words[index - 1], words[index]];
  if (!before || !word || !isRole(before) || !/^(?: |, |: ?| \(|\. )$/.test(word.gap)) return null;
  if (word.gap === '. ' && !/^(?:fam|ex|cl)$/.test(before.key)) return null;
  if (word.shouted && !before.shouted && !isGiven(word) && !isSurname(word)) return null;
  const capitalInterfix = word.capital && isInterfix(word) && !word.first;
  return (
    found(index, readName(words, index, capitalInterfix ? afterTitle : afterRole), 'likely') ??
    onlyInitial(words, index)
  );
};

const NAME = /^(?:achter|voor|roep|meisjes)?naam$/;
const saysName = (words: readonly Word[], index: number) => {
  const [one, two] = [words[index - 2]?.key, words[index - 1]?.key ?? ''];
  return (
    INTRODUCTIONS.has(two) ||
    (NAME.test(one ?? '') && two === 'is') ||
    (one === 'ik' && /^(?:ben|bin|bun)$/.test(two)) ||
    (one === 'ben' && two === 'ik')
  );
};

/** "mijn naam is ...", "ik ben ...", "groetjes ...", "Beste ...". */
const introduction: Rule = (words, index) => {
  const word = words[index];
  if (!word || !saysName(words, index) || !/^(?: |[,:.!]? {0,2}\n{0,3})$/.test(word.gap)) return null;
  if (word.shouted && !isGiven(word)) return null;
  const isFamily = isInterfix(word) && NAME.test(words[index - 2]?.key ?? '');
  return found(index, readName(words, index, isFamily ? afterTitle : afterRole), 'likely');
};

/** "J. Mulder", "P.C. Jansen". */
const initials: Rule = (words, index) => {
  const [before, word, next] = [words[index - 1], words[index], words[index + 1]];
  if (!word || !next || !isInitial(word) || !next.gap.startsWith('.')) return null;
  const to = readName(words, index, afterTitle);
  const last = words[to - 1];
  const supported =
    isInitial(next) ||
    (word.first && to > index + 1) ||
    (last && (isSurname(last) || isTownName(last))) ||
    (before && (WITH.has(before.key) || isRole(before)));
  return supported ? found(index, to, 'likely') : null;
};

/** "s. bakker", "l. de groot": a small letter and a full stop, after a word that goes with people. */
const smallInitial: Rule = (words, index) => {
  const [before, word, next] = [words[index - 1], words[index], words[index + 1]];
  if (
    !before ||
    !word ||
    !next ||
    word.capital ||
    word.text.length !== 1 ||
    word.gap !== ' ' ||
    !/^\. ?$/.test(next.gap)
  )
    return null;
  if (!WITH.has(before.key) && !isRole(before) && !isTitle(before)) return null;
  const to = readName(words, index + 1, (head) => (isSurname(head) || isWordSurname(head)) && !isOrdinary(head));
  return found(index, to > index + 1 ? to : index, 'possible');
};

/** "Ton en Wil": a capital after another given name and "en". */
const beside = (words: readonly Word[], index: number) => {
  const [two, one, word] = [words[index - 2], words[index - 1], words[index]];
  return one?.key === 'en' && two !== undefined && two.capital && isGiven(two) && word?.gap === ' ';
};

/** "jan bakker": a family name that is a word as well, right after a given name without a capital. */
function withWordSurname(words: readonly Word[], index: number): boolean {
  const [word, next] = [words[index], words[index + 1]];
  if (!word || next?.gap !== ' ' || isVerb(next)) return false;
  return isPlainGiven(word) && isCommonGiven(word) && isWordSurname(next) && isSurname(next);
}

/** A given name without a capital: with a family name, or one that can be nothing else. */
function smallGiven(words: readonly Word[], index: number, word: Word) {
  if (!isPlainGiven(word)) return null;
  const whole = readName(words, index, isPlainGiven);
  if (whole > index + 1) return found(index, whole, 'possible');
  if (withWordSurname(words, index)) return found(index, index + 2, 'possible');
  const certain = isOnlyGiven(word) && word.text.length > 3 && !isOrdinary(word);
  const beside = isVerb(words[index + 1]) || WITH.has(words[index - 1]?.key ?? '');
  return certain && (isCommonGiven(word) || (beside && isRare(word))) ? found(index, index + 1, 'possible') : null;
}

/** Whether a given name that stands alone is a name there: a word at the start of a sentence may be just that word. */
function standsAlone(words: readonly Word[], index: number, word: Word): boolean {
  const between = word.gap.endsWith('(') && /^[),]/.test(words[index + 1]?.gap ?? ')');
  if (between || beside(words, index)) return true;
  if (isOnlyGiven(word)) return !word.first || isCommonGiven(word) || isSubject(words, index);
  return word.first ? isPlainGiven(word) : !isOrdinary(word);
}

/** A given name from the list, with the family name behind it. */
const given: Rule = (words, index) => {
  const word = words[index];
  if (!word || !isGiven(word) || isOtherName(words, index)) return null;
  if (word.key === 'mien' && words[index + 1] && isRole(words[index + 1] as Word)) return null;
  if (!word.capital) return smallGiven(words, index, word);
  const alike = words[index - 1]?.shouted || words[index + 1]?.shouted;
  if (word.shouted && !alike && !(isCommonGiven(word) && isOnlyGiven(word) && word.text.length > 3)) return null;
  const to = readName(words, index, isGiven);
  const alone = to === index + 1;
  if (alone && !standsAlone(words, index, word)) return null;
  return found(index, to, alone && (word.first || !isOnlyGiven(word)) ? 'possible' : 'likely');
};

/** A family name from the list in the middle of a sentence, with its interfix. */
const surname: Rule = (words, index) => {
  const word = words[index];
  if (!word || isOtherName(words, index)) return null;
  const withInterfix = isInterfix(word);
  if (!word.capital && !withInterfix) return null;
  const to = readName(
    words,
    index,
    (head, after) => head.capital && !head.first && (after ? isSurname(head) : isOnlySurname(head)),
  );
  const begin = withInterfix && to === index + 1 ? index : to;
  return found(index, begin, 'possible');
};

/** A capital that nothing explains after "met", "door", "volgens", or before "van het wijkteam". */
const company: Rule = (words, index) => {
  const [before, word] = [words[index - 1], words[index]];
  if (!before || !word || word.first || word.shouted || word.gap !== ' ') return null;
  if (!couldBeName(word) || isOrdinary(word) || isOtherName(words, index)) return null;
  const near = /^(?:met|door|volgens|zonder|dankzij|namens|vertrouw|ken)$/.test(before.key);
  const ofTeam =
    (isUnknown(word) || isGiven(word)) &&
    words[index + 1]?.key === 'van' &&
    /^(?:het|de|een|mijn|ons)$/.test(words[index + 2]?.key ?? '');
  const named = /^(?:heet|heette)$/.test(words[index + 1]?.key ?? '');
  return near || ofTeam || named ? found(index, index + 1, 'possible') : null;
};

/** By what is said beside a name, and by the lists of given names; in order of trust. */
export const SURE_RULES: readonly Rule[] = [title, role, introduction, initials, smallInitial, given];
/** By where a word stands and that nothing else explains it: for what is no place, street or organisation. */
export const OTHER_RULES: readonly Rule[] = [
  surname,
  company,
  afterSmallWords,
  beginsSentence,
  afterCue,
  plainGiven,
  inSlot,
  inSentence,
  singleInitial,
  rareSurname,
  unknownCapital,
];
