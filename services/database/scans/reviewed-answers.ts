import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { ReleaseOf } from '../../../core/answers/released-results.ts';
import { ReleasedText } from '../../../core/scan/model/released-answer.ts';
import type { Db } from '../opening/open.ts';
import type { ScanKey } from './scans.ts';

/** What was done with one open answer. */
export interface Review {
  readonly released: { readonly id: string; readonly text: ReleasedText } | null;
  readonly tags: readonly string[];
  readonly heading: string | null;
  readonly picked: boolean;
}

/** An answer that nothing was done with yet. */
export const NOT_REVIEWED: Review = { released: null, tags: [], heading: null, picked: false };

/** Gives what was done with an answer that has exactly this text. */
export type ReviewOf = (answerId: string, raw: string) => Review;

interface Row {
  readonly answer_id: string;
  readonly text_sha256: string;
  readonly release_id: string | null;
  readonly released_text: string | null;
  readonly tags: string;
  readonly heading: string | null;
  readonly picked: number;
}

const TagsText = z.array(z.string());
const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');

function toReview({ release_id: id, released_text: text, tags, heading, picked }: Row): Review {
  const released = id !== null && text !== null ? { id, text: ReleasedText.parse(text) } : null;
  return { released, tags: TagsText.parse(JSON.parse(tags)), heading, picked: picked === 1 };
}

/** Reads all reviews of the answers of a scan at once. */
export function readReviews(db: Db, key: ScanKey): ReviewOf {
  const sql = 'SELECT * FROM reviewed_answer WHERE trajectory_id = @trajectoryId AND scan_id = @scanId';
  const rows = db.prepare<[ScanKey], Row>(sql).all(key);
  const byId = Map.groupBy(rows, (row) => row.answer_id);
  return (answerId, raw) => {
    const candidates = byId.get(answerId);
    const sha = candidates && sha256(raw);
    const row = candidates?.find(({ text_sha256 }) => text_sha256 === sha);
    return row ? toReview(row) : NOT_REVIEWED;
  };
}

/** Only what was released: all that results need. Null when nothing was. */
export function readReleases(db: Db, key: ScanKey): ReleaseOf | null {
  const sql = `SELECT 1 FROM reviewed_answer
    WHERE trajectory_id = @trajectoryId AND scan_id = @scanId AND release_id IS NOT NULL LIMIT 1`;
  if (!db.prepare<[ScanKey], unknown>(sql).get(key)) return null;
  const reviewOf = readReviews(db, key);
  return (answerId, raw) => reviewOf(answerId, raw).released;
}

/** Stores what was done with an answer. Call inside a transaction, or alone. */
export function writeReview(db: Db, key: ScanKey, answer: { id: string; raw: string }, review: Review): void {
  const { released, tags, heading, picked } = review;
  db.prepare(
    `INSERT OR REPLACE INTO reviewed_answer
       (trajectory_id, scan_id, answer_id, text_sha256, release_id, released_text, tags, heading, picked)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  ).run(
    key.trajectoryId,
    key.scanId,
    answer.id,
    sha256(answer.raw),
    released?.id ?? null,
    released?.text ?? null,
    JSON.stringify(tags),
    heading,
    picked ? 1 : 0,
  );
}

/** All released texts of a scan, also of answers that are not in it any more, and those of scans that are gone. */
export function listReleases(db: Db, key: ScanKey): { releaseId: string; text: ReleasedText }[] {
  const sql = `SELECT release_id AS releaseId, released_text AS text FROM reviewed_answer
    WHERE trajectory_id = @trajectoryId AND release_id IS NOT NULL
    AND (scan_id = @scanId OR scan_id NOT IN (SELECT id FROM scan)) ORDER BY answer_id`;
  const rows = db.prepare<[ScanKey], { releaseId: string; text: string }>(sql).all(key);
  return rows.map(({ releaseId, text }) => ({ releaseId, text: ReleasedText.parse(text) }));
}

/** Forgets a release; tags and headings stay. Call inside a transaction. */
export function removeRelease(db: Db, trajectoryId: string, releaseId: string): void {
  const sql = `UPDATE reviewed_answer SET release_id = NULL, released_text = NULL
    WHERE trajectory_id = ? AND release_id = ?`;
  db.prepare(sql).run(trajectoryId, releaseId);
}

/** All releases of all scans of a trajectory. */
export function releasesOf(db: Db, trajectoryId: string): { releaseId: string; text: string }[] {
  const sql = `SELECT release_id AS releaseId, released_text AS text FROM reviewed_answer
    WHERE trajectory_id = ? AND release_id IS NOT NULL`;
  return db.prepare<[string], { releaseId: string; text: string }>(sql).all(trajectoryId);
}
