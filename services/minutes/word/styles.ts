import type { IParagraphStyleOptions, IStylesOptions } from 'docx';
import { COLORS, FONT, type Look } from '../design.ts';
import { groupStyles } from './card-styles.ts';
import { line, ownStyles } from './paragraph-styles.ts';

const heading = (color: string, size: number, before: number, after: number) => ({
  run: { size, bold: true, color, font: FONT },
  paragraph: { keepNext: true, keepLines: true, spacing: { before, after, ...line(250) } },
});

/** The lines of the table of contents; the page number stands at the right. */
const CONTENTS_STYLES: readonly IParagraphStyleOptions[] = [
  { id: 'TOC1', name: 'toc 1', basedOn: 'Normal', paragraph: { spacing: { before: 60, after: 20 } } },
  {
    id: 'TOC2',
    name: 'toc 2',
    basedOn: 'Normal',
    run: { size: 20 },
    paragraph: { spacing: { after: 0 }, indent: { left: 227 } },
  },
];

/** All styles of the minutes. */
export function minutesStyles(look: Look): IStylesOptions {
  const language = { value: 'nl-NL', eastAsia: 'nl-NL', bidirectional: 'nl-NL' };
  return {
    default: {
      document: {
        run: { font: FONT, size: 22, color: COLORS.ink, language },
        paragraph: { spacing: { after: 120, ...line(271) } },
      },
      title: heading(look.brand, 48, 0, 160),
      heading1: heading(look.brand, 32, 360, 100),
      heading2: heading(look.brand, 25, 260, 80),
    },
    // The docx library gives the entries of a table of contents this style.
    characterStyles: [{ id: 'IndexLink', name: 'Index Link' }],
    paragraphStyles: [...ownStyles(look), ...groupStyles(look), ...CONTENTS_STYLES],
  };
}
