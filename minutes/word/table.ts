import type { Block, Cell, Run } from '../blocks/blocks.ts';
import { signWords } from '../blocks/words.ts';
import { STYLES } from '../look/style-ids.ts';
import { columnWidths, headSize, styleSize } from '../pages/column-widths.ts';
import type { Room } from '../pages/page-room.ts';
import { staysWhole } from '../pages/table-cells.ts';
import { escapeXml } from '../xml/escape.ts';
import { paragraphXml } from './paragraph.ts';

type RunLook = Omit<Run, 'text'>;

const LOOK =
  '<w:tblLook w:val="0620" w:firstRow="true" w:lastRow="false" w:firstColumn="false" w:lastColumn="false" w:noHBand="true" w:noVBand="true"/>';

/**
 * A table as XML, with a header row that repeats and rows that stay whole; the width is in twips. `scale` is
 * how many times larger than in the full minutes its text is. Written without the
 * docx library: that takes five times as long for the many cells of the figures, and knows no description of a table.
 */
export function wordTable(block: Extract<Block, { type: 'table' }>, { width, letters }: Room, scale = 1): string {
  const { caption, columns, rows, figures } = block;
  const widths = columnWidths(block, width / scale, letters).map((column) => Math.floor(column * scale));
  const size = headSize(block, width / scale, letters);
  const smaller = size < styleSize(block) ? { size: Math.floor(size * scale) } : {};
  const head = figures ? STYLES.figuresHead : STYLES.tableHead;
  const body = figures ? STYLES.figures : STYLES.tableText;
  const row = (cells: readonly Cell[], style: string, header: boolean) => {
    const whole = header || staysWhole(cells, widths) ? '<w:cantSplit/>' : '';
    const inRow = columns.map(({ numbers }, i) =>
      tableCell(cells[i] ?? '', style, widths[i] ?? 0, numbers, header ? smaller : {}),
    );
    return `<w:tr><w:trPr>${whole}${header ? '<w:tblHeader/>' : ''}</w:trPr>${inRow.join('')}</w:tr>`;
  };
  const headers = columns.map(({ header }) => header);
  return [
    `<w:tbl><w:tblPr><w:tblStyle w:val="${STYLES.table}"/><w:tblW w:w="${width}" w:type="dxa"/>`,
    `<w:tblLayout w:type="fixed"/>${LOOK}<w:tblCaption w:val="${escapeXml(caption)}"/></w:tblPr>`,
    `<w:tblGrid>${widths.map((column) => `<w:gridCol w:w="${column}"/>`).join('')}</w:tblGrid>`,
    row(headers, head, true),
    ...rows.map((cells) => row(cells, body, false)),
    '</w:tbl>',
  ].join('');
}

function tableCell(cell: Cell, style: string, width: number, numbers = false, look: RunLook = {}): string {
  return `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/></w:tcPr>${cellParagraphs(cell, style, numbers, look)}</w:tc>`;
}

function cellParagraphs(cell: Cell, style: string, numbers: boolean, look: RunLook): string {
  if (typeof cell === 'string') return paragraphXml({ style, runs: [{ ...look, text: cell }], right: numbers });
  if ('perspective' in cell) return paragraphXml({ style, runs: signWords(cell.perspective) });
  if ('lead' in cell) {
    const text = cell.text ? paragraphXml({ style, runs: [{ text: cell.text }] }) : '';
    return paragraphXml({ style, runs: [{ text: cell.lead, bold: true }] }) + text;
  }
  const below = paragraphXml({ style: STYLES.tableBelow, runs: [{ text: cell.below }] });
  return paragraphXml({ style, runs: [{ text: cell.text }] }) + below;
}
