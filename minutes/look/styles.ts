import { groupStyles } from './card-styles.ts';
import { COLORS, FONT, type Look } from './design.ts';
import { ownStyles } from './paragraph-styles.ts';
import { line, type TextLook, type TextStyle } from './text-style.ts';

/** Running text, on which every style is based. */
export const NORMAL = {
  run: { font: FONT, size: 22, color: COLORS.ink },
  paragraph: { spacing: { after: 120, ...line(271) } },
} as const satisfies TextLook;

const heading = (color: string, size: number, before: number, after: number): TextLook => ({
  run: { size, bold: true, color, font: FONT },
  paragraph: { keepNext: true, keepLines: true, spacing: { before, after, ...line(250) } },
});

/** The title and the headings, which Word names itself. */
export const headingStyles = ({ brand }: Look) => ({
  title: heading(brand, 48, 0, 160),
  heading1: heading(brand, 32, 360, 100),
  heading2: heading(brand, 25, 260, 80),
});

/** All paragraph styles of the minutes beside the headings. */
export const textStyles = (look: Look): TextStyle[] => [...ownStyles(look), ...groupStyles(look)];
