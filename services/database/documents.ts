import type { History } from '../../core/contract/snapshots.ts';
import { Diff } from '../../core/document/diff.ts';
import type { Document } from '../../core/document/document.ts';
import { DocumentRecord } from '../../core/document/records.ts';
import type { StepLabel } from '../../core/gestures/commands.ts';
import type { TimelineStep } from '../../core/gestures/timeline.ts';
import type { Db } from './open.ts';

/** Reads the whole document of a trajectory. */
export function readDocument(db: Db, trajectoryId: string): Document {
  const bodies = db.prepare<[string], string>('SELECT body FROM record WHERE trajectory_id = ?').pluck();
  const records = bodies.all(trajectoryId).map((body) => DocumentRecord.parse(JSON.parse(body)));
  return Object.fromEntries(records.map((record) => [record.id, record]));
}

/** Writes the changed records and gives the next revision. Call inside a transaction. */
export function writeDiff(db: Db, trajectoryId: string, diff: Diff): number {
  const put = db.prepare('INSERT OR REPLACE INTO record (trajectory_id, id, kind, body) VALUES (?, ?, ?, ?)');
  const remove = db.prepare('DELETE FROM record WHERE trajectory_id = ? AND id = ?');
  for (const { id, to } of diff) {
    if (to) put.run(trajectoryId, id, to.kind, JSON.stringify(to));
    else remove.run(trajectoryId, id);
  }
  const next = db.prepare<[string], number>(
    'UPDATE trajectory SET revision = revision + 1 WHERE id = ? RETURNING revision',
  );
  return next.pluck().get(trajectoryId) ?? 0;
}

export interface JournalStep {
  readonly step: number;
  readonly label: StepLabel;
  /** ISO instant. */
  readonly at: string;
  readonly diff: Diff;
}

/** Adds a step to the history; what was undone can no longer be redone. Call inside a transaction. */
export function addStep(
  db: Db,
  trajectoryId: string,
  { at, label, diff }: { at: string; label: StepLabel; diff: Diff },
): void {
  db.prepare('DELETE FROM journal WHERE trajectory_id = ? AND undone = 1').run(trajectoryId);
  db.prepare('INSERT INTO journal (trajectory_id, at, label, diff) VALUES (?, ?, ?, ?)').run(
    trajectoryId,
    at,
    label,
    JSON.stringify(diff),
  );
}

/** A step without what it changed: that can be as large as the plate. */
export type StepHead = Omit<JournalStep, 'diff'>;

const NEXT = { undo: 'undone = 0 ORDER BY step DESC', redo: 'undone = 1 ORDER BY step' } as const;

/** The step that undo would take back, or that redo would do again; without reading what it changed. */
export function nextStepHead(db: Db, trajectoryId: string, way: 'undo' | 'redo'): StepHead | undefined {
  const sql = `SELECT step, label, at FROM journal WHERE trajectory_id = ? AND ${NEXT[way]} LIMIT 1`;
  return db.prepare<[string], StepHead>(sql).get(trajectoryId);
}

/** The step that undo would take back, or that redo would do again. */
export function nextStep(db: Db, trajectoryId: string, way: 'undo' | 'redo'): JournalStep | undefined {
  const head = nextStepHead(db, trajectoryId, way);
  return head && { ...head, diff: readStep(db, head.step) };
}

/** What a step changed. */
function readStep(db: Db, step: number): Diff {
  const diff = db.prepare<[number], string>('SELECT diff FROM journal WHERE step = ?').pluck().get(step);
  return Diff.parse(JSON.parse(diff ?? '[]'));
}

/** Makes a step go on: it now reaches from its own beginning to the end of this diff. Call inside a transaction. */
export function extendStep(db: Db, step: number, { at, diff }: { at: string; diff: Diff }): void {
  db.prepare('UPDATE journal SET at = ?, diff = ? WHERE step = ?').run(at, JSON.stringify(diff), step);
}

/** The last steps that took cards off the plate and were not undone, the last one first. */
export function stepsThatRemoved(db: Db, trajectoryId: string, most: number): Diff[] {
  const sql = `SELECT diff FROM journal WHERE trajectory_id = ? AND undone = 0 AND label = 'cards.remove'
    ORDER BY step DESC LIMIT ?`;
  const diffs = db.prepare<[string, number], string>(sql).pluck().all(trajectoryId, most);
  return diffs.map((diff) => Diff.parse(JSON.parse(diff)));
}

/** The last steps that were not undone, from the first to the last. */
export function stepsDone(db: Db, trajectoryId: string, most: number): TimelineStep[] {
  const sql = `SELECT label, at, diff FROM journal WHERE trajectory_id = ? AND undone = 0 ORDER BY step DESC LIMIT ?`;
  const rows = db.prepare<[string, number], { label: StepLabel; at: string; diff: string }>(sql);
  return rows
    .all(trajectoryId, most)
    .reverse()
    .map((row) => ({ ...row, diff: Diff.parse(JSON.parse(row.diff)) }));
}

/** Marks a step as undone or done. Call inside a transaction. */
export function markStep(db: Db, step: number, undone: boolean): void {
  db.prepare('UPDATE journal SET undone = ? WHERE step = ?').run(undone ? 1 : 0, step);
}

/** All steps, done and undone. */
export function readSteps(db: Db, trajectoryId: string): readonly Pick<JournalStep, 'step' | 'diff'>[] {
  const sql = 'SELECT step, diff FROM journal WHERE trajectory_id = ? ORDER BY step';
  const rows = db.prepare<[string], { step: number; diff: string }>(sql).all(trajectoryId);
  return rows.map(({ step, diff }) => ({ step, diff: Diff.parse(JSON.parse(diff)) }));
}

/** Writes a step in place of what it was; a step that changes nothing any more disappears. Call inside a transaction. */
export function rewriteStep(db: Db, step: number, diff: Diff): void {
  if (diff.length === 0) db.prepare('DELETE FROM journal WHERE step = ?').run(step);
  else db.prepare('UPDATE journal SET diff = ? WHERE step = ?').run(JSON.stringify(diff), step);
}

/** What can be undone and redone now. */
export function readHistory(db: Db, trajectoryId: string): History {
  return {
    undo: nextStepHead(db, trajectoryId, 'undo')?.label ?? null,
    redo: nextStepHead(db, trajectoryId, 'redo')?.label ?? null,
  };
}

/** Forgets all steps: what is there now is the beginning. Call inside a transaction. */
export function clearSteps(db: Db, trajectoryId: string): void {
  db.prepare('DELETE FROM journal WHERE trajectory_id = ?').run(trajectoryId);
}
