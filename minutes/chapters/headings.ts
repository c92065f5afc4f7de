import type { Block, Section } from '../blocks/blocks.ts';
import { oneLine, paragraph } from '../blocks/words.ts';
import { texts } from '../texts/texts.ts';

/** What a chapter is made of. */
export type { Block } from '../blocks/blocks.ts';

/** A heading always has words: of what was typed may be nothing that can be read. */
const heading =
  (level: 1 | 2) =>
  (text: string): Block => ({ type: 'heading', level, id: '', text: oneLine(text) || texts.missing });

/** Heading of a chapter. */
export const chapterHeading = heading(1);

/** Heading of a part of a chapter. */
export const partHeading = heading(2);

/** A paragraph of running text. */
export function sentence(text: string, keepNext = false): Block {
  return paragraph('', text, keepNext);
}

/** Gives every heading an id of its own, for the table of contents. */
export function numbered(sections: readonly Section[]): Section[] {
  let count = 0;
  const withId = (block: Block): Block =>
    block.type === 'heading' ? { ...block, id: `_Toc${100_000 + ++count}` } : block;
  return sections.map(({ page, blocks }) => ({ page, blocks: blocks.map(withId) }));
}
