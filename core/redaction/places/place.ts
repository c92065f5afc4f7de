import { isAlsoWord, LONGEST_PLACE, PLACE_BEGINS, PLACE_KEYS } from '../lists/places.ts';
import { isNoName, isOrganisation, isTitle } from '../names/lexicon.ts';
import { nameKey, wordList } from '../names/word-list.ts';
import { type Word, wordsIn } from '../names/words-in.ts';
import { personNear } from '../people.ts';
import type { Detector, RedactionSpan } from '../span.ts';

const PREPOSITIONS = wordList('in uit te bij naar rond buiten vanuit vlakbij nabij omgeving richting van tot voor');
const INSIDE = wordList('in uit te vanuit nabij vlakbij rond buiten');
const KINDS = wordList(
  'dorp dorpje wijk stad stadje buurt buurtschap gehucht plaats plaatsje dorpskern kern woonplaats deelgemeente stadsdeel',
);
/** What follows "wijk" or "buurt" without being its name. */
const NO_NAME = wordList(
  'en of is was heeft in van met niet wel ook waar die dat te moet moeten kan de het een om zorg',
);

/** A title or an organisation makes it another name; a municipality is the one that the answer is given to. */
const isNeverBefore = (word: Word) =>
  word.key === 'gemeente' || isTitle(word) || (isOrganisation(word) && !KINDS.has(word.key));

/** The number of words of the place that begins at a word; nought when none does. */
function wordsOfPlace(text: string, words: readonly Word[], index: number): number {
  const first = words[index];
  for (let count = LONGEST_PLACE; first && count > 0; count--) {
    const last = words[index + count - 1];
    const key = last ? nameKey(text.slice(first.start, last.end)) : '';
    if (count > 1 && !first.capital && !last?.capital) continue;
    if (PLACE_KEYS.has(key) || PLACE_KEYS.has(`'${key}`)) return count;
  }
  return 0;
}

/** True when a name from the list stands as a place: after "in" or "dorp", or (for what is no other word) by itself. */
function standsAsPlace(before: Word | undefined, word: Word, last: Word, goesOn: boolean, closes: boolean): boolean {
  const afterPlaceWord = before !== undefined && (INSIDE.has(before.key) || KINDS.has(before.key));
  if (!word.capital) return afterPlaceWord && !isAlsoWord(word.key) && last.key.length > 2;
  if (isAlsoWord(word.key)) return afterPlaceWord && !goesOn;
  if (afterPlaceWord || (before !== undefined && PREPOSITIONS.has(before.key))) return true;
  return !goesOn && (!word.first || closes || last !== word);
}

/** The number of words of a name of a place from the list, where it stands as one. */
function listed(text: string, words: readonly Word[], index: number): number {
  const [before, word] = [words[index - 1], words[index]];
  const said = before !== undefined && (INSIDE.has(before.key) || KINDS.has(before.key));
  const count = word && (said || word.capital) && PLACE_BEGINS.has(word.key) ? wordsOfPlace(text, words, index) : 0;
  const [last, after] = [words[index + count - 1], words[index + count]];
  if (!word || !last || count === 0 || (before && isNeverBefore(before))) return 0;
  const goesOn = count === 1 && after?.gap === ' ' && after.capital && !after.first;
  const closes = /^[,.)]|^$/.test(after?.gap ?? '');
  return standsAsPlace(before, word, last, goesOn === true, closes) ? count : 0;
}

/** "het dorp Xanderwolde", "de wijk De Hoef": a name that no list knows. */
function called(words: readonly Word[], index: number): number {
  const [before, word, next] = [words[index - 1], words[index], words[index + 1]];
  if (!before || !word || !KINDS.has(before.key) || !/^ '?$/.test(word.gap)) return 0;
  if (!word.capital || NO_NAME.has(word.key))
    return /^(?:de|het|den|ter|t)$/.test(word.key) && next?.capital && !next.first && next.gap === ' ' ? 2 : 0;
  return next?.capital && next.gap === ' ' && !next.first ? 2 : 1;
}

/** "woon in Xanderwolde", "uit Xanderwolde": a capital that nothing else explains after a verb of living. */
function livedIn(words: readonly Word[], index: number): number {
  const word = words[index];
  const article = /^(?:de|het|t|den)$/.test(words[index - 1]?.key ?? '') ? 1 : 0;
  const preposition = words[index - 1 - article];
  if (!word?.capital || word.first || word.shouted || word.gap !== ' ' || !preposition || isNoName(word)) return 0;
  if (!/^(?:in|uit|te|vanuit)$/.test(preposition.key) && !(article === 1 && /^(?:op|aan)$/.test(preposition.key)))
    return 0;
  const near = words.slice(Math.max(0, index - 5), index - 1).concat(words.slice(index + 1, index + 3));
  if (article === 1 && !near.some(({ key }) => /^(?:woon|woont|wonen|woonde|woonden)$/.test(key))) return 0;
  return near.some(({ key }) =>
    /^(?:woon|woont|wonen|woonde|woonden|woonachtig|verhuisd|verhuisde|kom|komt|komen|dorp|dorpje|boerderij)$/.test(
      key,
    ),
  )
    ? 1
    : 0;
}

/** The Hague and the capital stand for the government as well. */
const isGovernment = (text: string, { start, end }: RedactionSpan) =>
  /^Den Haag$/.test(text.slice(start, end)) &&
  /^[^.!?]{0,24}(?:begrijp|begrep|zegt|vindt|wil|heeft|bezuinig|bedenk|bedacht|beslui|beslis|snapt|weet|luister|moet|politiek|regel|wet|kabinet)/u.test(
    text.slice(end, end + 40),
  );

/** Large towns, of which others say how they do it. */
const LARGE = wordList(`
amsterdam rotterdam utrecht eindhoven veluwe achterhoek randstad groningen tilburg almere breda nijmegen enschede apeldoorn haarlem arnhem amersfoort zaanstad zwolle leiden
maastricht dordrecht ede emmen delft deventer assen leeuwarden hengelo alkmaar helmond venlo zoetermeer hilversum nederland twente drenthe
friesland zeeland limburg brabant gelderland overijssel flevoland
`);
const isExample = (text: string, { start, end }: RedactionSpan) =>
  LARGE.has(nameKey(text.slice(start, end))) && !personNear(text, start, end);

/** Places where somebody lives or comes: towns, villages and districts. */
export const findPlace: Detector = (text) => {
  const words = wordsIn(text);
  const spans: RedactionSpan[] = [];
  for (let index = 0; index < words.length; ) {
    const known = listed(text, words, index);
    const count = known || called(words, index) || livedIn(words, index);
    const [first, last] = [words[index], words[index + count - 1]];
    if (count > 0 && first && last) {
      const lead = text.slice(Math.max(0, first.start - 1), first.start) === "'" ? 1 : 0;
      spans.push({ start: first.start - lead, end: last.end, kind: 'place', certainty: known ? 'likely' : 'possible' });
    }
    index += Math.max(1, count);
  }
  return spans
    .filter((span) => !isGovernment(text, span) && !isExample(text, span))
    .map((span) => ({
      ...span,
      end:
        span.end +
        (/^[ -](?:[Nn]oord|[Zz]uid|[Oo]ost|[Ww]est|[Cc]entrum)(?!\p{L})/u.exec(text.slice(span.end, span.end + 9))?.[0]
          .length ?? 0),
    }));
};
