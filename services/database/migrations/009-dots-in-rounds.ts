import type { Database } from 'better-sqlite3';
import { isSame } from '../../../core/domain/same.ts';
import { upgradeBodies } from '../opening/upgrade-bodies.ts';

/** Dots on cards became rounds. Steps that only put dots there have nothing left to undo, and go. */
export function dotsInRounds(db: Database): void {
  const trajectories = db.prepare<[], { id: string }>('SELECT id FROM trajectory').all();
  for (const { id } of trajectories) upgradeBodies(db, 3, { trajectoryId: id, templateId: '' });
  const steps = db
    .prepare<[], { step: number; diff: string }>('SELECT step, diff FROM journal WHERE version = 3')
    .all();
  const remove = db.prepare('DELETE FROM journal WHERE step = ?');
  for (const { step, diff } of steps) {
    const changes = JSON.parse(diff) as { readonly from: unknown; readonly to: unknown }[];
    if (changes.every(({ from, to }) => isSame(from, to))) remove.run(step);
  }
}
