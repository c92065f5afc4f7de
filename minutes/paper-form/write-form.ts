import {
  AlignmentType,
  BorderStyle,
  Document,
  HeadingLevel,
  HeightRule,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlignTable,
  WidthType,
} from 'docx';
import { strFromU8, strToU8 } from 'fflate';
import type { ScanPerspective } from '../../core/domain/perspective.ts';
import { safeText } from '../../core/domain/text.ts';
import {
  type Questionnaire,
  type QuestionnaireWords,
  statementsFor,
} from '../../core/scan/questionnaire/questionnaire.ts';
import { COLORS, type Look, lookOf } from '../look/design.ts';
import { PAGES, roomOn } from '../pages/page-room.ts';
import { finishPackage, type Pack } from '../word/finish-package.ts';
import { nothingLate } from '../word/late.ts';
import { section } from '../word/pages.ts';
import { partsOf } from '../word/parts-of.ts';
import { wordStyles } from '../word/styles.ts';
import { tableStyle } from '../word/table-style.ts';
import type { Maker } from '../write-minutes.ts';
import { escapeXml } from '../xml/escape.ts';
import { formTexts } from './texts.ts';

/** Half points: statements, the heads of the answers, the boxes. */
const SIZE = { text: 28, head: 19, box: 40 } as const;
/** Twips: the least height of a row with answers (15 mm) and of one with points, the widths of the number and of one answer. */
const ROW = 850;
const POINT_ROW = 600;
const NUMBER = 560;
const ANSWER = 960;
const PAGE = { ...PAGES.portrait, margin: 850 };
const BOX = '☐';
/** Holds the box on Windows; elsewhere another font that has it takes its place. */
const BOX_FONT = 'Segoe UI Symbol';
/** Lines to write on below the open question. */
const LINES = 3;
const PROGRAM = 'Praatplaat';
const BODY = 'word/document.xml';

/** What stands on the form of one group. */
export interface PaperFormContent {
  readonly questionnaire: Questionnaire;
  readonly words: QuestionnaireWords;
  readonly perspective: ScanPerspective;
  /** Its name without "gemeente"; may be empty. */
  readonly municipality: string;
}

interface FormStyle {
  readonly maker: Maker;
  /** The colour of the municipality; null is ours. */
  readonly color: string | null;
}

/** The paper form (papieren formulier) of one group as a Word document in big letters, to be changed and printed. */
export function writePaperForm(content: PaperFormContent, { maker, color }: FormStyle, pack: Pack): Uint8Array {
  const look = lookOf(color);
  const title = content.questionnaire.titles[content.perspective];
  const author = maker.author || PROGRAM;
  const document = new Document({
    ...{ title, creator: author, lastModifiedBy: author, styles: wordStyles(look) },
    sections: [section(PAGE, title, 2, formBlocks(content, look))],
  });
  const { organisation } = maker;
  return finishPackage(withCaptions(partsOf(document), captionsOf(content)), {
    ...{ language: 'nl-NL', tableStyle: tableStyle(look), organisation, late: nothingLate(), pack },
  });
}

/** What the tables of the form are, in order, for who does not see them. */
function captionsOf({ questionnaire, words, perspective }: PaperFormContent): string[] {
  const asked = statementsFor(questionnaire, perspective).length > 0 ? [words.question] : [];
  return questionnaire.points.length > 0 ? [...asked, words.pointsQuestion] : asked;
}

/** The docx library knows no description of a table. */
function withCaptions(parts: Record<string, Uint8Array>, captions: readonly string[]): Record<string, Uint8Array> {
  let next = 0;
  const xml = strFromU8(parts[BODY] ?? new Uint8Array()).replaceAll('</w:tblPr>', (end) => {
    const caption = escapeXml(safeText(captions[next++] ?? ''));
    return `<w:tblCaption w:val="${caption}"/>${end}`;
  });
  return { ...parts, [BODY]: strToU8(xml) };
}

function formBlocks({ questionnaire, words, perspective, municipality }: PaperFormContent, look: Look) {
  const { titles, introduction, points, openQuestion, closing, choices } = questionnaire;
  const statements = statementsFor(questionnaire, perspective).map(({ text }) => text);
  return [
    paragraph(formTexts.kicker(municipality, perspective), { bold: true, color: look.brand }),
    new Paragraph({ heading: HeadingLevel.HEADING_1, spacing: { before: 0 }, children: lines(titles[perspective]) }),
    ...texts(introduction),
    ...(statements.length > 0
      ? [
          paragraph(`${words.question} ${formTexts.oneCross}`, { bold: true, keepNext: true }),
          statementTable(statements, words, look),
        ]
      : []),
    ...(points.length > 0
      ? [
          heading(words.pointsQuestion),
          paragraph(formTexts.choose(choices), { keepNext: true }),
          pointTable(points.map(({ text }) => text)),
        ]
      : []),
    ...(openQuestion.trim() === '' ? [] : [heading(openQuestion), ...Array.from({ length: LINES }, writingLine)]),
    ...texts(closing, 240),
  ];
}

const lines = (text: string, look: { size?: number; bold?: boolean; color?: string } = {}) =>
  safeText(text)
    .split('\n')
    .map((line, i) => new TextRun({ text: line, ...look, ...(i > 0 ? { break: 1 } : {}) }));

function paragraph(
  text: string,
  { bold = false, color = COLORS.ink, keepNext = false }: { bold?: boolean; color?: string; keepNext?: boolean } = {},
) {
  return new Paragraph({ keepNext, children: lines(text, { size: SIZE.text, bold, color }) });
}

const texts = (text: string, before = 0) =>
  text.trim() === ''
    ? []
    : [new Paragraph({ spacing: { before, after: 160 }, children: lines(text, { size: SIZE.text }) })];

const heading = (text: string) =>
  new Paragraph({ heading: HeadingLevel.HEADING_2, keepNext: true, children: lines(text, { size: 32 }) });

const writingLine = () =>
  new Paragraph({
    spacing: { before: 480, after: 0 },
    border: { bottom: { style: BorderStyle.SINGLE, size: 6, color: COLORS.inkSoft, space: 1 } },
    children: [],
  });

const NO_BORDER = { style: BorderStyle.NONE, size: 0, color: 'auto' };
const ROW_LINE = { style: BorderStyle.SINGLE, size: 6, color: COLORS.line };

interface CellLook {
  readonly width: number;
  readonly size?: number;
  readonly bold?: boolean;
  readonly color?: string;
  readonly font?: string;
  readonly center?: boolean;
  /** Where another kind of answer begins. */
  readonly apart?: boolean;
}

function cell(
  text: string,
  { width, size = SIZE.text, bold = false, color = COLORS.ink, font, center, apart }: CellLook,
): TableCell {
  const run = { text: safeText(text).replaceAll('\n', ' '), size, bold, color, ...(font ? { font } : {}) };
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    verticalAlign: VerticalAlignTable.CENTER,
    margins: { left: 30, right: 30 },
    borders: apart ? { left: { style: BorderStyle.DOTTED, size: 12, color: COLORS.inkSoft } } : {},
    children: [
      new Paragraph({
        alignment: center ? AlignmentType.CENTER : AlignmentType.LEFT,
        spacing: { before: 40, after: 40 },
        children: [new TextRun(run)],
      }),
    ],
  });
}

const box = (apart: boolean) => cell(BOX, { width: ANSWER, size: SIZE.box, font: BOX_FONT, center: true, apart });

/** A row a statement, a box an answer; "weet ik niet" stands apart. The head stands on every page. */
function statementTable(statements: readonly string[], words: QuestionnaireWords, look: Look): Table {
  const heads = [...words.short, words.shortDontKnow];
  const last = heads.length - 1;
  const text = roomOn(PAGE).width - NUMBER - ANSWER * heads.length;
  const head = new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: [
      cell(formTexts.number, { width: NUMBER, size: SIZE.head, bold: true, color: look.brand }),
      cell(formTexts.statement, { width: text, size: SIZE.head, bold: true, color: look.brand }),
      ...heads.map((one, i) =>
        cell(one, { width: ANSWER, size: SIZE.head, bold: true, color: look.brand, center: true, apart: i === last }),
      ),
    ],
  });
  const rows = statements.map((statement, i) =>
    row(ROW, [
      cell(`${i + 1}`, { width: NUMBER, bold: true, color: look.brand }),
      cell(statement, { width: text }),
      ...heads.map((_, place) => box(place === last)),
    ]),
  );
  return table([NUMBER, text, ...heads.map(() => ANSWER)], [head, ...rows]);
}

/** Two points on a row, a box before each. */
function pointTable(points: readonly string[]): Table {
  const half = Math.floor(roomOn(PAGE).width / 2);
  const box = 700;
  const cellsOf = (text: string | undefined) => [
    cell(text === undefined ? '' : BOX, { width: box, size: SIZE.box, font: BOX_FONT, center: true }),
    cell(text ?? '', { width: half - box }),
  ];
  const count = Math.ceil(points.length / 2);
  const rows = Array.from({ length: count }, (_, i) =>
    row(POINT_ROW, [...cellsOf(points[i]), ...cellsOf(points[count + i])]),
  );
  return table([box, half - box, box, half - box], rows);
}

const row = (value: number, children: TableCell[]) =>
  new TableRow({ cantSplit: true, height: { value, rule: HeightRule.ATLEAST }, children });

function table(widths: readonly number[], rows: TableRow[]): Table {
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    columnWidths: [...widths],
    borders: {
      ...{ top: ROW_LINE, bottom: ROW_LINE, insideHorizontal: ROW_LINE },
      ...{ left: NO_BORDER, right: NO_BORDER, insideVertical: NO_BORDER },
    },
    rows,
  });
}
