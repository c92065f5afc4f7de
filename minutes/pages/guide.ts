import type { Block, GuideEntry, Section } from '../blocks/blocks.ts';
import type { Drawn } from './heights.ts';
import { laySections, OUR_PAPER, type Paper, withSureStarts } from './paginate.ts';
import type { Fill } from './pieces.ts';
import { isMeasured } from './text-width.ts';

/** The minutes laid out. */
export interface LaidOut {
  readonly sections: readonly Section[];
  /** What stands on each page, from the one on which the minutes begin. */
  readonly sheets: readonly Section[];
  /** The page of every heading, by its id. */
  readonly pages: ReadonlyMap<string, number>;
  /** How far the last page is filled. */
  readonly end: Fill;
  /** Whether the numbers of the pages are known. */
  readonly isSure: boolean;
}

/** The sections with the guide line (wegwijzer) filled in, and the pages that they take; with the sizes of drawn charts. */
export function withGuide(sections: readonly Section[], drawn?: Drawn, paper: Paper = OUR_PAPER): LaidOut {
  // The line takes room itself: first it is laid out with any page, then the numbers are filled in.
  const sure = withSureStarts(withEntries(sections, entriesOf(sections)), drawn, paper);
  const { sheets, end } = laySections(sure, drawn, paper);
  const pages = new Map(
    sheets.flatMap(({ blocks }, i) => allHeadings(blocks).map(({ id }) => [id, paper.pages + i + 1] as const)),
  );
  const isSure = paper.isSure && isMeasured(JSON.stringify(sections));
  const entries = entriesOf(sections).map((entry) => ({
    ...entry,
    page: isSure ? (pages.get(entry.id) ?? 1) : null,
  }));
  return { sections: withEntries(sure, entries), sheets: withEntries(sheets, entries), pages, end, isSure };
}

type Heading = Extract<Block, { type: 'heading' }>;

const allHeadings = (blocks: readonly Block[]): Heading[] => blocks.filter((block) => block.type === 'heading');
const headingsOf = (blocks: readonly Block[]): Heading[] => allHeadings(blocks).filter(({ level }) => level === 1);

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
