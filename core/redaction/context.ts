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

let last: { readonly text: string; readonly low: string } | null = null;
/** The text in small letters, as long as it was: patterns that need not look at capitals are much faster. */
export function lowered(text: string): string {
  if (last?.text !== text) last = { text, low: text.replace(/[A-ZÀ-ÖØ-Þ]/g, (letter) => letter.toLowerCase()) };
  return last.low;
}

/** Only the digits of a text. */
export const digitsOf = (text: string) => text.replace(/\D/g, '');
