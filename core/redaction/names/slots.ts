import { isNearDutch } from '../lists/dutch-words.ts';
import { found, isOtherName, type Rule } from './found.ts';
import { isGiven, isInitial, isNoName, isOrdinary, isPlainGiven, isRelative, isRole, isUnknown } from './lexicon.ts';
import { readName } from './read-name.ts';
import { isVerb } from './suspects.ts';
import type { Word } from './words-in.ts';

const GREETING = /^(?:lieve|beste|hoi|hallo|hi|hee|hey|dag|groet|groetjes|groeten|liefs|gr|grt)$/;
const AFTER_GREETING = /^(?:je|jij|u|hier|en|bedankt|dank|ik|van|wat|top)$/;
const UNCLE = /^(?:ome|oom|tante|oma|opa|juf|meester|zuster|broeder|pake|beppe|nicht|neef)$/;
const NAMING = /^(?:noem|noemt|noemen|noemde|noemden)$/;
const PRONOUN = /^(?:haar|hem|mij|me|ons|ze)$/;
const OWN = /^(?:de|mijn|m'n|mn|onze|ons|een|haar|zijn)$/;
const BEFORE_WEAK =
  /^(?:toen|maar|want|omdat|dat|als|en|of|naast|zonder|je|jullie|mis|is|was|blijft|onze|ons|sinds|nadat|voordat|dankzij|misschien|soms|gelukkig|eindelijk|helaas|dus|waarom|hielp|helpt|hielpen|tegenover|achter|over|tot|vooral|ook|zelfs|ken|zag|zie|hoor|sprak|spreek|had|heb|die)$/;

/** "roos (de buurvrouw)", "dilnoza, mijn vrouw": said at once whose name it is. */
function isExplained(words: readonly Word[], index: number): boolean {
  const [next, third] = [words[index + 1], words[index + 2]];
  if (!next || !third || !OWN.test(next.key)) return false;
  const between = next.gap === ' (' || (next.gap === ', ' && next.key !== 'de' && next.key !== 'een');
  return between && (isRelative(third) || isRole(third));
}

/** "lieve trijn,", "hoi jo hier", "groetjes mo". */
function isGreeted(words: readonly Word[], index: number): boolean {
  const [before, next] = [words[index - 1], words[index + 1]];
  if (!before || !GREETING.test(before.key)) return false;
  return next?.gap !== ' ' || AFTER_GREETING.test(next.key);
}

/** Where a name stands, and hardly anything else can. */
function isSlot(words: readonly Word[], index: number): boolean {
  const [two, one, word, next, third] = [-2, -1, 0, 1, 2].map((step) => words[index + step]);
  if (isExplained(words, index) || isGreeted(words, index)) return true;
  if (one && word?.gap === ' ' && NAMING.test(two?.key ?? '') && PRONOUN.test(one.key)) return true;
  if (word?.first && next?.key === 'en' && next.gap === ' ' && third?.key === 'ik') return true;
  if (one === undefined || word?.gap !== ' ' || !isGiven(word)) return false;
  const stops = next?.gap !== ' ' || isVerb(next) || /^(?:van|en|uit|is)$/.test(next.key);
  return UNCLE.test(one.key) || (isRole(one) && stops && !isVerb(word));
}

const couldBeOne = (word: Word) => isGiven(word) || (word.text.length > 2 && isUnknown(word) && !isNearDutch(word.key));

/** A name where hardly anything but a name can stand: after a greeting, after "noemen hem", before "(de buurvrouw)". */
export const inSlot: Rule = (words, index) => {
  const word = words[index];
  if (!word || word.shouted || isInitial(word) || isNoName(word) || isOtherName(words, index)) return null;
  const afterUncle = word.capital && !word.first && UNCLE.test(words[index - 1]?.key ?? '');
  if ((isOrdinary(word) && !afterUncle) || !couldBeOne(word) || !isSlot(words, index)) return null;
  return found(
    index,
    readName(words, index, (head) => head === word),
    'possible',
  );
};

/** "maar guus was er wel", "naast bilal": a given name without a capital that is no other word, in the run of a sentence. */
export const inSentence: Rule = (words, index) => {
  const [before, word, next] = [words[index - 1], words[index], words[index + 1]];
  if (!word || word.capital || word.text.length < 3 || !isPlainGiven(word) || isOrdinary(word)) return null;
  if (isNoName(word) || isOtherName(words, index)) return null;
  const after = before !== undefined && word.gap === ' ' && BEFORE_WEAK.test(before.key);
  const acts = word.first && isVerb(next);
  return after || acts ? found(index, readName(words, index, isPlainGiven), 'possible') : null;
};
