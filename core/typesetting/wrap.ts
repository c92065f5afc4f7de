import { charactersOf, startsSyllable } from './syllables.ts';

/** Width of a text in some font, in the unit of the caller. */
export type Measure = (text: string) => number;

/** One line of a wrapped text. With `hyphen` the last word goes on in the next line, after a hyphen. */
export interface WrappedLine {
  readonly text: string;
  readonly hyphen: boolean;
  /** The next line goes on in the same word. */
  readonly broken?: true;
}

const LETTER = /\p{L}$/u;
const STARTS_WITH_LETTER = /^\p{L}/u;
/** Fewer letters of a word are not left beside a sign. */
const LEAST_BEGUN = 5;

/**
 * Breaks a text into lines of at most `width`. Words move to the next line whole; only a word that fits on no line is broken.
 * `sign` stands for a sign that is drawn where it stands: the word after it is broken sooner than that the sign is left alone.
 */
export function wrapText(text: string, width: number, measure: Measure, sign?: string): WrappedLine[] {
  return text.split('\n').flatMap((paragraph) => wrapParagraph(paragraph, width, measure, sign));
}

/** The same lines as they are drawn, at most `most` of them; a text that goes on then ends with an ellipsis. */
export function drawnLines(text: string, width: number, measure: Measure, most: number, sign?: string): string[] {
  const lines = wrapText(text, width, measure, sign).map(({ text: line, hyphen }) => (hyphen ? `${line}-` : line));
  if (lines.length <= most) return lines;
  return [...lines.slice(0, most - 1), shorten(lines[most - 1] ?? '', width, measure)];
}

/** The text with an ellipsis, as much of it as fits. */
export function shorten(text: string, width: number, measure: Measure): string {
  const parts = charactersOf(text);
  while (parts.length > 0 && measure(`${parts.join('').trimEnd()}…`) > width) parts.pop();
  return `${parts.join('').trimEnd()}…`;
}

function wrapParagraph(paragraph: string, width: number, measure: Measure, sign?: string): WrappedLine[] {
  const lines: WrappedLine[] = [];
  let line = '';
  for (const word of paragraph.split(/\s+/).filter(Boolean)) {
    const longer = line ? `${line} ${word}` : word;
    if (measure(longer) <= width) {
      line = longer;
    } else {
      const { ended, rest } = line === '' ? { ended: [], rest: word } : endLine(line, word, width, measure, sign);
      lines.push(...ended);
      const pieces = breakWord(rest, width, measure);
      lines.push(...pieces.slice(0, -1));
      line = pieces.at(-1)?.text ?? '';
    }
  }
  return line || lines.length === 0 ? [...lines, { text: line, hyphen: false }] : lines;
}

/** Ends a line before a word; a line with only the sign gets the beginning of that word, when a good part of it fits. */
function endLine(line: string, word: string, width: number, measure: Measure, sign?: string) {
  const whole = { ended: [{ text: line, hyphen: false }], rest: word };
  if (line !== sign) return whole;
  const parts = charactersOf(word);
  const { length, hyphen } = headOf(parts, width, (text) => measure(`${line} ${text}`));
  const text = `${line} ${parts.slice(0, length).join('')}`;
  if (length < LEAST_BEGUN || !hyphen || measure(`${text}-`) > width) return whole;
  return { ended: [{ text, hyphen, broken: true }], rest: parts.slice(length).join('') };
}

function breakWord(word: string, width: number, measure: Measure): WrappedLine[] {
  // Nearly every word fits, and taking a word apart is by far the most work.
  if (measure(word) <= width) return [{ text: word, hyphen: false }];
  const pieces: WrappedLine[] = [];
  let rest = charactersOf(word);
  while (rest.length > 1 && measure(rest.join('')) > width) {
    const { length, hyphen } = headOf(rest, width, measure);
    pieces.push({ text: rest.slice(0, length).join(''), hyphen, broken: true });
    rest = rest.slice(length);
  }
  return [...pieces, { text: rest.join(''), hyphen: false }];
}

/** How much of a word goes on this line: up to the last syllable that fits, or else as many characters as fit. */
function headOf(word: readonly string[], width: number, measure: Measure): { length: number; hyphen: boolean } {
  const hyphenAt = (length: number) =>
    LETTER.test(word[length - 1] ?? '') && STARTS_WITH_LETTER.test(word[length] ?? '');
  const fits = (length: number) => measure(word.slice(0, length).join('') + (hyphenAt(length) ? '-' : '')) <= width;
  let most = 1;
  while (most + 1 < word.length && fits(most + 1)) most += 1;
  const written = word.slice(0, most).findLastIndex((character) => /[-/]/.test(character)) + 1;
  if (written > most / 3) return { length: written, hyphen: false };
  for (let length = most; length > 2; length -= 1) {
    if (startsSyllable(word, length)) return { length, hyphen: hyphenAt(length) };
  }
  return { length: most, hyphen: hyphenAt(most) && fits(most) };
}
