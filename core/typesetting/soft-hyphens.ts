import { charactersOf, startsSyllable } from './syllables.ts';

/** A shorter word is not broken. */
const LONG_WORD = 14;
/** Fewer letters are not left at the end or the beginning of a line. */
const LEAST = 3;
const SOFT_HYPHEN = '\u00ad';

/** A text in which long Dutch words may be broken between syllables, for where no browser knows how; read aloud it is the same. */
export function softened(text: string): string {
  return text.replace(/\p{L}{14,}/gu, (word) => {
    const characters = charactersOf(word);
    if (characters.length < LONG_WORD) return word;
    const mayBreak = (at: number) => at >= LEAST && characters.length - at >= LEAST && startsSyllable(characters, at);
    return characters.map((character, at) => (mayBreak(at) ? `${SOFT_HYPHEN}${character}` : character)).join('');
  });
}
