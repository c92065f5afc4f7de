import { HeadingLevel, Paragraph, type Table } from 'docx';
import { words } from '../words.ts';

/** What a chapter is made of. */
export type Block = Paragraph | Table;

/** Heading of a chapter. */
export function chapterHeading(text: string): Paragraph {
  return new Paragraph({ heading: HeadingLevel.HEADING_1, children: words(text) });
}

/** Heading of a part of a chapter. */
export function partHeading(text: string): Paragraph {
  return new Paragraph({ heading: HeadingLevel.HEADING_2, children: words(text) });
}

/** A paragraph of running text. */
export function sentence(text: string, keepNext = false): Paragraph {
  return new Paragraph({ children: words(text), ...(keepNext && { keepNext }) });
}
