import { nameKey } from './word-list.ts';

/** A word of a text with what stands around it. */
export interface Word {
  readonly text: string;
  /** Lower case without accents and without a possessive s: the form in the lists. */
  readonly key: string;
  readonly start: number;
  readonly end: number;
  readonly capital: boolean;
  /** Written in capitals only, and longer than an initial. */
  readonly shouted: boolean;
  /** First word of a sentence, where a capital says nothing. */
  readonly first: boolean;
  /** What stands between this word and the one before. */
  readonly gap: string;
}

const WORD = /\p{L}[\p{L}\p{M}]*(?:['-]\p{L}[\p{L}\p{M}]*)*/gu;
const ENDS_SENTENCE = /[.!?:;"“”\n(]/;
const ABBREVIATION = /^(?:mevr|mw|mvr|dhr|mnr|dr|drs|mr|ir|ing|prof|fam|gr|nr|tel|geb|st|\p{L})$/iu;

function startsSentence(gap: string, previous: Word | undefined): boolean {
  if (!previous) return true;
  if (!ENDS_SENTENCE.test(gap)) return false;
  return !(gap.startsWith('.') && !/[!?\n]/.test(gap) && ABBREVIATION.test(previous.text));
}

let last: { readonly text: string; readonly words: readonly Word[] } | null = null;

/** The words of a text in order; asked for the same text again they are not read again. */
export function wordsIn(text: string): readonly Word[] {
  if (last?.text !== text) last = { text, words: readWords(text) };
  return last.words;
}

function readWords(text: string): readonly Word[] {
  const words: Word[] = [];
  for (const match of text.matchAll(WORD)) {
    const previous = words.at(-1);
    const [word] = match;
    const gap = text.slice(previous?.end ?? 0, match.index);
    words.push({
      text: word,
      key: nameKey(word),
      start: match.index,
      end: match.index + word.length,
      capital: /^\p{Lu}/u.test(word),
      shouted: word.length > 1 && word === word.toUpperCase(),
      first: startsSentence(gap, previous),
      gap,
    });
  }
  return words;
}
