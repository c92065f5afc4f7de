import type { Certainty } from '../span.ts';
import {
  couldBeName,
  isEponym,
  isGiven,
  isInitial,
  isInterfix,
  isOnlyGiven,
  isOnlySurname,
  isOrdinary,
  isOrganisation,
  isRole,
  isStreet,
  isSurname,
  isTitle,
} from './lexicon.ts';
import { afterRole, afterTitle, readName } from './read-name.ts';
import { INTRODUCTIONS, WITH } from './words.ts';
import type { Word } from './words-in.ts';

/** A name from word `from` up to, not including, word `to`. */
export interface Found {
  readonly from: number;
  readonly to: number;
  readonly certainty: Certainty;
}

/** Looks for a name that begins at a word; null when this rule finds none. */
export type Rule = (words: readonly Word[], index: number) => Found | null;

const found = (from: number, to: number, certainty: Certainty): Found | null =>
  to > from ? { from, to, certainty } : null;

/** "mevrouw de Vries", "dhr. jansen". A full stop only after an abbreviation. */
const title: Rule = (words, index) => {
  const [before, word] = [words[index - 1], words[index]];
  if (!before || !word || !isTitle(before) || isTitle(word)) return null;
  const gapFits = word.gap === ' ' || (/^\. ?$/.test(word.gap) && before.text.length <= 4);
  return gapFits ? found(index, readName(words, index, afterTitle), word.capital ? 'certain' : 'likely') : null;
};

/** "mijn consulent Brandsma", "mijn dochter, Lotte", "contactpersoon: Jolanda". */
const role: Rule = (words, index) => {
  const [before, word] = [words[index - 1], words[index]];
  if (!before || !word || !isRole(before) || !/^(?: |, |: ?| \(|\. )$/.test(word.gap)) return null;
  if (word.gap === '. ' && !/^(?:fam|ex)$/.test(before.key)) return null;
  if (word.shouted && !before.shouted && !isGiven(word) && !isSurname(word)) return null;
  const capitalInterfix = word.capital && isInterfix(word) && !word.first;
  return found(index, readName(words, index, capitalInterfix ? afterTitle : afterRole), 'likely');
};

const saysName = (words: readonly Word[], index: number) => {
  const [one, two] = [words[index - 2]?.key, words[index - 1]?.key ?? ''];
  return INTRODUCTIONS.has(two) || (one === 'naam' && two === 'is') || (one === 'ik' && two === 'ben');
};

/** "mijn naam is ...", "ik ben ...", "groetjes ...", "Beste ...". */
const introduction: Rule = (words, index) => {
  const word = words[index];
  if (!word || !saysName(words, index) || !/^(?: |[,:.!]? {0,2}\n{0,3})$/.test(word.gap)) return null;
  if (word.shouted && !isGiven(word)) return null;
  return found(index, readName(words, index, afterRole), 'likely');
};

/** "J. Mulder", "P.C. Jansen". */
const initials: Rule = (words, index) => {
  const [before, word, next] = [words[index - 1], words[index], words[index + 1]];
  if (!word || !next || !isInitial(word) || !next.gap.startsWith('.')) return null;
  const to = readName(words, index, afterTitle);
  const last = words[to - 1];
  const supported =
    isInitial(next) || (last && isSurname(last)) || (before && (WITH.has(before.key) || isRole(before)));
  return supported ? found(index, to, 'likely') : null;
};

/** True when the words around make it the name of a street, an organisation or a disease. */
function isOtherName(words: readonly Word[], index: number): boolean {
  const before = words[index - 1];
  if (before && isOrganisation(before)) return true;
  for (let next = index; next < index + 4; next++) {
    const word = words[next];
    if (!word || (next > index && word.gap !== ' ')) return false;
    if (isStreet(word) || isEponym(word)) return true;
    if (!word.capital && !isInterfix(word)) return false;
  }
  return false;
}

/** A given name from the list, with the family name behind it. */
const given: Rule = (words, index) => {
  const word = words[index];
  if (!word || !isGiven(word) || isOtherName(words, index)) return null;
  if (!word.capital) {
    const plain = isOnlyGiven(word) && word.text.length > 3 && !isOrdinary(word);
    return plain ? found(index, readName(words, index, isOnlyGiven), 'possible') : null;
  }
  if (word.shouted && !words[index - 1]?.shouted && !words[index + 1]?.shouted) return null;
  const to = readName(words, index, isGiven);
  const alone = to === index + 1;
  if (!isOnlyGiven(word) && alone && (word.first || isOrdinary(word))) return null;
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
  const ofTeam = words[index + 1]?.key === 'van' && /^(?:het|de|mijn|ons)$/.test(words[index + 2]?.key ?? '');
  const named = /^(?:heet|heette)$/.test(words[index + 1]?.key ?? '');
  return near || ofTeam || named ? found(index, index + 1, 'possible') : null;
};

/** In order of trust. */
export const RULES: readonly Rule[] = [title, role, introduction, initials, given, surname, company];
