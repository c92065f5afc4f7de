import type { DamagedPart } from '../../core/contract/damage-methods.ts';
import type { DamagedRow } from '../database/damage/find-damage.ts';
import { municipalityOfRow } from '../database/damage/row-owner.ts';
import type { Db } from '../database/opening/open.ts';

const KINDS: Readonly<Record<string, DamagedPart['kind']>> = {
  record: 'record',
  journal: 'step',
  scan: 'scan',
  scan_cells: 'scan',
  scan_column: 'scan',
  scan_file: 'scan',
  reviewed_answer: 'answer',
};

/** What is damaged, counted by trajectory and kind. */
export function partsOf(db: Db, rows: readonly DamagedRow[]): DamagedPart[] {
  const parts = new Map<string, DamagedPart>();
  for (const row of rows) {
    const municipality = municipalityOfRow(db, row.table, row.key);
    const kind = KINDS[row.table] ?? 'other';
    const name = JSON.stringify([municipality, kind]);
    parts.set(name, { municipality, kind, count: (parts.get(name)?.count ?? 0) + 1 });
  }
  return [...parts.values()];
}
