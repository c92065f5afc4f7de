import { cellText } from '../model/cells.ts';
import type { Table } from '../table/mapping.ts';
import type { Profile } from '../table/profile.ts';
import { headerKey } from '../words/text-key.ts';
import { CHOICE_HEADER, CHOICE_NUMBER, IMPROVEMENT_HEADER } from '../words/vocabulary.ts';

/** A header without the number of the choice: the same for the first, second and third. */
const stemOf = (profile: Profile): string =>
  headerKey(profile.raw.slice(0, 500).replace(/_/g, ' ')).replace(CHOICE_NUMBER, '').replace(/\s+/g, ' ').trim();

/** So many rows are looked at; more would tell nothing new. */
const ROWS_TO_SEE = 2000;

/** Whether hardly anybody has the same answer twice: one does not choose a point as first and as second. */
function areDifferent(table: Table, columns: readonly Profile[]): boolean {
  let [twice, several] = [0, 0];
  for (let row = 0; row < Math.min(table.rowCount, ROWS_TO_SEE); row++) {
    const cells = columns.flatMap(({ index }) => {
      const column = table.columns[index];
      const text = column ? cellText(column, row).trim() : '';
      return text === '' ? [] : [text];
    });
    if (cells.length < 2) continue;
    several++;
    if (new Set(cells).size < cells.length) twice++;
  }
  return several > 0 && twice <= 0.02 * several;
}

/** Whether the columns were filled from one list: what stands in one, stands in others too. */
function shareValues(columns: readonly Profile[]): boolean {
  const seen = new Map<string, number>();
  for (const { values } of columns) for (const text of values.keys()) seen.set(text, (seen.get(text) ?? 0) + 1);
  const shared = [...seen.values()].filter((count) => count > 1).length;
  return shared > 0 && shared >= 0.3 * seen.size;
}

/**
 * Columns with a first, second and third choice: the same header but for a number, filled from one list, and never the same
 * twice in a row. Each group of columns is one question.
 */
export function findChoiceColumns(table: Table, profiles: readonly Profile[]): readonly (readonly Profile[])[] {
  const filled = profiles.filter((profile) => profile.filled > 0 && profile.values.size <= 60);
  const byStem = Map.groupBy(filled, stemOf);
  return [...byStem].flatMap(([stem, columns]) => {
    const asks = CHOICE_HEADER.test(stem) || IMPROVEMENT_HEADER.test(stem);
    const isNumbered = new Set(columns.map(({ raw }) => raw)).size === columns.length;
    if (!asks || !isNumbered || columns.length < 2 || columns.length > 12) return [];
    return shareValues(columns) && areDifferent(table, columns) ? [columns] : [];
  });
}
