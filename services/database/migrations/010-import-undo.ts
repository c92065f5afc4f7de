/** What the last import of a trajectory replaced, to take it back after a restart too. */
export const importUndo = `
CREATE TABLE import_undo (
  trajectory_id TEXT PRIMARY KEY REFERENCES trajectory (id) ON DELETE CASCADE,
  -- The scan that the import was stored in.
  scan_id TEXT NOT NULL,
  -- The scan that was shown before it; null when there was none.
  shown_before TEXT,
  -- What there was of the scan once it was stored.
  mark TEXT NOT NULL,
  -- Whether results with it left the screen since.
  shown INTEGER NOT NULL CHECK (shown IN (0, 1)),
  -- The version of the data in which the scan was copied.
  data_version INTEGER NOT NULL,
  -- The scan as it was; null when the import made it, and once results left the screen.
  copy BLOB
) STRICT;
`;
