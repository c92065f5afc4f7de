import type { Block, ContentsEntry, Section } from '../blocks/blocks.ts';
import { paginate } from './paginate.ts';

/** The sections with the table of contents filled in, the pages they take, and the pages themselves. */
export function filledContents(sections: readonly Section[]): {
  readonly sections: readonly Section[];
  readonly sheets: readonly Section[];
} {
  const hasContents = sections.some(({ blocks }) => blocks.some(({ type }) => type === 'contents'));
  if (!hasContents) return { sections, sheets: paginate(sections) };
  // The table takes room itself: first it is laid out without page numbers, then the numbers are filled in.
  const empty = withEntries(sections, entriesOf(sections));
  const sheets = paginate(empty);
  const pages = new Map(sheets.flatMap(({ blocks }, i) => headingsOf(blocks).map(({ id }) => [id, i + 1] as const)));
  const entries = entriesOf(sections).map((entry) => ({ ...entry, page: pages.get(entry.id) ?? 1 }));
  return { sections: withEntries(sections, entries), sheets: withEntries(sheets, entries) };
}

/** The sections with a table of contents that names no pages. */
export function withoutNumbers(sections: readonly Section[]): Section[] {
  return withEntries(
    sections,
    entriesOf(sections).map((entry) => ({ ...entry, page: null })),
  );
}

const headingsOf = (blocks: readonly Block[]) => blocks.filter((block) => block.type === 'heading');

function entriesOf(sections: readonly Section[]): ContentsEntry[] {
  return sections.flatMap(({ blocks }) =>
    headingsOf(blocks).map(({ level, id, text }) => ({ level, id, text, page: 1 })),
  );
}

function withEntries(sections: readonly Section[], entries: readonly ContentsEntry[]): Section[] {
  return sections.map(({ page, blocks }) => ({
    page,
    blocks: blocks.map((block) => (block.type === 'contents' ? { ...block, entries: [...entries] } : block)),
  }));
}
