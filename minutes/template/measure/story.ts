import type { Block } from '../../blocks/blocks.ts';
import { textHeight } from '../../pages/heights.ts';
import type { Piece } from '../../pages/pieces.ts';
import { isElement, type XmlElement, type XmlNode } from '../../xml/tree.ts';
import { all, below, childOf, isOn, wordValue } from '../../xml/walk.ts';
import type { TemplateStyles } from './template-styles.ts';

/** A piece of the text of a template. */
export interface TemplatePiece extends Piece {
  /** The paragraph that it begins; undefined of a table. */
  readonly paragraph?: XmlElement;
}

const TWIPS_PER_EMU = 1 / 635;
const TWIPS_PER_POINT = 20;

/** Pieces of a template hold no block of the minutes. */
const NO_BLOCK: Block = { type: 'paragraph', style: '', runs: [] };

/** What stands in a story, in pieces as high as they are in this width; `endsPage`: what follows begins a page. */
export function storyPieces(nodes: readonly XmlNode[], width: number, styles: TemplateStyles) {
  const pieces: TemplatePiece[] = [];
  let turns = false;
  for (const node of nodes.filter(isElement).filter((one) => !floats(one))) {
    if (node.name === 'w:p') {
      const { parts, endsPage } = paragraphPieces(node, width, styles);
      pieces.push(...parts.map((piece, i) => (i === 0 && turns ? { ...piece, startsPage: true } : piece)));
      turns = endsPage;
    } else if (node.name === 'w:tbl') {
      pieces.push(...tablePieces(node, width, styles));
    }
  }
  return { pieces, endsPage: turns };
}

/** A paragraph in a frame and a table with a place of its own take no room of the text around them. */
const floats = (one: XmlElement): boolean =>
  childOf(childOf(one, 'w:pPr'), 'w:framePr') !== undefined ||
  childOf(childOf(one, 'w:tblPr'), 'w:tblpPr') !== undefined;

/** How high a story is: that of a header, or of a cell. */
export function storyHeight(nodes: readonly XmlNode[], width: number, styles: TemplateStyles): number {
  let [height, after] = [0, 0];
  for (const piece of storyPieces(nodes, width, styles).pieces) {
    height += Math.max(0, piece.before - after) + piece.own;
    after = piece.after;
  }
  return height;
}

interface Words {
  text: string;
  size?: number;
  bold?: boolean;
}

interface Part {
  readonly words: Words[];
  picture: number;
}

/** The part of a line that letters have below the line on which they stand. */
const BELOW = 0.2;

/** A paragraph, in two or more where a page is broken in it. */
function paragraphPieces(paragraph: XmlElement, width: number, styles: TemplateStyles) {
  const properties = childOf(paragraph, 'w:pPr');
  const parts: Part[] = [{ words: [], picture: 0 }];
  for (const run of runsIn(paragraph)) readRun(run, parts);
  const style = styles.ofParagraph(properties, childOf(properties, 'w:rPr'));
  const last = parts.at(-1);
  const endsPage = parts.length > 1 && last !== undefined && last.words.length === 0 && last.picture === 0;
  const shown = endsPage ? parts.slice(0, -1) : parts;
  return {
    endsPage,
    parts: shown.map(({ words, picture }, i): TemplatePiece => {
      const height = textHeight(style, words, width);
      const [first = 0, ...rest] = height.lines ?? [];
      // A picture stands on the line of the letters beside it, that have a part below.
      const stands = words.length > 0 ? picture + first * BELOW : picture;
      const more = picture > 0 ? Math.max(0, stands - first) : 0;
      return {
        block: NO_BLOCK,
        ...{ before: i === 0 ? height.before : 0, own: height.own + more, after: height.after, head: 0 },
        lines: style.keepLines || rest.length < 3 || more > 0 ? [] : [first, ...rest],
        keepNext: style.keepNext,
        startsPage: i > 0 || style.own?.startsPage === true,
        ...(i === 0 && { paragraph }),
      };
    }),
  };
}

/** What holds runs of the paragraph itself; a text box in a drawing has paragraphs of its own. */
const HOLDS_RUNS = new Set(['w:hyperlink', 'w:fldSimple', 'w:smartTag', 'w:ins']);

function* runsIn(one: XmlElement): Generator<XmlElement> {
  for (const child of one.children.filter(isElement)) {
    if (child.name === 'w:r') yield child;
    else if (HOLDS_RUNS.has(child.name)) yield* runsIn(child);
  }
}

function readRun(run: XmlElement, parts: Part[]): void {
  const properties = childOf(run, 'w:rPr');
  const size = wordValue(childOf(properties, 'w:sz'));
  const bold = childOf(properties, 'w:b');
  const look = { ...(size !== undefined && { size: Number(size) }), ...(bold && { bold: isOn(bold) }) };
  for (const child of run.children.filter(isElement)) {
    if (child.name === 'w:br' && child.attributes['w:type'] === 'page') parts.push({ words: [], picture: 0 });
    const [last, text] = [parts.at(-1), SAYS[child.name]?.(child)];
    if (!last) continue;
    if (text !== undefined) last.words.push({ text, ...look });
    last.picture = Math.max(last.picture, pictureHeight(child));
  }
}

/** What stands in a run, as text. */
const SAYS: Readonly<Record<string, (one: XmlElement) => string | undefined>> = {
  'w:t': ({ children }) => children.join(''),
  'w:tab': () => '\t',
  'w:cr': () => '\n',
  'w:br': ({ attributes }) => (attributes['w:type'] === 'page' ? undefined : '\n'),
};

/** How high a picture makes its line, in twips; one that floats beside or behind the text makes it no higher. */
function pictureHeight(one: XmlElement): number {
  if (!['w:drawing', 'w:pict', 'mc:AlternateContent', 'w:object'].includes(one.name)) return 0;
  const [drawn] = [...below(one)].filter(({ name }) => name === 'wp:inline' || name === 'wp:anchor');
  if (drawn) {
    const takesLine = drawn.name === 'wp:inline' || childOf(drawn, 'wp:wrapTopAndBottom') !== undefined;
    return takesLine ? Number(childOf(drawn, 'wp:extent')?.attributes.cy ?? 0) * TWIPS_PER_EMU : 0;
  }
  const style = all(one, 'v:shape')[0]?.attributes.style ?? '';
  const points = Number(/(?:^|;)\s*height:\s*([\d.]+)pt/.exec(style)?.[1] ?? 0);
  return /position:\s*absolute/.test(style) ? 0 : points * TWIPS_PER_POINT;
}

/** Beside the text of a cell where the table says nothing, in twips. */
const CELL_SIDE = 108;

function tablePieces(table: XmlElement, width: number, styles: TemplateStyles): TemplatePiece[] {
  const grid = all(childOf(table, 'w:tblGrid') ?? table, 'w:gridCol').map(({ attributes }) =>
    Number(attributes['w:w'] ?? 0),
  );
  const margins = childOf(childOf(table, 'w:tblPr'), 'w:tblCellMar');
  const side = (name: string, usual: number) => Number(childOf(margins, name)?.attributes['w:w'] ?? usual);
  const beside = side('w:left', CELL_SIDE) + side('w:right', CELL_SIDE);
  const above = side('w:top', 0) + side('w:bottom', 0);
  const rows = table.children.filter(isElement).filter(({ name }) => name === 'w:tr');
  return rows.map((row): TemplatePiece => {
    let column = 0;
    const cells = row.children.filter(isElement).filter(({ name }) => name === 'w:tc');
    const heights = cells.map((cell) => {
      const properties = childOf(cell, 'w:tcPr');
      const span = Number(wordValue(childOf(properties, 'w:gridSpan')) ?? 1);
      const inGrid = grid.slice(column, column + span).reduce((sum, one) => sum + one, 0);
      column += span;
      const own = childOf(properties, 'w:tcW')?.attributes;
      const said = own?.['w:type'] === 'dxa' ? Number(own['w:w']) : 0;
      return storyHeight(cell.children, (said || inGrid || width / cells.length) - beside, styles) + above;
    });
    const asked = childOf(childOf(row, 'w:trPr'), 'w:trHeight')?.attributes;
    const least = Number(asked?.['w:val'] ?? 0);
    const own = asked?.['w:hRule'] === 'exact' ? least : Math.max(least, ...heights);
    return { block: NO_BLOCK, before: 0, own, after: 0, lines: [], head: 0, keepNext: false, startsPage: false };
  });
}
