import { randomInt } from 'node:crypto';
import words from '../../resources/pass-words.json' with { type: 'json' };

/** Fewer would make four words too easy to guess. */
export const FEWEST_WORDS = 1296;
const WORDS = 4;

/**
 * Proposes a pass phrase of four plain Dutch words, each drawn with the same chance by the random source of the system. With
 * 1,296 words or more that is 41 bits or more (4 × log2 of the number of words): at a third of a second a guess (see
 * seal-key.ts) somebody with a thousand processors is busy for about ten years to try half of them.
 */
export function proposePhrase(): string {
  return Array.from({ length: WORDS }, () => words[randomInt(words.length)]).join(' ');
}
