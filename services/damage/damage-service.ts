import type { DamageState, MendOutcome } from '../../core/contract/damage-methods.ts';
import type { CopiesService } from '../copies/copies-service.ts';
import { isDamaged } from '../database/copies/rescue.ts';
import { type DamagedRow, findDamage, wrongPages } from '../database/damage/find-damage.ts';
import { lostLogOf, tellLostLog } from '../database/damage/log-file.ts';
import { type Mended, mendRows } from '../database/damage/mend-rows.ts';
import { openInMemory } from '../database/opening/in-memory.ts';
import { type Db, emptyLog } from '../database/opening/open.ts';
import { damagedAside } from '../database/opening/set-aside.ts';
import { reapplySince } from '../trajectory-files/reapply.ts';
import { partsOf } from './parts.ts';

/** Whether the data are as they were written, and what to do where they are not. */
export interface DamageService {
  state(): DamageState;
  /** Looks through all data now; gives whether something is damaged. */
  look(): boolean;
  /** Looks soon, a little at a time, between what she does. */
  lookSoon(): void;
  /** Mends what can be mended from the copies and the journal. */
  mend(): MendOutcome;
  /** She was told that the log was lost. */
  told(): void;
}

interface Dependencies {
  readonly db: Db;
  readonly copies: () => Pick<CopiesService, 'list' | 'read'>;
  readonly onChange: (state: DamageState) => void;
  /** What is in memory of the trajectories is read again; gives which ones. */
  readonly reread: () => string[];
}

/** The first screen comes first. */
const SOON_MS = 2000;

/** Makes the indexes anew; where the rows do not allow that, they stay as they are. */
function makeIndexesAnew(db: Db): void {
  try {
    db.exec('REINDEX');
  } catch (error) {
    if (!(error as { code?: string }).code?.startsWith('SQLITE')) throw error;
  }
}

/** Mends the rows; a file of which a part cannot be read or written stays as it is. */
function mendIn(db: Db, rows: readonly DamagedRow[], sources: readonly Db[]): Mended[] {
  try {
    return db
      .transaction(() => {
        return mendRows(db, rows, sources);
      })
      .immediate();
  } catch (error) {
    if (!isDamaged(error)) throw error;
    return rows.map(() => 'left');
  }
}

export function createDamageService({ db, copies, onChange, reread }: Dependencies): DamageService {
  let rows: readonly DamagedRow[] = [];
  let pages = '';
  let generation = 0;

  const state = (): DamageState => ({
    lostLog: lostLogOf(db),
    parts: partsOf(db, rows),
    unreadable: pages !== '',
  });
  function found(next: readonly DamagedRow[], wrong: string): void {
    const [before, after] = [rows.length + Number(pages !== ''), next.length + Number(wrong !== '')];
    [rows, pages] = [next, wrong];
    if (before + after > 0) onChange(state());
  }
  /** Looks in slices; between two of them `pause` can take its time. Stops when another look began. */
  function* looking(): Generator<undefined> {
    generation += 1;
    const mine = generation;
    const seen: DamagedRow[] = [];
    let wrong = wrongPages(db);
    yield;
    try {
      for (const some of findDamage(db)) {
        seen.push(...some);
        yield;
        if (mine !== generation || !db.open) return;
      }
      seen.push(...damagedAside(db));
    } catch (error) {
      wrong ||= error instanceof Error ? error.message : String(error);
    }
    found(seen, wrong);
  }
  function readable(): Db[] {
    return copies()
      .list()
      .flatMap(({ path }) => {
        try {
          const copy = openInMemory(copies().read(path));
          reapplySince(copy, db);
          return [copy];
        } catch {
          return [];
        }
      });
  }
  function look(): boolean {
    if (db.memory) return false;
    for (const _ of looking());
    return rows.length > 0 || pages !== '';
  }

  return {
    state,
    look,
    lookSoon() {
      if (db.memory) return;
      const steps = looking();
      const next = () => {
        if (db.open && !steps.next().done) setImmediate(next).unref();
      };
      setTimeout(next, SOON_MS).unref();
    },
    mend() {
      const sources = readable();
      try {
        if (pages !== '') makeIndexesAnew(db);
        const outcomes = mendIn(db, rows, sources);
        emptyLog(db);
        look();
        const count = (what: string) => outcomes.filter((one) => one === what).length;
        return { exact: count('exact'), older: count('older'), left: count('left'), trajectoryIds: reread() };
      } finally {
        for (const copy of sources) copy.close();
      }
    },
    told() {
      tellLostLog(db);
      onChange(state());
    },
  };
}
