import { texts } from '../texts/texts.ts';
import { COLORS, type Look } from './design.ts';
import { STYLES } from './style-ids.ts';
import { bar, line, type Side, type TextLook, type TextStyle } from './text-style.ts';

const box = (color: string): Side => ({ style: 'single', size: 4, space: 6, color });
const allSides = (color: string) => ({ top: box(color), bottom: box(color), left: box(color), right: box(color) });

function style(key: keyof typeof STYLES & keyof typeof texts.styles, look: TextLook): TextStyle {
  return { id: STYLES[key], name: texts.styles[key], basedOn: 'Normal', quickFormat: true, ...look };
}

/** Our own paragraph styles. */
export const ownStyles = ({ brand, tint }: Look): TextStyle[] => [
  style('fact', { paragraph: { spacing: { after: 40 }, indent: { left: 1644, hanging: 1644 }, leftTabStop: 1644 } }),
  style('sample', {
    run: { color: COLORS.ink, bold: true },
    paragraph: {
      spacing: { before: 120, after: 200 },
      indent: { left: 120, right: 120 },
      shading: { fill: COLORS.sampleTint },
      border: allSides(COLORS.sampleTint),
    },
  }),
  style('small', { run: { size: 20, color: COLORS.inkSoft }, paragraph: { spacing: { before: 60, after: 120 } } }),
  style('municipality', { run: { bold: true, color: brand }, paragraph: { spacing: { after: 80 } } }),
  style('contact', {
    paragraph: {
      keepLines: true,
      spacing: { before: 40, after: 0 },
      indent: { left: 170, right: 120 },
      shading: { fill: tint },
      border: { ...allSides(tint), left: bar(brand, 36) },
    },
  }),
  style('introduction', { paragraph: { spacing: { before: 120, after: 80 } } }),
  style('remark', {
    paragraph: {
      keepNext: true,
      spacing: { after: 120 },
      indent: { left: 227 },
      border: { left: bar(COLORS.line, 24) },
    },
  }),
  style('point', { paragraph: { keepLines: true, spacing: { after: 80 }, indent: { left: 340, hanging: 227 } } }),
  style('present', { paragraph: { spacing: { after: 40 }, indent: { left: 283, hanging: 283 }, leftTabStop: 283 } }),
  style('group', { run: { bold: true }, paragraph: { keepNext: true, spacing: { before: 140, after: 40 } } }),
  style('cardLine', { paragraph: { spacing: { after: 30 }, indent: { left: 283, hanging: 283 }, leftTabStop: 283 } }),
  style('guide', {
    run: { size: 20, color: COLORS.inkSoft },
    paragraph: { spacing: { before: 240, after: 120 }, border: { top: bar(COLORS.line, 4) } },
  }),
  style('picture', { paragraph: { spacing: { before: 80, after: 160, ...line(240) } } }),
  style('tableText', { run: { size: 20 }, paragraph: { spacing: { after: 0, ...line(250) } } }),
  style('tableBelow', {
    run: { size: 18, color: COLORS.inkSoft },
    paragraph: { spacing: { before: 40, after: 0, ...line(240) } },
  }),
  style('tableHead', {
    run: { size: 20, bold: true, color: brand },
    paragraph: { spacing: { after: 0, ...line(250) } },
  }),
  style('figures', { run: { size: 18 }, paragraph: { spacing: { after: 0, ...line(240) } } }),
  style('figuresHead', {
    run: { size: 17, bold: true, color: brand },
    paragraph: { spacing: { after: 0, ...line(230) } },
  }),
  style('task', {
    paragraph: {
      spacing: { after: 60 },
      indent: { left: 1361, hanging: 1134 },
      leftTabStop: 1361,
      border: { left: bar(brand, 24) },
    },
  }),
  { id: STYLES.footer, name: 'footer', basedOn: 'Normal', run: { size: 18, color: COLORS.inkSoft } },
];
