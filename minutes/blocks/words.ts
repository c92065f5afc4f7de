import type { Sign } from '../../core/domain/perspective.ts';
import { safeText } from '../../core/domain/text.ts';
import { SIGN_MARKS } from '../look/design.ts';
import { texts } from '../texts/texts.ts';
import type { Block, GuideEntry, Run } from './blocks.ts';

/** Anything that can stand in a paragraph. */
export type Words = string | readonly Run[];

/** Turns text into words in one look, safe for XML. */
export function words(text: string, look: Omit<Run, 'text'> = {}): Run[] {
  return [{ ...look, text: safeText(text) }];
}

const runsOf = (content: Words): Run[] => (typeof content === 'string' ? words(content) : [...content]);

/** A paragraph in one of our styles. */
export function paragraph(style: string, content: Words, keepNext = false): Block {
  return { type: 'paragraph', style, runs: runsOf(content), ...(keepNext && { keepNext }) };
}

/** An item of one of the lists. */
export function listItem(style: string, list: string, content: Words, keepNext = false): Block {
  return { type: 'paragraph', style, runs: runsOf(content), list, ...(keepNext && { keepNext }) };
}

/** The perspective with the longest word. */
export const PERSPECTIVE_WIDEST = `■\u00a0${texts.perspective.capital('frontline')}`;

/** Sign and word of a perspective, or of nobody in particular, in its colour. */
export function signWords(of: Sign): Run[] {
  const { color, sign } = SIGN_MARKS[of];
  return words(`${sign}\u00a0${texts.sign[of]}`, { color, bold: true });
}

/** Text for places that hold a single line (alt text, title, caption of a table). */
export function oneLine(text: string): string {
  return safeText(text).replace(/\s+/g, ' ').trim();
}

/** The guide line in pieces: words, and the page numbers with the headings that they belong to. */
export function guidePieces(
  entries: readonly GuideEntry[],
): (string | { readonly id: string; readonly page: number })[] {
  const { start, page: onPage, close, between, last, end } = texts.guide;
  return entries.flatMap(({ id, text, page }, i) => {
    const before = i === 0 ? start : i === entries.length - 1 ? last : between;
    const name = `${before}${lowerCase(text)}`;
    const after = i === entries.length - 1 ? end : '';
    return page === null ? [`${name}${after}`] : [`${name}${onPage}`, { id, page }, `${close}${after}`];
  });
}

const lowerCase = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);

/** The guide line as text. */
export const guideText = (entries: readonly GuideEntry[]): string =>
  guidePieces(entries)
    .map((piece) => (typeof piece === 'string' ? piece : piece.page))
    .join('');

/** Shortens at a word, with an ellipsis; for headings, summaries and alt texts where the whole text stands elsewhere. */
export function shorten(text: string, max: number): string {
  const line = oneLine(text);
  const characters = [...line];
  if (characters.length <= max) return line;
  const cut = characters.slice(0, max).join('');
  const space = cut.lastIndexOf(' ');
  return `${space > max / 2 ? cut.slice(0, space) : cut}…`;
}
