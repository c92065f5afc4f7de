import { TableOfContents } from 'docx';
import type { Block } from '../blocks/blocks.ts';

/** A table of contents that Word can update, with the entries that stand in it now. */
export function wordContents({ title, entries }: Extract<Block, { type: 'contents' }>): TableOfContents {
  return new TableOfContents(title, {
    hyperlink: true,
    headingStyleRange: '1-2',
    beginDirty: false,
    cachedEntries: entries.map(({ level, id, text, page }) => ({
      title: text,
      level,
      href: id,
      ...(page !== null && { page }),
    })),
  });
}
