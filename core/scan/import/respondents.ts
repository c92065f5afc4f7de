import type { ScanPerspective } from '../../domain/perspective.ts';
import { type Cells, perText } from '../model/cells.ts';
import { specialRows } from '../recognise/rows.ts';
import { saysCompleted } from '../table/completed.ts';
import type { ColumnRole, Mapping, Table } from '../table/mapping.ts';
import type { RowKind } from '../table/questions.ts';

/** The rows of a file that count as respondents, in file order, with what is known of each. */
export interface Respondents {
  readonly rows: Uint32Array;
  readonly perspectives: readonly ScanPerspective[];
  readonly completed: readonly boolean[];
  /** Rows with answers that are left out because nobody knows or wants their group. */
  readonly withoutGroup: number;
  /** Rows left out because they are no answers of people, or a person said so. */
  readonly leftOutRows: readonly { readonly kind: RowKind; readonly count: number }[];
}

/** The positions of the columns with a role. */
export const columnsWith = (mapping: Mapping, role: ColumnRole['role']): readonly number[] =>
  mapping.columns.flatMap((column, i) => (column.role === role ? [i] : []));

/** For every row: 1 when any of these columns is filled. */
export function filledRows(columns: readonly Cells[], rowCount: number): Uint8Array {
  const filled = new Uint8Array(rowCount);
  let empty = rowCount;
  for (const column of columns) {
    if (empty === 0) break;
    const isFilled = perText(column, (text) => (text.trim() === '' ? 0 : 1));
    if (!isFilled.includes(1)) continue;
    for (let row = 0; row < rowCount; row++) {
      if (filled[row] === 1 || isFilled[column.codes[row] ?? 0] !== 1) continue;
      filled[row] = 1;
      empty--;
    }
  }
  return filled;
}

function groupReader({ columns }: Table, mapping: Mapping): (row: number) => ScanPerspective | null {
  const { group } = mapping;
  if (group === null) return () => null;
  if (group.kind === 'whole-file') return () => group.perspective;
  const byText = new Map(group.values.map(({ text, perspective }) => [text.trim(), perspective]));
  const column = columns[columnsWith(mapping, 'group')[0] ?? -1];
  if (!column) return () => byText.get('') ?? null;
  const perCode = column.texts.map((text) => byText.get(text.trim()) ?? null);
  return (row) => perCode[column.codes[row] ?? 0] ?? null;
}

function completionReader({ columns }: Table, mapping: Mapping): (row: number) => boolean {
  const column = columns[columnsWith(mapping, 'completed')[0] ?? -1];
  if (!column) return () => true;
  const perCode = column.texts.map(saysCompleted);
  return (row) => perCode[column.codes[row] ?? 0] ?? false;
}

/** The rows that do not count, by why. */
function leftOutRows(table: Table, { rows }: Mapping): ReadonlyMap<RowKind, readonly number[]> {
  if (!rows?.some(({ counts }) => !counts)) return new Map();
  const kinds = new Set(rows.flatMap(({ kind, counts }) => (counts ? [] : [kind])));
  return new Map([...specialRows(table)].filter(([kind]) => kinds.has(kind)));
}

/** Tells who answered: the rows that are not wholly empty and of a group. */
export function findRespondents(table: Table, mapping: Mapping): Respondents {
  const groupOf = groupReader(table, mapping);
  const isCompleted = completionReader(table, mapping);
  const filled = filledRows(table.columns, table.rowCount);
  const leftOut = leftOutRows(table, mapping);
  const isLeftOut = new Set([...leftOut.values()].flat());
  const rows: number[] = [];
  const perspectives: ScanPerspective[] = [];
  const completed: boolean[] = [];
  let withoutGroup = 0;
  for (let row = 0; row < table.rowCount; row++) {
    if (filled[row] !== 1 || isLeftOut.has(row)) continue;
    const perspective = groupOf(row);
    if (perspective === null) withoutGroup++;
    else {
      rows.push(row);
      perspectives.push(perspective);
      completed.push(isCompleted(row));
    }
  }
  return {
    rows: Uint32Array.from(rows),
    perspectives,
    completed,
    withoutGroup,
    leftOutRows: [...leftOut].map(([kind, all]) => ({ kind, count: all.length })),
  };
}
