import type { Block, GuideEntry, Section } from '../blocks/blocks.ts';
import type { Drawn } from './heights.ts';
import { paginate, withSureStarts } from './paginate.ts';

/** The sections with the guide line (wegwijzer) filled in, and the pages that they take; with the sizes of drawn charts. */
export function withGuide(
  sections: readonly Section[],
  drawn?: Drawn,
): {
  readonly sections: readonly Section[];
  readonly sheets: readonly Section[];
} {
  // The line takes room itself: first it is laid out with any page, then the numbers are filled in.
  const sure = withSureStarts(withEntries(sections, entriesOf(sections)), drawn);
  const sheets = paginate(sure, drawn);
  const pages = new Map(sheets.flatMap(({ blocks }, i) => headingsOf(blocks).map(({ id }) => [id, i + 1] as const)));
  const entries = entriesOf(sections).map((entry) => ({ ...entry, page: pages.get(entry.id) ?? 1 }));
  return { sections: withEntries(sure, entries), sheets: withEntries(sheets, entries) };
}

/** The sections with a guide line that names no pages. */
export function withoutPages(sections: readonly Section[]): Section[] {
  return withEntries(
    sections,
    entriesOf(sections).map((entry) => ({ ...entry, page: null })),
  );
}

type Heading = Extract<Block, { type: 'heading' }>;

const headingsOf = (blocks: readonly Block[]): Heading[] =>
  blocks.filter((block) => block.type === 'heading').filter(({ level }) => level === 1);

/** The chapters after the guide line. */
function entriesOf(sections: readonly Section[]): GuideEntry[] {
  const blocks = sections.flatMap((section) => section.blocks);
  const at = blocks.findIndex(({ type }) => type === 'guide');
  return headingsOf(blocks.slice(at)).map(({ id, text }) => ({ id, text, page: 1 }));
}

function withEntries(sections: readonly Section[], entries: readonly GuideEntry[]): Section[] {
  return sections.map(({ page, blocks }) => ({
    page,
    blocks: blocks.map((block) => (block.type === 'guide' ? { ...block, entries: [...entries] } : block)),
  }));
}
