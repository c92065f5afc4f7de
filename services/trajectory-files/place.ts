import { z } from 'zod';
import { joinedLineage, type Lineage } from '../../core/trajectory/lineage.ts';
import { baseOf, type Naming } from '../database/copies/copy-names.ts';
import type { Db } from '../database/opening/open.ts';
import { sumOfTrajectory, type TrajectoryRows, writeTrajectoryRows } from '../database/trajectory-rows.ts';
import { scansLike } from '../database/twins.ts';
import { joinInto, type Shown, shareWithTwins, shownIn } from '../scans/shared-twins.ts';

const Sums = z.array(z.string());

/** What a trajectory was and is. */
export function lineageOf(rows: TrajectoryRows): Lineage {
  return { earlier: Sums.parse(JSON.parse(String(rows.trajectory.lineage))), now: sumOfTrajectory(rows) };
}

/** Keeps the present content as a moment that other copies can have gone on from. */
export function keepMoment(db: Db, id: string, { earlier, now }: Lineage): void {
  const lineage = JSON.stringify(joinedLineage(earlier, [now]));
  db.prepare('UPDATE trajectory SET lineage = ? WHERE id = ?').run(lineage, id);
}

/**
 * Puts a trajectory of a copy among the live ones under this name, in place of what has it. Who was shown in any copy of its
 * scans is shown in all of them from then on [G9]. Call inside a transaction.
 */
export function placeTrajectory(db: Db, rows: TrajectoryRows, naming: Naming, now: string, earlier: readonly string[]) {
  const shared = sharedNow(db, rows);
  const lineage = lineageOf(rows);
  const own = {
    last_opened: now,
    removed_at: null,
    lineage: JSON.stringify(joinedLineage(earlier, lineage.earlier, [lineage.now])),
  };
  writeTrajectoryRows(db, rows, naming, own);
  for (const scanId of (rows.tables.get('scan') ?? []).map(({ id }) => String(id))) {
    for (const shown of shared.get(baseOf(scanId)) ?? []) {
      for (const twin of scansLike(db, scanId)) joinInto(db, twin, shown);
    }
    for (const twin of scansLike(db, scanId)) shareWithTwins(db, twin);
  }
}

/** Who is shown now in the scans that are copies of those in `rows`, before one of them is replaced. */
function sharedNow(db: Db, rows: TrajectoryRows): Map<string, Shown[]> {
  const scans = (rows.tables.get('scan') ?? []).map(({ id }) => baseOf(String(id)));
  return new Map(scans.map((base) => [base, scansLike(db, base).flatMap((id) => shownIn(db, id) ?? [])]));
}
