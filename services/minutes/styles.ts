import type { IStylesOptions } from 'docx';
import { groupStyles } from './card-styles.ts';
import { COLORS, FONT } from './design.ts';
import { line, OWN_STYLES } from './paragraph-styles.ts';

const heading = (size: number, before: number, after: number, color: string = COLORS.brand) => ({
  run: { size, bold: true, color, font: FONT },
  paragraph: { keepNext: true, keepLines: true, spacing: { before, after, ...line(250) } },
});

/** All styles of the minutes. */
export function minutesStyles(): IStylesOptions {
  const language = { value: 'nl-NL', eastAsia: 'nl-NL', bidirectional: 'nl-NL' };
  return {
    default: {
      document: {
        run: { font: FONT, size: 22, color: COLORS.ink, language },
        paragraph: { spacing: { after: 120, ...line(271) } },
      },
      title: heading(48, 0, 160),
      heading1: heading(32, 360, 100),
      heading2: heading(25, 260, 80),
    },
    paragraphStyles: [...OWN_STYLES, ...groupStyles()],
  };
}
