import { isDutchWord } from './lists/dutch-words.ts';
import { nameKey } from './names/word-list.ts';
import type { RedactionKind, RedactionSpan } from './span.ts';

/** Kinds of which a piece that stands in the text once more is the same again. */
const ECHOED: ReadonlySet<RedactionKind> = new Set(['name', 'address', 'organisation', 'place']);
const SHORTEST = 4;
const MOST = 40;
const LONGEST_TEXT = 20_000;
/** Where a capital says nothing. */
const BEGINS = /^$|[.!?\n] ?$/;

/** What of a found piece is looked for again: from its capital, without a number of a house. */
const wanted = (piece: string) => /^\p{Lu}[\p{L}' -]*\p{L}/u.exec(piece)?.[0] ?? '';
const isLetter = (unit: string | undefined) => unit !== undefined && /\p{L}/u.test(unit);
const numberAfter = (text: string, end: number) =>
  /^ \d{1,4}[a-z]?(?![\p{L}\d])/u.exec(text.slice(end, end + 8))?.[0].length ?? 0;

/** The places where a piece stands as a word; what is a Dutch word too only in the middle of a sentence. */
function* placesOf(text: string, piece: string, isWord: boolean): Generator<number> {
  for (let at = text.indexOf(piece); at >= 0; at = text.indexOf(piece, at + piece.length)) {
    const isPart = isLetter(text[at - 1]) || isLetter(text[at + piece.length]);
    const begins = isWord && BEGINS.test(text.slice(Math.max(0, at - 2), at));
    if (!isPart && !begins) yield at;
  }
}

/** What was found somewhere, again elsewhere in the same text: "Mijn ouders wonen Zuideinde 56, wij Zuideinde 60". */
export function echoes(text: string, spans: readonly RedactionSpan[]): readonly RedactionSpan[] {
  if (text.length > LONGEST_TEXT) return [];
  const sought = spans.filter(({ kind }) => ECHOED.has(kind)).slice(0, MOST);
  return sought.flatMap(({ start, end, kind }) => {
    const piece = wanted(text.slice(start, end));
    const isWord = isDutchWord(nameKey(piece));
    if (piece.length < SHORTEST || (isWord && kind !== 'organisation' && kind !== 'address')) return [];
    return [...placesOf(text, piece, isWord)].map((at): RedactionSpan => {
      const after = at + piece.length;
      return {
        start: at,
        end: after + (kind === 'address' ? numberAfter(text, after) : 0),
        kind,
        certainty: 'possible',
      };
    });
  });
}
