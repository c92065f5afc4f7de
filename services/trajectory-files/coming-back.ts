import { ApiError } from '../../core/contract/errors.ts';
import type { CopiedTrajectory } from '../../core/contract/trajectory-file-methods.ts';
import { relationOf } from '../../core/trajectory/lineage.ts';
import type { CopiesService } from '../copies/copies-service.ts';
import type { Naming } from '../database/copies/copy-names.ts';
import { type Db, emptyLog } from '../database/opening/open.ts';
import { addWithdrawals, listWithdrawals } from '../database/scans/withdrawals.ts';
import { isInBin, listTrajectories } from '../database/trajectories.ts';
import { readTrajectoryRows, type TrajectoryRows } from '../database/trajectory-rows.ts';
import { trajectoryLike } from '../database/twins.ts';
import { addOwnTemplates, ownTemplatesIn } from '../templates.ts';
import { lineageOf, placeTrajectory } from './place.ts';

/** A trajectory out of other data, a file or a copy, among the live ones. */
export interface ComingBack {
  /** What is in that data, and what each is beside the live ones. */
  factsOf(source: Db): CopiedTrajectory[];
  /** Places it; gives its id. `reason`: for the copy of all data that is made before anything is replaced. */
  place(source: Db, trajectoryId: string, how: 'replace' | 'beside', reason: 'replace' | 'restore'): { id: string };
}

interface Dependencies {
  readonly db: Db;
  readonly clock: () => Date;
  readonly copies: Pick<CopiesService, 'before'>;
  readonly newId: () => string;
  /** What is kept in memory of this trajectory is of before. */
  readonly onPlaced: (trajectoryId: string) => void;
}

export function createComingBack({ db, clock, copies, newId, onPlaced }: Dependencies): ComingBack {
  function hereOf({ naming: wanted }: TrajectoryRows) {
    const naming = trajectoryLike(db, wanted);
    return naming ? { naming, rows: requireRows(db, naming.id), isInBin: isInBin(db, naming.id) } : null;
  }

  function placeNow(source: Db, rows: TrajectoryRows, naming: Naming, earlier: readonly string[]): void {
    db.transaction(() => {
      addWithdrawals(db, listWithdrawals(source));
      addOwnTemplates(db, ownTemplatesIn(source, rows.naming.id));
      placeTrajectory(db, rows, naming, clock().toISOString(), earlier);
    }).immediate();
    emptyLog(db);
    onPlaced(naming.id);
  }

  return {
    factsOf: (source) =>
      listTrajectories(source).map(({ id, municipality, cards, improvementTasks, actions }) => {
        const rows = requireRows(source, id);
        const found = hereOf(rows);
        // What lies in the bin is not in sight: it is copied, and then it makes room.
        const here = found?.isInBin ? null : found;
        return {
          summary: { id, municipality, cards, improvementTasks, actions },
          here: here && {
            municipality: String(here.rows.trajectory.municipality),
            relation: relationOf(lineageOf(rows), lineageOf(here.rows)),
          },
        };
      }),
    place(source, trajectoryId, how, reason) {
      const rows = requireRows(source, trajectoryId);
      const here = hereOf(rows);
      const replaced = here?.isInBin || how === 'replace' ? here : null;
      if (replaced) copies.before(reason);
      const to = replaced?.naming ?? (here ? { id: newId(), originId: rows.naming.originId } : rows.naming);
      placeNow(source, rows, to, replaced ? lineageOf(replaced.rows).earlier : []);
      return { id: to.id };
    },
  };
}

/** Throws ApiError `trajectory-not-found`. */
export function requireRows(db: Db, id: string): TrajectoryRows {
  const rows = readTrajectoryRows(db, id);
  if (!rows) throw new ApiError('trajectory-not-found');
  return rows;
}
