/** That a person was forgotten, without the name: it is done again in an older copy. It outlives its trajectory for that. */
export const forgettings = `
CREATE TABLE forgetting (
  id TEXT PRIMARY KEY,
  trajectory_id TEXT NOT NULL,
  at TEXT NOT NULL,
  mark TEXT NOT NULL
) STRICT, WITHOUT ROWID;
`;
