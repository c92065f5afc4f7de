/** More marks than this on one letter reach over the lines above and below it. */
const MARKS = /(\p{M}{4})\p{M}+/gu;
/** Marks that turn the direction of what follows: unclosed, they would mirror our own words too. */
const TURNS = /[\u202a-\u202e\u2066-\u2069]/g;

/** The text as it is drawn: without marks that pile up, or that turn the words after them. What is stored keeps them. */
export function calm(text: string): string {
  return text.replace(TURNS, '').replace(MARKS, '$1');
}
