import type { BoxWay } from '../../core/voting/box.ts';
import { type Db, emptyLog } from './opening/open.ts';

/** A vote in the box: who and what only with the key of its round. */
export interface BoxRow {
  readonly voter: Uint8Array;
  readonly way: BoxWay | null;
  readonly vote: Uint8Array;
}

interface Key {
  readonly roundId: string;
  readonly voter: Uint8Array;
}

/** The votes of all rounds on disk. */
export interface BoxTable {
  find(key: Key): BoxRow | undefined;
  put(trajectoryId: string, key: Key, row: Omit<BoxRow, 'voter'>): void;
  ofRound(roundId: string): BoxRow[];
  /** How many votes count, by round. */
  counts(trajectoryId: string): Readonly<Record<string, number>>;
  count(roundId: string): number;
  remove(roundId: string): void;
  /** Overwrites what was removed, in the log too. */
  overwrite(): void;
  /** Removes the votes of rounds that are gone, and that no step can bring back. Gives which rounds have votes still. */
  sweep(): string[];
}

/** Statements are prepared once: a whole room votes at once. */
export function createBoxTable(db: Db): BoxTable {
  const find = db.prepare<[string, Uint8Array], BoxRow>(
    'SELECT voter, way, vote FROM ballot_box WHERE round_id = ? AND voter = ?',
  );
  const put = db.prepare<[string, string, Uint8Array, BoxWay | null, Uint8Array]>(
    `INSERT INTO ballot_box (trajectory_id, round_id, voter, way, vote) VALUES (?, ?, ?, ?, ?)
     ON CONFLICT (round_id, voter) DO UPDATE SET way = excluded.way, vote = excluded.vote`,
  );
  const ofRound = db.prepare<[string], BoxRow>('SELECT voter, way, vote FROM ballot_box WHERE round_id = ?');
  const count = db
    .prepare<[string], number>('SELECT count(*) FROM ballot_box WHERE round_id = ? AND way IS NOT NULL')
    .pluck();
  const counts = db.prepare<[string], { roundId: string; people: number }>(
    `SELECT round_id AS roundId, count(*) AS people FROM ballot_box
     WHERE trajectory_id = ? AND way IS NOT NULL GROUP BY round_id`,
  );
  const remove = db.prepare<[string]>('DELETE FROM ballot_box WHERE round_id = ?');
  return {
    find: ({ roundId, voter }) => find.get(roundId, voter),
    put: (trajectoryId, { roundId, voter }, { way, vote }) => void put.run(trajectoryId, roundId, voter, way, vote),
    ofRound: (roundId) => ofRound.all(roundId),
    counts: (id) => Object.fromEntries(counts.all(id).map(({ roundId, people }) => [roundId, people])),
    count: (roundId) => count.get(roundId) ?? 0,
    remove: (roundId) => void remove.run(roundId),
    overwrite: () => emptyLog(db),
    sweep() {
      db.exec(`DELETE FROM ballot_box WHERE
        NOT EXISTS (SELECT 1 FROM record r WHERE r.trajectory_id = ballot_box.trajectory_id AND r.id = round_id)
        AND NOT EXISTS (SELECT 1 FROM journal j
          WHERE j.trajectory_id = ballot_box.trajectory_id AND instr(j.diff, '"' || round_id || '"') > 0)`);
      return db.prepare<[], string>('SELECT DISTINCT round_id FROM ballot_box').pluck().all();
    },
  };
}
