import { cellText, pickCells } from '../model/cells.ts';
import type { Table } from '../table/mapping.ts';
import type { RowKind } from '../table/questions.ts';
import { headerKey, textKey } from '../words/text-key.ts';

const STATUS_HEADER = /^(status|response type|antwoordtype|distribution channel|distributiekanaal)$/;
const PREVIEW = /^(survey preview|preview|survey test|test|spam|offline survey preview|proefinvulling|voorvertoning)$/;
/** What somebody writes before the totals below a table. */
const TOTAL = /^(totaal|totalen|total|totals|gemiddelde?|average|mean|som|sum|aantal|eindtotaal|grand total)\b/;
/** Totals stand among the last rows. */
const LAST_ROWS = 3;

function previewRows({ headers, columns, rowCount }: Table): number[] {
  const places = headers.flatMap((header, i) => (STATUS_HEADER.test(headerKey(header)) ? [i] : []));
  return places.flatMap((place) => {
    const column = columns[place];
    if (!column) return [];
    const isPreview = column.texts.map((text) => PREVIEW.test(textKey(text)));
    if (!isPreview.includes(true)) return [];
    return Array.from({ length: rowCount }, (_, row) => row).filter((row) => isPreview[column.codes[row] ?? 0]);
  });
}

function totalRows({ columns, rowCount }: Table): number[] {
  const from = Math.max(0, rowCount - LAST_ROWS);
  const last = Array.from({ length: rowCount - from }, (_, i) => from + i);
  return last.filter((row) => {
    const cells = columns.map((column) => cellText(column, row).trim()).filter((text) => text !== '');
    const [first = '', ...rest] = cells;
    return first.length <= 40 && TOTAL.test(textKey(first)) && rest.every((text) => /^[\d.,%\s-]+$/.test(text));
  });
}

/** The rows of a file that perhaps are no respondents, by kind. */
export function specialRows(table: Table): ReadonlyMap<RowKind, readonly number[]> {
  const all: readonly (readonly [RowKind, readonly number[]])[] = [
    ['hidden', (table.hiddenRows ?? []).filter((row) => row < table.rowCount)],
    ['preview', previewRows(table)],
    ['total', totalRows(table)],
  ];
  return new Map(all.filter(([, rows]) => rows.length > 0));
}

/** The table without these rows, for who looks at its answers only: what a total or a try-out says is nobody's answer. */
export function withoutRows(table: Table, rows: readonly number[]): Table {
  if (rows.length === 0) return table;
  const gone = new Set(rows);
  const kept = Uint32Array.from({ length: table.rowCount }, (_, row) => row).filter((row) => !gone.has(row));
  const columns = table.columns.map((column) => pickCells(column, kept));
  const { hiddenRows: _, ...rest } = table;
  return { ...rest, columns, rowCount: kept.length };
}
