/** The sheets (deelbladen) of other municipalities that were read into a trajectory; each as the text of its file. */
export const sharedSheets = `
CREATE TABLE shared_sheet (
  id TEXT PRIMARY KEY,
  trajectory_id TEXT NOT NULL REFERENCES trajectory (id) ON DELETE CASCADE,
  sheet_id TEXT NOT NULL,
  read_at TEXT NOT NULL,
  body TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX shared_sheet_of ON shared_sheet (trajectory_id, sheet_id);
`;
