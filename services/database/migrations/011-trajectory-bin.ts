/**
 * A trajectory lies in a bin before it goes. What was filled in for a file of some shape belongs to the trajectory that it was
 * filled in for and goes with it; what an older version kept goes to the import of that very moment, or away.
 */
export const trajectoryBin = `
ALTER TABLE trajectory ADD COLUMN removed_at TEXT;

CREATE TABLE trajectory_mapping (
  shape TEXT NOT NULL,
  trajectory_id TEXT NOT NULL REFERENCES trajectory (id) ON DELETE CASCADE,
  mapping TEXT NOT NULL,
  used_at TEXT NOT NULL,
  PRIMARY KEY (shape, trajectory_id)
) STRICT, WITHOUT ROWID;
INSERT OR IGNORE INTO trajectory_mapping
  SELECT m.shape, s.trajectory_id, m.mapping, m.used_at FROM remembered_mapping m
  JOIN scan_file f ON f.imported_at = m.used_at JOIN scan s ON s.id = f.scan_id;
DROP TABLE remembered_mapping;
ALTER TABLE trajectory_mapping RENAME TO remembered_mapping;
`;
