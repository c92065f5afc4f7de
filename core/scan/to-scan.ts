import type { Mapping, Table } from './mapping.ts';
import { columnsWith, type RespondentRow, respondentRows } from './respondents.ts';
import type { OpenQuestionColumn, Scan, StatementColumn } from './scan.ts';
import { textKey } from './text-key.ts';
import { toImprovementPoints } from './to-improvement-points.ts';

type Item = Omit<StatementColumn, 'id'>;

const isFilled = (cell: string | undefined) => cell !== undefined && cell.trim() !== '';

/** Two columns are one item when they have the same text and no row has both filled; then the filled cell is kept as it is. */
function mergeItems(items: readonly Item[]): readonly Item[] {
  const merged: Item[] = [];
  for (const item of items) {
    const key = textKey(item.text);
    const twin = merged.findIndex(
      (other) =>
        textKey(other.text) === key && other.cells.every((cell, i) => !(isFilled(cell) && isFilled(item.cells[i]))),
    );
    const earlier = merged[twin];
    if (!earlier) merged.push(item);
    else
      merged[twin] = {
        ...earlier,
        cells: earlier.cells.map((cell, i) => (isFilled(cell) ? cell : (item.cells[i] ?? cell))),
      };
  }
  return merged;
}

const cellsOf = (rows: readonly RespondentRow[], column: number) => rows.map(({ row }) => row[column] ?? '');

function toStatements(mapping: Mapping, rows: readonly RespondentRow[]): StatementColumn[] {
  const items = mapping.columns.flatMap((role, column): Item[] =>
    role.role === 'statement' ? [{ text: role.text, principle: role.principle, cells: cellsOf(rows, column) }] : [],
  );
  return mergeItems(items).map((item, i) => ({ id: `s${i + 1}`, ...item }));
}

function toOpenQuestions(mapping: Mapping, rows: readonly RespondentRow[]): OpenQuestionColumn[] {
  const items = columnsWith(mapping, 'openAnswer').map((column): Item => {
    const role = mapping.columns[column];
    return { text: role?.role === 'openAnswer' ? role.question : '', principle: null, cells: cellsOf(rows, column) };
  });
  return mergeItems(items).map(({ text, cells }, i) => ({ id: `o${i + 1}`, question: text, cells }));
}

/**
 * Makes a scan of a file. The text of a cell is kept exactly as it is in the file. Respondents keep the order of the file;
 * empty rows and rows without a group are left out.
 */
export function toScan(table: Table, mapping: Mapping, includeAbandoned: boolean): Scan {
  const rows = respondentRows(table, mapping);
  return {
    fileName: table.fileName,
    scale: mapping.scale ?? { labels: ['1', '2'], dontKnow: [] },
    includeAbandoned,
    respondents: rows.map(({ perspective, completed }) => ({ perspective, completed })),
    statements: toStatements(mapping, rows),
    improvementPoints: toImprovementPoints(table, mapping, rows),
    openQuestions: toOpenQuestions(mapping, rows),
  };
}
