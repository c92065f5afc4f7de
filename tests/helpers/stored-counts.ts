import type { Db } from '../../services/database/opening/open.ts';

interface StoredCells {
  readonly kind: string;
  readonly title: string;
  readonly texts: string;
  readonly codes: Buffer;
}

/** The text of every cell, decoded in the plainest way. */
function decode({ texts, codes }: Pick<StoredCells, 'texts' | 'codes'>, respondents: number): string[] {
  const all = JSON.parse(texts) as string[];
  const width = respondents === 0 ? 1 : codes.length / respondents;
  return Array.from({ length: respondents }, (_, i) => all[codes.readUIntLE(i * width, width)] ?? '');
}

function listOf(db: Db, column: 'perspectives' | 'completed'): string[] {
  const sql = `SELECT texts, codes FROM scan_cells WHERE id = (SELECT ${column} FROM scan LIMIT 1)`;
  const row = db.prepare<[], Pick<StoredCells, 'texts' | 'codes'>>(sql).get();
  return row ? decode(row, row.codes.length) : [];
}

/** How many respondents of a group are stored, and how many of them reached the end. */
export function storedRespondents(db: Db, perspective: string): [number, number] {
  const completed = listOf(db, 'completed');
  const those = listOf(db, 'perspectives').flatMap((one, i) => (one === perspective ? [completed[i]] : []));
  return [those.length, those.filter((one) => one === 'yes').length];
}

/** Counts straight from the database of the only scan in it, without the code that computes results. */
export function storedCounts(db: Db, perspective: string, onlyCompleted: boolean) {
  const perspectives = listOf(db, 'perspectives');
  const completed = listOf(db, 'completed');
  const sql = 'SELECT kind, title, texts, codes FROM scan_column JOIN scan_cells ON scan_cells.id = cells_id';
  return db
    .prepare<[], StoredCells>(sql)
    .all()
    .flatMap((column) => {
      const counts = new Map<string, number>();
      for (const [i, text] of decode(column, perspectives.length).entries()) {
        const counted = perspectives[i] === perspective && (completed[i] === 'yes' || !onlyCompleted);
        if (counted) counts.set(text.trim(), (counts.get(text.trim()) ?? 0) + 1);
      }
      return [...counts].map(([value, n]) => ({ kind: column.kind, title: column.title, value, n }));
    });
}
