import {
  BorderStyle,
  type INumberingOptions,
  type IParagraphStyleOptions,
  type IStylesOptions,
  LineRuleType,
} from 'docx';
import { PERSPECTIVES } from '../../core/domain/perspective.ts';
import { COLORS, FONT, PERSPECTIVE_MARKS } from './design.ts';
import { texts } from './texts.ts';

/** Ids of our styles in the document. */
export const STYLES = {
  fact: 'PpFact',
  sample: 'PpSample',
  summary: 'PpSummary',
  small: 'PpSmall',
  picture: 'PpPicture',
  tableText: 'PpTableText',
  tableBelow: 'PpTableBelow',
  tableHead: 'PpTableHead',
  figures: 'PpFigures',
  figuresHead: 'PpFiguresHead',
  table: 'PpTable',
  task: 'PpTask',
  footer: 'Footer',
} as const;

/** Style of the cards of a group: a list with a bar in the colour of the perspective. `scan` is for cards of nobody. */
export const cardStyle = (group: string) => `PpCard-${group}`;
/** Style of the line that says whose cards follow. */
export const fromStyle = (group: string) => `PpFrom-${group}`;
/** Lists: the facts of the summary and the cards. */
export const LISTS = { summary: 'summary-list', cards: 'card-list' } as const;

const bar = (color: string, size = 18) => ({ style: BorderStyle.SINGLE, size, space: 8, color });
const box = (color: string) => ({ style: BorderStyle.SINGLE, size: 4, space: 6, color });
const allSides = (color: string) => ({ top: box(color), bottom: box(color), left: box(color), right: box(color) });
const line = (twips: number) => ({ line: twips, lineRule: LineRuleType.AUTO });

function style(
  key: keyof typeof STYLES & keyof typeof texts.styles,
  options: Pick<IParagraphStyleOptions, 'run' | 'paragraph'>,
): IParagraphStyleOptions {
  return { id: STYLES[key], name: texts.styles[key], basedOn: 'Normal', quickFormat: true, ...options };
}

function groupStyles(): IParagraphStyleOptions[] {
  const groups = PERSPECTIVES.map((p) => [p, PERSPECTIVE_MARKS[p].color, texts.perspective[p]] as const);
  return [...groups, ['scan', COLORS.brand, texts.said.fromScan] as const].flatMap(([group, color, name]) => [
    {
      id: fromStyle(group),
      name: `${texts.styles.from}: ${name}`,
      basedOn: 'Normal',
      run: { bold: true, color },
      paragraph: {
        keepNext: true,
        spacing: { before: 120, after: 0 },
        indent: { left: 227 },
        border: { left: bar(color) },
      },
    },
    {
      id: cardStyle(group),
      name: `${texts.styles.card}: ${name}`,
      basedOn: 'Normal',
      paragraph: {
        spacing: { after: 60 },
        indent: { left: 454, hanging: 227 },
        border: { left: bar(color) },
      },
    },
  ]);
}

const OWN_STYLES: readonly IParagraphStyleOptions[] = [
  style('fact', { paragraph: { spacing: { after: 40 }, indent: { left: 1304, hanging: 1304 }, leftTabStop: 1304 } }),
  style('sample', {
    run: { color: COLORS.ink, bold: true },
    paragraph: {
      spacing: { before: 120, after: 200 },
      indent: { left: 120, right: 120 },
      shading: { fill: COLORS.sampleTint },
      border: allSides(COLORS.sampleTint),
    },
  }),
  style('summary', {
    paragraph: {
      keepLines: true,
      spacing: { after: 60 },
      indent: { left: 347, right: 120, hanging: 227 },
      shading: { fill: COLORS.brandTint },
      border: allSides(COLORS.brandTint),
    },
  }),
  style('small', { run: { size: 20, color: COLORS.inkSoft }, paragraph: { spacing: { before: 60, after: 120 } } }),
  style('picture', { paragraph: { spacing: { before: 80, after: 160, ...line(240) } } }),
  style('tableText', { run: { size: 20 }, paragraph: { spacing: { after: 0, ...line(250) } } }),
  style('tableBelow', {
    run: { size: 18, color: COLORS.inkSoft },
    paragraph: { spacing: { before: 40, after: 0, ...line(240) } },
  }),
  style('tableHead', {
    run: { size: 20, bold: true, color: COLORS.brand },
    paragraph: { spacing: { after: 0, ...line(250) } },
  }),
  style('figures', { run: { size: 18 }, paragraph: { spacing: { after: 0, ...line(240) } } }),
  style('figuresHead', {
    run: { size: 17, bold: true, color: COLORS.brand },
    paragraph: { spacing: { after: 0, ...line(230) } },
  }),
  style('task', {
    paragraph: {
      spacing: { after: 60 },
      indent: { left: 1361, hanging: 1134 },
      leftTabStop: 1361,
      border: { left: bar(COLORS.brand, 24) },
    },
  }),
  { id: STYLES.footer, name: 'footer', basedOn: 'Normal', run: { size: 18, color: COLORS.inkSoft } },
];

const heading = (size: number, before: number, after: number, color: string = COLORS.brand) => ({
  run: { size, bold: true, color, font: FONT },
  paragraph: { keepNext: true, keepLines: true, spacing: { before, after, ...line(250) } },
});

/** Our table style (tinted header row, light lines), as XML: the docx library has no table styles of its own. */
export const TABLE_STYLE = `<w:style w:type="table" w:customStyle="1" w:styleId="${STYLES.table}"><w:name w:val="${texts.styles.table}"/><w:basedOn w:val="TableNormal"/><w:uiPriority w:val="99"/><w:tblPr><w:tblBorders>${[
  'top',
  'bottom',
  'insideH',
]
  .map((side) => `<w:${side} w:val="single" w:sz="6" w:space="0" w:color="${COLORS.line}"/>`)
  .join(
    '',
  )}</w:tblBorders><w:tblCellMar><w:top w:w="57" w:type="dxa"/><w:left w:w="85" w:type="dxa"/><w:bottom w:w="57" w:type="dxa"/><w:right w:w="85" w:type="dxa"/></w:tblCellMar></w:tblPr><w:tblStylePr w:type="firstRow"><w:tblPr/><w:tcPr><w:tcBorders><w:bottom w:val="single" w:sz="8" w:space="0" w:color="${COLORS.brand}"/></w:tcBorders><w:shd w:val="clear" w:color="auto" w:fill="${COLORS.brandTint}"/></w:tcPr></w:tblStylePr></w:style>`;

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

const bullets = (reference: string, left: number) => ({
  reference,
  levels: [
    {
      level: 0,
      format: 'bullet' as const,
      text: '•',
      alignment: 'left' as const,
      style: { paragraph: { indent: { left, hanging: 227 } } },
    },
  ],
});

/** The lists of the minutes. */
export const NUMBERING: INumberingOptions = { config: [bullets(LISTS.summary, 347), bullets(LISTS.cards, 454)] };
