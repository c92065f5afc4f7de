import { isDutchWord } from '../lists/dutch-words.ts';
import { isCommonGivenName } from '../names/lexicon.ts';
import { nameKey, wordList } from '../names/word-list.ts';

/** Words with which names of streets begin: titles, qualities and ranks. */
const STRONG = wordList(`
burgemeester burg generaal prins prinses koning koningin pastoor pater deken kapelaan kanunnik monseigneur mgr dokter doctor dr professor prof
meester mr dominee ds sint st graaf hertog baron jonkheer jhr admiraal kapitein wethouder minister president commissaris oude nieuwe lange korte
hoge lage grote kleine eerste tweede derde vierde noorder zuider ooster wester
`);
const WEAK = wordList("van de der den het t te ter ten la le du aan op 's v d vd");
const MOST = 4;

const isInitials = (word: string) => /^(?:\p{L}\.){1,4}$/u.test(word);
const isOrdinal = (word: string) => /^\d{1,2}(?:e|de|ste)$/u.test(word);
/** A full stop ends a sentence, or a shortened title. */
const LONGEST_SHORTENED = 5;
function isStrong(word: string): boolean {
  if (word.endsWith('.') && !isInitials(word) && word.length > LONGEST_SHORTENED) return false;
  const key = nameKey(word.replace(/\.$/, ''));
  return (
    STRONG.has(key) ||
    isInitials(word) ||
    isOrdinal(word) ||
    isCommonGivenName(key) ||
    (key.length > 3 && !isDutchWord(key))
  );
}

/**
 * Where the name of a street begins of which the last word is found: "jan van " and "burgemeester de " before it belong to
 * it, also without capitals; "op de" does not.
 */
export function beginOfStreet(text: string, start: number): number {
  const words = [...text.slice(Math.max(0, start - 60), start).matchAll(/\S+(?= )/g)].slice(-MOST).reverse();
  if (text[start - 1] !== ' ') return start;
  let length = 0;
  let begin = start;
  for (const [word] of words) {
    length += word.length + 1;
    if (isStrong(word)) begin = start - length;
    else if (!WEAK.has(nameKey(word))) break;
  }
  return begin;
}
