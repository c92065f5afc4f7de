import { type IRunOptions, Paragraph, type ParagraphChild, Tab, TextRun } from 'docx';
import type { Perspective } from '../../core/domain/perspective.ts';
import { safeText } from '../../core/domain/text.ts';
import { PERSPECTIVE_MARKS } from './design.ts';
import { texts } from './texts.ts';

/** Anything that can stand in the body of the document, made safe. */
export type Words = string | readonly TextRun[];

/** Turns text into runs: made safe for XML, with its line ends and tabs kept. */
export function words(text: string, look: Omit<IRunOptions, 'text' | 'children' | 'break'> = {}): TextRun[] {
  return safeText(text)
    .split('\n')
    .map((line, i) => new TextRun({ ...look, children: withTabs(line), ...(i > 0 && { break: 1 }) }));
}

function withTabs(line: string): (string | Tab)[] {
  return line
    .split('\t')
    .flatMap((part, i) => (i === 0 ? [part] : [new Tab(), part]))
    .filter((part) => part !== '');
}

/** A paragraph in one of our styles; an element such as a picture may stand in it. */
export function paragraph(style: string, content: Words | readonly ParagraphChild[], keepNext = false): Paragraph {
  const children = typeof content === 'string' ? words(content) : content;
  return new Paragraph({ style, children, ...(keepNext && { keepNext }) });
}

/** An item of one of the lists. */
export function listItem(style: string, reference: string, content: Words, keepNext = false): Paragraph {
  const children = typeof content === 'string' ? words(content) : content;
  return new Paragraph({ style, children, numbering: { reference, level: 0 }, ...(keepNext && { keepNext }) });
}

/** Sign and word of a perspective, in its colour. */
export function perspectiveWords(perspective: Perspective): TextRun[] {
  const { color, sign } = PERSPECTIVE_MARKS[perspective];
  return words(`${sign}\u00a0${texts.perspective.capital(perspective)}`, { color, bold: true });
}

/** Text for places that hold a single line (alt text, title, caption of a table). */
export function oneLine(text: string): string {
  return safeText(text).replace(/\s+/g, ' ').trim();
}

/** Shortens at a word, with an ellipsis; for headings, summaries and alt texts where the whole text stands elsewhere. */
export function shorten(text: string, max: number): string {
  const line = oneLine(text);
  const characters = [...line];
  if (characters.length <= max) return line;
  const cut = characters.slice(0, max).join('');
  const space = cut.lastIndexOf(' ');
  return `${space > max / 2 ? cut.slice(0, space) : cut}…`;
}
