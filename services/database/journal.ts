import type { History } from '../../core/contract/snapshots.ts';
import { Diff } from '../../core/document/diff.ts';
import { DOCUMENT_VERSION } from '../../core/document/versions/versions.ts';
import { StepLabel } from '../../core/gestures/commands.ts';
import type { TimelineStep } from '../../core/gestures/timeline.ts';
import type { Db } from './opening/open.ts';
import { setDamagedAside, setStepAside } from './opening/set-aside.ts';

/** The steps of one session of a trajectory. */
export interface SessionKey {
  readonly trajectoryId: string;
  readonly sessionId: string;
}

/** A step of the history. */
export interface JournalStep {
  readonly step: number;
  readonly label: StepLabel;
  /** ISO instant. */
  readonly at: string;
  readonly diff: Diff;
}

interface Row {
  readonly step: number;
  readonly label: string;
  readonly at: string;
  readonly version: number;
  readonly diff: string;
}

const LABELS: ReadonlySet<string> = new Set(StepLabel.options);
const COLUMNS = 'step, label, at, version, diff';
const IN_SESSION = 'trajectory_id = @trajectoryId AND session_id = @sessionId';
const NEXT = {
  undo: `${IN_SESSION} AND undone = 0 ORDER BY step DESC LIMIT 1`,
  redo: `${IN_SESSION} AND undone = 1 ORDER BY step LIMIT 1`,
} as const;

function parsed({ step, label, at, version, diff }: Row): JournalStep | null {
  if (version > DOCUMENT_VERSION) return null;
  try {
    const known = { label: StepLabel.safeParse(label).data, diff: Diff.safeParse(JSON.parse(diff)).data };
    return known.label && known.diff ? { step, at, label: known.label, diff: known.diff } : null;
  } catch {
    return null;
  }
}

/** Sets all steps of a trajectory aside that cannot be read. The functions below rely on it. */
export function setUnreadableStepsAside(db: Db, trajectoryId: string): void {
  const rows = db.prepare<[string], Row>(`SELECT ${COLUMNS} FROM journal WHERE trajectory_id = ?`);
  const unread: Row[] = [];
  for (const row of rows.iterate(trajectoryId)) if (!parsed(row)) unread.push(row);
  for (const { step, version, label } of unread) {
    if (version > DOCUMENT_VERSION || !LABELS.has(label)) setStepAside(db, step, 'newer');
    else setDamagedAside(db, trajectoryId, { step });
  }
}

function read(row: Row): JournalStep {
  const step = parsed(row);
  if (!step) throw new Error(`step ${row.step} cannot be read`);
  return step;
}

/** Adds a step to the history of a session; what was undone in it can no longer be redone. Call inside a transaction. */
export function addStep(db: Db, key: SessionKey, { at, label, diff }: Omit<JournalStep, 'step'>): void {
  db.prepare(`DELETE FROM journal WHERE ${IN_SESSION} AND undone = 1`).run(key);
  db.prepare(
    `INSERT INTO journal (trajectory_id, session_id, at, label, version, diff)
     VALUES (@trajectoryId, @sessionId, @at, @label, @version, @diff)`,
  ).run({ ...key, at, label, version: DOCUMENT_VERSION, diff: JSON.stringify(diff) });
}

/** The step that undo would take back, or that redo would do again. */
export function nextStep(db: Db, key: SessionKey, way: 'undo' | 'redo'): JournalStep | undefined {
  const row = db.prepare<[SessionKey], Row>(`SELECT ${COLUMNS} FROM journal WHERE ${NEXT[way]}`).get(key);
  return row && read(row);
}

/** The label and moment of that step, without its changes. */
export function nextLabel(
  db: Db,
  key: SessionKey,
  way: 'undo' | 'redo',
): Pick<JournalStep, 'label' | 'at'> | undefined {
  return db
    .prepare<[SessionKey], Pick<JournalStep, 'label' | 'at'>>(`SELECT label, at FROM journal WHERE ${NEXT[way]}`)
    .get(key);
}

/** Makes a step go on: it now reaches from its own beginning to the end of this diff. Call inside a transaction. */
export function extendStep(db: Db, step: number, { at, diff }: { at: string; diff: Diff }): void {
  db.prepare('UPDATE journal SET at = ?, diff = ? WHERE step = ?').run(at, JSON.stringify(diff), step);
}

/** The last steps of a session with these labels that were not undone, the last one first. */
export function stepsThatRemoved(db: Db, key: SessionKey, labels: readonly StepLabel[], most: number): Diff[] {
  const sql = `SELECT ${COLUMNS} FROM journal WHERE ${IN_SESSION} AND undone = 0
    AND label IN (SELECT value FROM json_each(@labels)) ORDER BY step DESC LIMIT @most`;
  const rows = db.prepare<[SessionKey & { labels: string; most: number }], Row>(sql);
  return rows.all({ ...key, labels: JSON.stringify(labels), most }).map((row) => read(row).diff);
}

/** The last steps of a session that were not undone, from the first to the last. */
export function stepsDone(db: Db, key: SessionKey, most: number): TimelineStep[] {
  const sql = `SELECT ${COLUMNS} FROM journal WHERE ${IN_SESSION} AND undone = 0 ORDER BY step DESC LIMIT @most`;
  const rows = db.prepare<[SessionKey & { most: number }], Row>(sql).all({ ...key, most });
  return rows.reverse().map((row) => {
    const { label, at, diff } = read(row);
    return { label, at, diff: [...diff] };
  });
}

/** Marks a step as undone or done. Call inside a transaction. */
export function markStep(db: Db, step: number, undone: boolean): void {
  db.prepare('UPDATE journal SET undone = ? WHERE step = ?').run(undone ? 1 : 0, step);
}

/** All steps of all sessions, done and undone. */
export function readSteps(db: Db, trajectoryId: string): readonly JournalStep[] {
  const rows = db.prepare<[string], Row>(`SELECT ${COLUMNS} FROM journal WHERE trajectory_id = ? ORDER BY step`);
  return rows.all(trajectoryId).map(read);
}

/** Writes a step in place of what it was; a step that changes nothing any more disappears. Call inside a transaction. */
export function rewriteStep(db: Db, step: number, diff: Diff): void {
  if (diff.length === 0) db.prepare('DELETE FROM journal WHERE step = ?').run(step);
  else db.prepare('UPDATE journal SET diff = ? WHERE step = ?').run(JSON.stringify(diff), step);
}

/** What can be undone and redone in a session now. */
export function readHistory(db: Db, key: SessionKey): History {
  return { undo: nextLabel(db, key, 'undo')?.label ?? null, redo: nextLabel(db, key, 'redo')?.label ?? null };
}

/** Forgets all steps of a session: what is there now is the beginning. Call inside a transaction. */
export function clearSteps(db: Db, key: SessionKey): void {
  db.prepare(`DELETE FROM journal WHERE ${IN_SESSION}`).run(key);
}
