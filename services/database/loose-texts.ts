import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { Db } from './opening/open.ts';
import { removeLastImport } from './scans/last-import.ts';
import { rewriteSheets, sheetTexts } from './scans/shared-sheets.ts';

/** Gives what a text becomes; the same text when nothing changes. */
export type ChangeText = (text: string) => string;

const Texts = z.array(z.string());
const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');

interface CellsRow {
  readonly id: number;
  readonly scanId: string;
  readonly texts: string;
}
interface ReviewRow {
  readonly answer_id: string;
  readonly scan_id: string;
  readonly text_sha256: string;
  readonly released_text: string | null;
  readonly tags: string;
  readonly heading: string | null;
}

/** The texts of people outside the records of a trajectory: raw and released answers, tags, headings, sheets of others, messages. */
export function looseTexts(db: Db, trajectoryId: string): string[] {
  const answers = cellsOf(db, trajectoryId).flatMap(({ texts }) => Texts.parse(JSON.parse(texts)));
  const reviews = reviewsOf(db, trajectoryId).flatMap((row) => [
    ...[row.released_text, row.heading].filter((text) => text !== null),
    ...Texts.parse(JSON.parse(row.tags)),
  ]);
  const messages = messagesOf(db, trajectoryId).map(({ text }) => text);
  return [...answers, ...reviews, ...sheetTexts(db, trajectoryId), ...messages];
}

/**
 * Changes those texts wherever they are kept. What was done with an answer stays with it. What was filled in for a file and
 * holds a text that changes goes, and so does what the last import replaced. Call inside a transaction.
 */
export function rewriteLooseTexts(db: Db, trajectoryId: string, change: ChangeText): void {
  const putCells = db.prepare('UPDATE scan_cells SET texts = ? WHERE id = ?');
  const putSha = db.prepare(
    'UPDATE OR REPLACE reviewed_answer SET text_sha256 = ? WHERE trajectory_id = ? AND scan_id = ? AND text_sha256 = ?',
  );
  for (const { id, scanId, texts } of cellsOf(db, trajectoryId)) {
    const before = Texts.parse(JSON.parse(texts));
    const after = before.map(change);
    if (after.every((text, i) => text === before[i])) continue;
    putCells.run(JSON.stringify(after), id);
    for (const [i, text] of before.entries()) {
      if (after[i] !== text) putSha.run(sha256(after[i] ?? ''), trajectoryId, scanId, sha256(text));
    }
  }
  rewriteReviews(db, trajectoryId, change);
  rewriteSheets(db, trajectoryId, change);
  const putMessage = db.prepare('UPDATE phone_message SET text = ? WHERE id = ?');
  for (const { id, text } of messagesOf(db, trajectoryId)) putMessage.run(change(text), id);
  forgetMappings(db, trajectoryId, change);
  removeLastImport(db, trajectoryId);
}

function rewriteReviews(db: Db, trajectoryId: string, change: ChangeText): void {
  const put = db.prepare(
    `UPDATE reviewed_answer SET released_text = ?, tags = ?, heading = ?
     WHERE trajectory_id = ? AND scan_id = ? AND answer_id = ? AND text_sha256 = ?`,
  );
  const changed = (text: string | null) => text && change(text);
  for (const row of reviewsOf(db, trajectoryId)) {
    const tags = JSON.stringify(Texts.parse(JSON.parse(row.tags)).map(change));
    const key = [trajectoryId, row.scan_id, row.answer_id, row.text_sha256];
    put.run(changed(row.released_text), tags, changed(row.heading), ...key);
  }
}

function forgetMappings(db: Db, trajectoryId: string, change: ChangeText): void {
  const sql = 'SELECT shape, mapping FROM remembered_mapping WHERE trajectory_id = ?';
  const rows = db.prepare<[string], { shape: string; mapping: string }>(sql).all(trajectoryId);
  const remove = db.prepare('DELETE FROM remembered_mapping WHERE trajectory_id = ? AND shape = ?');
  for (const { shape, mapping } of rows) {
    if (textsOfJson(JSON.parse(mapping)).some((text) => change(text) !== text)) remove.run(trajectoryId, shape);
  }
}

function textsOfJson(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsOfJson) : [];
}

const cellsOf = (db: Db, trajectoryId: string): CellsRow[] =>
  db
    .prepare<[string], CellsRow>(
      `SELECT c.id, s.id AS scanId, c.texts FROM scan s JOIN scan_column k ON k.scan_id = s.id
       JOIN scan_cells c ON c.id = k.cells_id WHERE s.trajectory_id = ? AND k.kind = 'openQuestion'`,
    )
    .all(trajectoryId);

const messagesOf = (db: Db, trajectoryId: string) =>
  db
    .prepare<[string], { id: string; text: string }>('SELECT id, text FROM phone_message WHERE trajectory_id = ?')
    .all(trajectoryId);

const reviewsOf = (db: Db, trajectoryId: string): ReviewRow[] =>
  db.prepare<[string], ReviewRow>('SELECT * FROM reviewed_answer WHERE trajectory_id = ?').all(trajectoryId);
