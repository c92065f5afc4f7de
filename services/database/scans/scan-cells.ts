import type { Cells } from '../../../core/scan/model/cells.ts';
import type { PackedCells } from '../../scan-files/packed-scan.ts';
import type { Db } from '../opening/open.ts';

interface CellsRow {
  readonly texts: string;
  readonly codes: Buffer;
}

/** Stores one list of cells and gives its id; nothing refers to it yet. */
export function writeCells(db: Db, { texts, codes }: PackedCells): number {
  const insert = db.prepare('INSERT INTO scan_cells (texts, codes) VALUES (CAST(? AS TEXT), ?)');
  const bytes = Buffer.from(codes.buffer, codes.byteOffset, codes.byteLength);
  return Number(insert.run(Buffer.from(texts.buffer, texts.byteOffset, texts.byteLength), bytes).lastInsertRowid);
}

/** Removes lists of cells that an import stored before it came to its end. */
export function removeLooseCells(db: Db): void {
  db.exec(`DELETE FROM scan_cells WHERE id NOT IN (
    SELECT cells_id FROM scan_column WHERE cells_id IS NOT NULL
    UNION ALL SELECT perspectives FROM scan WHERE perspectives IS NOT NULL
    UNION ALL SELECT completed FROM scan WHERE completed IS NOT NULL)`);
}

export function removeCells(db: Db, ids: readonly number[]): void {
  const remove = db.prepare('DELETE FROM scan_cells WHERE id = ?');
  for (const id of ids) remove.run(id);
}

const WIDTHS = new Map<number, Uint8ArrayConstructor | Uint16ArrayConstructor | Uint32ArrayConstructor>([
  [1, Uint8Array],
  [2, Uint16Array],
  [4, Uint32Array],
]);

function isTexts(value: unknown): value is string[] {
  return Array.isArray(value) && value.every((text) => typeof text === 'string');
}

/** Reads one list of cells; `respondents` says how many codes are in it, and so how wide each is. */
export function readCells(db: Db, id: number, respondents: number): Cells {
  const row = db.prepare<[number], CellsRow>('SELECT texts, codes FROM scan_cells WHERE id = ?').get(id);
  const texts: unknown = JSON.parse(row?.texts ?? 'null');
  if (!row || !isTexts(texts)) throw new Error(`cells ${id} cannot be read`);
  const { buffer, byteOffset, byteLength } = row.codes;
  const width = respondents === 0 ? 1 : byteLength / respondents;
  const Width = WIDTHS.get(width);
  if (!Width) throw new Error(`cells ${id} are of another length`);
  const codes = new Width(buffer.slice(byteOffset, byteOffset + byteLength) as ArrayBuffer);
  return { texts, codes };
}
