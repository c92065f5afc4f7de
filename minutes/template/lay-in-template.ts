import type { Block, Section } from '../blocks/blocks.ts';
import { STYLES } from '../look/style-ids.ts';
import { withGuide } from '../pages/guide.ts';
import type { Drawn } from '../pages/heights.ts';
import type { Paper } from '../pages/paginate.ts';
import { TOP } from '../pages/pieces.ts';
import type { XmlElement } from '../xml/tree.ts';
import { type ContentsEntry, hasContents, type TemplateHeading, withBookmarks, withContents } from './contents.ts';
import { type Measured, pagesAfter, templatePaper } from './measure/paper.ts';

/** The minutes laid out in a template. */
export interface LaidInTemplate {
  /** The text of the template, with its contents filled in. */
  readonly body: XmlElement;
  /** With the pages in the guide line. */
  readonly sections: readonly Section[];
  readonly paper: Paper;
}

/**
 * Lays the minutes out on the pages of a template, as LibreOffice with Carlito does, and fills in the pages: in the guide line, and
 * in a table of contents that the template has.
 */
export function layInTemplate(composed: readonly Section[], drawn: Drawn, measured: Measured): LaidInTemplate {
  const { styles, page } = measured;
  const sections = composed.map((section) => withSubtitle(section, styles.metrics(STYLES.title).size));
  if (!hasContents(measured.body)) {
    const { paper } = templatePaper(measured);
    return { body: measured.body, sections: withGuide(sections, drawn, paper).sections, paper };
  }
  const { body, headings } = withBookmarks(measured.body, styles);
  const filled = (entries: readonly ContentsEntry[], isSure: boolean) =>
    withContents(body, entries, { width: page.portrait.width, styles, isSure });
  // The contents take room themselves: first they are laid out with any page.
  const first = {
    ...measured,
    body: filled(
      entriesOf(headings, sections, () => 1),
      true,
    ),
  };
  const { paper, pageOf } = templatePaper(first);
  const laid = withGuide(sections, drawn, paper);
  // More than one part, or one that lies, ends its own section: what follows in the template begins a page.
  const goesOn = sections.length === 1 && sections[0]?.page === 'portrait';
  const last = paper.pages + laid.sheets.length;
  const after = pagesAfter(first, goesOn ? { pages: last - 1, fill: laid.end } : { pages: last, fill: TOP });
  const numberOf = ({ paragraph }: TemplateHeading) => pageOf.get(paragraph) ?? after.get(paragraph) ?? 1;
  const pages = new Map([...headings.map((one) => [one.id, numberOf(one)] as const), ...laid.pages]);
  return {
    body: filled(
      entriesOf(headings, sections, (id) => pages.get(id) ?? 1),
      laid.isSure,
    ),
    sections: laid.sections,
    paper,
  };
}

/** The size of a subtitle beside that of its title, at most. */
const SUBTITLE = 0.75;

/** What stands below the title is smaller than the title of the template. */
function withSubtitle({ page, blocks }: Section, title: number): Section {
  const most = Math.round(title * SUBTITLE);
  return {
    page,
    blocks: blocks.map((block) => {
      if (block.type !== 'paragraph' || block.style !== STYLES.title) return block;
      return { ...block, runs: block.runs.map((run) => (run.size ? { ...run, size: Math.min(run.size, most) } : run)) };
    }),
  };
}

/** The headings of the template and of the minutes, in order. */
function entriesOf(
  headings: readonly TemplateHeading[],
  sections: readonly Section[],
  pageOf: (id: string) => number,
): ContentsEntry[] {
  const own = sections
    .flatMap(({ blocks }) => blocks)
    .filter((block): block is Extract<Block, { type: 'heading' }> => block.type === 'heading');
  return [...headings.filter(({ isBefore }) => isBefore), ...own, ...headings.filter(({ isBefore }) => !isBefore)].map(
    ({ id, level, text }) => ({ id, level, text, page: pageOf(id) }),
  );
}
