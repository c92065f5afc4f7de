import { wordsOfText } from './words-of-text.ts';

/**
 * How surely a form is this person. `whole`: the name itself; `part`: a piece of it, that others can have too; `begun`: the
 * name as it was while it was being typed, at the end of a text.
 */
export type FormKind = 'whole' | 'part' | 'begun';

/** A way in which a name can be written, as plain words with a space between. */
export interface NameForm {
  readonly text: string;
  readonly kind: FormKind;
}

/** Words between a given name and a surname. */
const PARTICLES: ReadonlySet<string> = new Set(
  'van de der den het t ter te ten in op aan bij uit von zu du la le di da el al ben bin d l s o'.split(' '),
);
/** The fewest letters of a name that was being typed; of fewer nobody can say what they are. */
const FEWEST_LETTERS = 3;

/**
 * The ways in which people write a name: whole, only the given name, only the surname with and without what stands before
 * it, initials, as in an e-mail address, each also with an s of possession, and as it was while it was typed.
 */
export function formsOf(name: string): NameForm[] {
  const words = wordsOfText(name).map(({ word }) => word);
  const [first = '', ...rest] = words;
  if (first === '') return [];
  const whole = words.join(' ');
  const forms = new Map<string, FormKind>();
  const add = (kind: FormKind, ...texts: readonly string[]) => {
    for (const text of texts) if (!forms.has(text)) forms.set(text, kind);
  };
  const withPossession = (kind: FormKind, ...texts: readonly string[]) => {
    add(kind, ...texts);
    add(kind, ...texts.map((text) => `${text}s`));
  };
  withPossession('whole', whole);
  if (rest.length > 0) {
    const surname = rest.join(' ');
    const last = rest.filter((word) => !PARTICLES.has(word)).join(' ');
    const joined = rest.join('');
    withPossession('whole', `${first} ${joined}`, `${first}${joined}`);
    withPossession('part', first, surname, `${first[0]} ${surname}`, `${first[0]} ${joined}`, `${first[0]}${joined}`);
    if (last !== '') withPossession('part', last, `${first[0]} ${last}`);
  }
  for (let length = FEWEST_LETTERS; length < whole.length; length++) add('begun', whole.slice(0, length).trim());
  return [...forms].map(([text, kind]) => ({ text, kind }));
}

/** Knows the forms of one name. */
export interface FormFinder {
  /** Which form some plain words are; words that are none give undefined. */
  readonly kindOf: (words: string) => FormKind | undefined;
  /** How many words the longest form has. */
  readonly mostWords: number;
}

/** Finds these forms. */
export function finderOf(forms: readonly NameForm[]): FormFinder {
  const kinds = new Map(forms.map(({ text, kind }) => [text, kind]));
  return { kindOf: (words) => kinds.get(words), mostWords: mostWordsOf(forms) };
}

/** How many words the longest of these forms has. */
export const mostWordsOf = (forms: readonly NameForm[]): number =>
  forms.reduce((most, { text }) => Math.max(most, text.split(' ').length), 0);

/** A piece of a text that is a form of the name. */
export interface NameFound {
  readonly start: number;
  readonly end: number;
  readonly kind: FormKind;
  /** The name has an s of possession: "Noors". */
  readonly possessed: boolean;
}

/** More than this between two words, or a new line, and they are no one name. */
const BETWEEN = /^[^\S\n]*[.,'’_·-]?[^\S\n]*$/u;

/** Where a text holds a form of a name: from left to right, the longest first, none over another. */
export function namesFound(text: string, find: FormFinder): NameFound[] {
  const words = wordsOfText(text);
  const found: NameFound[] = [];
  for (let i = 0; i < words.length; i++) {
    const hit = longestAt(text, words, i, find);
    if (!hit) continue;
    found.push(hit.found);
    i = hit.last;
  }
  return found;
}

function longestAt(text: string, words: ReturnType<typeof wordsOfText>, first: number, find: FormFinder) {
  const start = words[first]?.start ?? 0;
  let [said, hit]: [string, { found: NameFound; last: number } | undefined] = ['', undefined];
  for (let last = first; last < Math.min(words.length, first + find.mostWords); last++) {
    const { word, start: from, end } = words[last] ?? { word: '', start: 0, end: 0 };
    if (last > first && !BETWEEN.test(text.slice(words[last - 1]?.end, from))) break;
    said = last === first ? word : `${said} ${word}`;
    const kind = find.kindOf(said);
    const isEnd = text.slice(end).trim() === '';
    if (!kind || (kind === 'begun' && !isEnd)) continue;
    const possessed = said.endsWith('s') && find.kindOf(said.slice(0, -1)) === kind && kind !== 'begun';
    hit = { found: { start, end, kind, possessed }, last };
  }
  return hit;
}

/** What stands for the name of a person who was forgotten. */
export const SOMEBODY = 'iemand';

/** The text with every form of a name in it replaced; `kinds` are the forms that count. */
export function withoutName(text: string, find: FormFinder, kinds: ReadonlySet<FormKind>): string {
  let [result, from] = ['', 0];
  for (const { start, end, kind, possessed } of namesFound(text, find)) {
    if (!kinds.has(kind)) continue;
    const said = possessed ? `${SOMEBODY}s` : SOMEBODY;
    const isAll = text.slice(0, start).trim() === '' && text.slice(end).trim() === '';
    const capital = !isAll && /^\p{Lu}/u.test(text.slice(start)) && /(?:^|[.!?]\s+|\n)$/u.test(text.slice(0, start));
    result += text.slice(from, start) + (capital ? said.replace('i', 'I') : said);
    from = end;
  }
  return result + text.slice(from);
}
