import type { ScanPerspective } from '../domain/perspective.ts';
import { saysCompleted } from './completed.ts';
import type { ColumnRole, Mapping, Table } from './mapping.ts';

type Row = Table['rows'][number];

/** One row of the file that counts as a respondent. */
export interface RespondentRow {
  readonly perspective: ScanPerspective;
  readonly completed: boolean;
  readonly row: Row;
}

/** The positions of the columns with a role. */
export const columnsWith = (mapping: Mapping, role: ColumnRole['role']): readonly number[] =>
  mapping.columns.flatMap((column, i) => (column.role === role ? [i] : []));

const isEmpty = (row: Row) => row.every((cell) => cell.trim() === '');

function groupReader(mapping: Mapping): (row: Row) => ScanPerspective | null {
  const { group } = mapping;
  if (group === null) return () => null;
  if (group.kind === 'whole-file') return () => group.perspective;
  const column = columnsWith(mapping, 'group')[0] ?? -1;
  const byText = new Map(group.values.map(({ text, perspective }) => [text.trim(), perspective]));
  return (row) => byText.get((row[column] ?? '').trim()) ?? null;
}

/** The rows that are respondents, in file order: not wholly empty, and of a group. */
export function respondentRows(table: Table, mapping: Mapping): readonly RespondentRow[] {
  const groupOf = groupReader(mapping);
  const completion = columnsWith(mapping, 'completed')[0];
  return table.rows.flatMap((row) => {
    const perspective = isEmpty(row) ? null : groupOf(row);
    const completed = completion === undefined || saysCompleted(row[completion] ?? '');
    return perspective === null ? [] : [{ perspective, completed, row }];
  });
}

/** How many rows with answers are left out because nobody knows or wants their group. */
export function countWithoutGroup(table: Table, mapping: Mapping): number {
  return table.rows.filter((row) => !isEmpty(row)).length - respondentRows(table, mapping).length;
}
