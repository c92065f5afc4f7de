/** Trajectories with their document and journal, scans column by column, remembered mappings. */
export const firstSchema = `
CREATE TABLE meta (key TEXT PRIMARY KEY, value INTEGER NOT NULL) STRICT;
INSERT INTO meta VALUES ('starts', 0);

CREATE TABLE trajectory (
  id TEXT PRIMARY KEY,
  municipality TEXT NOT NULL,
  template_id TEXT NOT NULL,
  is_sample INTEGER NOT NULL CHECK (is_sample IN (0, 1)),
  last_opened TEXT NOT NULL,
  revision INTEGER NOT NULL DEFAULT 0
) STRICT;

-- The document: every card, task, action, participant and the session, as JSON.
CREATE TABLE record (
  trajectory_id TEXT NOT NULL REFERENCES trajectory (id) ON DELETE CASCADE,
  id TEXT NOT NULL,
  kind TEXT NOT NULL,
  body TEXT NOT NULL,
  PRIMARY KEY (trajectory_id, id)
) STRICT, WITHOUT ROWID;

-- One line per step a person took; undone steps can be redone until the next step.
CREATE TABLE journal (
  step INTEGER PRIMARY KEY AUTOINCREMENT,
  trajectory_id TEXT NOT NULL REFERENCES trajectory (id) ON DELETE CASCADE,
  at TEXT NOT NULL,
  label TEXT NOT NULL,
  diff TEXT NOT NULL,
  undone INTEGER NOT NULL DEFAULT 0 CHECK (undone IN (0, 1))
) STRICT;
CREATE INDEX journal_by_trajectory ON journal (trajectory_id, undone, step);

CREATE TABLE scan (
  trajectory_id TEXT PRIMARY KEY REFERENCES trajectory (id) ON DELETE CASCADE,
  file_name TEXT NOT NULL,
  file_sha256 TEXT NOT NULL,
  imported_at TEXT NOT NULL,
  scale TEXT NOT NULL,
  include_abandoned INTEGER NOT NULL CHECK (include_abandoned IN (0, 1))
) STRICT;

CREATE TABLE respondent (
  trajectory_id TEXT NOT NULL REFERENCES scan (trajectory_id) ON DELETE CASCADE,
  number INTEGER NOT NULL,
  perspective TEXT NOT NULL CHECK (perspective IN ('residents', 'frontline')),
  completed INTEGER NOT NULL CHECK (completed IN (0, 1)),
  PRIMARY KEY (trajectory_id, number)
) STRICT, WITHOUT ROWID;

-- One row per question; cells is a JSON array of the raw texts in the order of respondent.number.
CREATE TABLE scan_column (
  trajectory_id TEXT NOT NULL REFERENCES scan (trajectory_id) ON DELETE CASCADE,
  id TEXT NOT NULL,
  position INTEGER NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('statement', 'improvementPoint', 'openQuestion')),
  title TEXT NOT NULL,
  principle INTEGER CHECK (principle BETWEEN 1 AND 7),
  cells TEXT NOT NULL,
  PRIMARY KEY (trajectory_id, id)
) STRICT, WITHOUT ROWID;

CREATE TABLE remembered_mapping (shape TEXT PRIMARY KEY, mapping TEXT NOT NULL, used_at TEXT NOT NULL) STRICT;
`;
