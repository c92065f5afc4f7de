import type { Db } from './opening/open.ts';

export interface HouseStyleRow {
  readonly color: string | null;
  readonly logo: Uint8Array | null;
  readonly template: Uint8Array | null;
  readonly templateName: string | null;
}

const NONE: HouseStyleRow = { color: null, logo: null, template: null, templateName: null };

/** How the documents of a trajectory look; all null as long as nothing was chosen. */
export function readHouseStyle(db: Db, trajectoryId: string): HouseStyleRow {
  const sql = 'SELECT color, logo, template, template_name AS templateName FROM house_style WHERE trajectory_id = ?';
  return db.prepare<[string], HouseStyleRow>(sql).get(trajectoryId) ?? NONE;
}

export function writeHouseStyle(db: Db, trajectoryId: string, row: HouseStyleRow): void {
  db.prepare(
    `INSERT OR REPLACE INTO house_style (trajectory_id, color, logo, template, template_name)
     VALUES (@trajectoryId, @color, @logo, @template, @templateName)`,
  ).run({ trajectoryId, ...row });
}
