const REACH = 32;

/** The lower-case words just before a position, to judge a number by what is said about it. */
export function before(text: string, position: number): string {
  return text.slice(Math.max(0, position - REACH), position).toLowerCase();
}

/** The lower-case words just after a position. */
export function after(text: string, position: number): string {
  return text.slice(position, position + REACH).toLowerCase();
}

/** All matches with their place; the pattern must be global and every repeat in it bounded. */
export function* matches(text: string, pattern: RegExp): Generator<{ text: string; start: number; end: number }> {
  for (const match of text.matchAll(pattern)) {
    yield { text: match[0], start: match.index, end: match.index + match[0].length };
  }
}

/** Only the digits of a text. */
export const digitsOf = (text: string) => text.replace(/\D/g, '');
