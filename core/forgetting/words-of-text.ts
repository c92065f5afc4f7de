/** A word of a text as names are compared: without capitals and accents, with where it stands. */
export interface TextWord {
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

const WORD = /[\p{L}\p{N}\p{M}]+/gu;

/** A word without capitals and accents; letters that Unicode does not take apart are written as people type them. */
export const plainWord = (word: string): string =>
  word
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[ıłøđß]/g, (letter) => ({ ı: 'i', ł: 'l', ø: 'o', đ: 'd' })[letter] ?? 'ss');

/** The words of a text, in order. What stands between them (spaces, points, hyphens, apostrophes) is no word. */
export function wordsOfText(text: string): TextWord[] {
  return [...text.matchAll(WORD)].map(({ 0: word, index }) => ({
    word: plainWord(word),
    start: index,
    end: index + word.length,
  }));
}
