import { groupStyles } from './card-styles.ts';
import { COLORS, FONT, type Look } from './design.ts';
import { ownStyles } from './paragraph-styles.ts';
import { STYLES } from './style-ids.ts';
import { enlarged, line, type TextLook, type TextStyle } from './text-style.ts';

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
export const headingStyles = ({ brand, scale }: Look) => ({
  title: enlarged(heading(brand, 48, 0, 160), scale),
  heading1: enlarged(heading(brand, 32, 360, 100), scale),
  heading2: enlarged(heading(brand, 25, 260, 80), scale),
});

/** All paragraph styles of the minutes beside the headings. What stands at the foot of each page is never larger. */
export const textStyles = (look: Look): TextStyle[] =>
  [...ownStyles(look), ...groupStyles(look)].map((style) =>
    style.id === STYLES.footer ? style : enlarged(style, look.scale),
  );
