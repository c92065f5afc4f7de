import { cellTexts } from '../../../core/scan/model/cells.ts';
import { isCompleted } from '../../../core/scan/model/coded-scan.ts';
import type { GroupCount } from '../../../core/scan/small-groups/group-size.ts';
import type { Db } from '../opening/open.ts';
import { readCells } from './scan-cells.ts';

interface Row {
  readonly respondents: number;
  readonly perspectives: number;
  readonly completed: number;
  readonly include_abandoned: number;
}

/** How many people of each group answered, without reading their answers; null when there is no scan. */
export function readGroupCounts(
  db: Db,
  scanId: string,
): { readonly includeAbandoned: boolean; readonly groups: readonly GroupCount[] } | null {
  const sql = 'SELECT respondents, perspectives, completed, include_abandoned FROM scan WHERE id = ?';
  const row = db.prepare<[string], Row>(sql).get(scanId);
  if (!row) return null;
  const perspectives = cellTexts(readCells(db, row.perspectives, row.respondents));
  const completed = cellTexts(readCells(db, row.completed, row.respondents));
  const groups = [...new Set(perspectives)].map((group) => {
    const own = completed.filter((_, i) => perspectives[i] === group);
    const finished = own.filter(isCompleted).length;
    return { completed: finished, abandoned: own.length - finished };
  });
  return { includeAbandoned: row.include_abandoned === 1, groups };
}
