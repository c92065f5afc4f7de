import type { Database } from 'better-sqlite3';
import type { Body, VersionContext } from '../../../core/document/versions/version-step.ts';
import { addedIn, upgradedDiff, upgradedRecord } from '../../../core/document/versions/versions.ts';
import { setRecordAside, setStepAside } from './set-aside.ts';

interface StoredRecord {
  readonly id: string;
  readonly version: number;
  readonly body: string;
}
interface StoredStep {
  readonly step: number;
  readonly version: number;
  readonly diff: string;
}

/**
 * Brings the records and the steps of one trajectory to a version. What cannot be read is set aside. Part of a migration,
 * and so of its transaction.
 */
export function upgradeBodies(db: Database, to: number, context: VersionContext): void {
  const { trajectoryId } = context;
  const records = db.prepare<[string, number], StoredRecord>(
    'SELECT id, version, body FROM record WHERE trajectory_id = ? AND version < ?',
  );
  const before: Body[] = [];
  const putRecord = db.prepare('UPDATE record SET body = ?, version = ? WHERE trajectory_id = ? AND id = ?');
  for (const { id, version, body } of records.all(trajectoryId, to)) {
    const upgraded = attempt(() => {
      const old = JSON.parse(body) as Body;
      const grown = upgradedRecord(old, { from: version, to }, context);
      before.push(old);
      return grown;
    });
    if (upgraded) putRecord.run(upgraded, to, trajectoryId, id);
    else setRecordAside(db, trajectoryId, id, 'damaged');
  }
  const steps = db.prepare<[string, number], StoredStep>(
    'SELECT step, version, diff FROM journal WHERE trajectory_id = ? AND version < ?',
  );
  const putStep = db.prepare('UPDATE journal SET diff = ?, version = ? WHERE step = ?');
  for (const { step, version, diff } of steps.all(trajectoryId, to)) {
    const upgraded = attempt(() => upgradedDiff(JSON.parse(diff), { from: version, to }, context));
    if (upgraded) putStep.run(upgraded, to, step);
    else setStepAside(db, step, 'damaged');
  }
  const add = db.prepare(
    'INSERT OR IGNORE INTO record (trajectory_id, id, kind, version, body) VALUES (?, ?, ?, ?, ?)',
  );
  for (const body of addedIn(to, context, before)) {
    add.run(trajectoryId, body.id, body.kind, to, JSON.stringify(body));
  }
}

/** The body as text, or null when it could not be upgraded. */
function attempt(upgrade: () => unknown): string | null {
  try {
    return JSON.stringify(upgrade());
  } catch {
    return null;
  }
}
