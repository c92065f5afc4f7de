import { createHash } from 'node:crypto';
import type { Db } from '../opening/open.ts';

/** A release that was taken back since, or with the sum of the text that it no longer has. */
export interface Withdrawal {
  readonly releaseId: string;
  /** Empty: all texts that it ever had. */
  readonly textSum: string;
}

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');

/** Keeps, without a word of it, that a release lost this text; null: that it was taken back. Call inside the transaction. */
export function markWithdrawal(db: Db, releaseId: string, text: string | null): void {
  const sum = text === null ? '' : sha256(text);
  db.prepare('INSERT OR IGNORE INTO withdrawal VALUES (?, ?)').run(releaseId, sum);
}

/** The release has this text again. Call inside the transaction. */
export function unmarkWithdrawal(db: Db, releaseId: string, text: string): void {
  db.prepare('DELETE FROM withdrawal WHERE release_id = ? AND text_sha256 = ?').run(releaseId, sha256(text));
}

/** In the place of a release: a teller of a customer journey. No id of a release has a space in it. */
const TELLER = 'teller ';

/** Keeps that a teller took consent back on a day, so that it holds in older copies too. Call inside the transaction. */
export function markTellerWithdrawal(db: Db, tellerId: string, day: string): void {
  db.prepare('INSERT OR IGNORE INTO withdrawal VALUES (?, ?)').run(TELLER + tellerId, day);
}

/** The tellers who took consent back, and when. */
export function tellersWithdrawn(marks: readonly Withdrawal[]): { readonly tellerId: string; readonly day: string }[] {
  return marks
    .filter(({ releaseId }) => releaseId.startsWith(TELLER))
    .map(({ releaseId, textSum }) => ({ tellerId: releaseId.slice(TELLER.length), day: textSum }));
}

export function listWithdrawals(db: Db): Withdrawal[] {
  const sql = 'SELECT release_id AS releaseId, text_sha256 AS textSum FROM withdrawal';
  return db.prepare<[], Withdrawal>(sql).all();
}

/** Takes over what another copy of the data knows. */
export function addWithdrawals(db: Db, marks: readonly Withdrawal[]): void {
  const add = db.prepare('INSERT OR IGNORE INTO withdrawal VALUES (@releaseId, @textSum)');
  for (const mark of marks) add.run(mark);
}

/** Whether a release with this text was taken back. */
export function isWithdrawn(marks: readonly Withdrawal[], releaseId: string, text: string): boolean {
  const sum = sha256(text);
  return marks.some((one) => one.releaseId === releaseId && (one.textSum === '' || one.textSum === sum));
}
