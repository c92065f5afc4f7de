import type { Database } from 'better-sqlite3';
import { upgradeBodies } from '../opening/upgrade-bodies.ts';

/** Bodies and steps say in which version they were written; what cannot be read is kept apart. */
const VERSIONS = `
ALTER TABLE record ADD COLUMN version INTEGER NOT NULL DEFAULT 1;
ALTER TABLE journal ADD COLUMN version INTEGER NOT NULL DEFAULT 1;

-- A step belongs to the session in which it was taken.
ALTER TABLE journal ADD COLUMN session_id TEXT NOT NULL DEFAULT 'session';
DROP INDEX journal_by_trajectory;
CREATE INDEX journal_by_session ON journal (trajectory_id, session_id, undone, step);

-- Records and steps that this program cannot read: damaged, or made by a newer version. The body is kept byte by byte.
CREATE TABLE set_aside (
  id INTEGER PRIMARY KEY,
  trajectory_id TEXT NOT NULL REFERENCES trajectory (id) ON DELETE CASCADE,
  source TEXT NOT NULL CHECK (source IN ('record', 'step')),
  -- The id of the record, or the number of the step.
  ref TEXT NOT NULL,
  -- The kind of the record, or the label of the step.
  name TEXT NOT NULL,
  version INTEGER NOT NULL,
  body TEXT NOT NULL,
  reason TEXT NOT NULL CHECK (reason IN ('damaged', 'newer')),
  session_id TEXT,
  at TEXT,
  undone INTEGER
) STRICT;
CREATE INDEX set_aside_by_trajectory ON set_aside (trajectory_id);
`;

/** A trajectory has scans, each with an id and a moment; the one that was there keeps the id of its trajectory. */
const SCANS = `
DROP TRIGGER scan_column_deleted;
DROP TRIGGER scan_deleted;

CREATE TABLE survey (
  id TEXT PRIMARY KEY,
  trajectory_id TEXT NOT NULL REFERENCES trajectory (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  title TEXT NOT NULL DEFAULT '',
  -- The day on which people were asked; null when it was not filled in.
  taken_on TEXT,
  file_name TEXT NOT NULL,
  imported_at TEXT NOT NULL,
  scale TEXT NOT NULL,
  include_abandoned INTEGER NOT NULL CHECK (include_abandoned IN (0, 1)),
  perspectives INTEGER REFERENCES scan_cells (id),
  completed INTEGER REFERENCES scan_cells (id),
  respondents INTEGER NOT NULL DEFAULT 0,
  finished INTEGER NOT NULL DEFAULT 0,
  shared BLOB
) STRICT;
INSERT INTO survey (id, trajectory_id, position, file_name, imported_at, scale, include_abandoned, perspectives, completed,
    respondents, finished, shared)
  SELECT trajectory_id, trajectory_id, 1, file_name, imported_at, scale, include_abandoned, perspectives, completed,
    respondents, finished, shared FROM scan;

CREATE TABLE survey_column (
  scan_id TEXT NOT NULL REFERENCES survey (id) ON DELETE CASCADE,
  id TEXT NOT NULL,
  position INTEGER NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('statement', 'improvementPoint', 'openQuestion')),
  title TEXT NOT NULL,
  principle INTEGER CHECK (principle BETWEEN 1 AND 7),
  cells_id INTEGER REFERENCES scan_cells (id),
  PRIMARY KEY (scan_id, id)
) STRICT, WITHOUT ROWID;
INSERT INTO survey_column SELECT trajectory_id, id, position, kind, title, principle, cells_id FROM scan_column;

CREATE TABLE survey_file (
  scan_id TEXT NOT NULL REFERENCES survey (id) ON DELETE CASCADE,
  sha256 TEXT NOT NULL,
  file_name TEXT NOT NULL,
  imported_at TEXT NOT NULL,
  PRIMARY KEY (scan_id, sha256)
) STRICT, WITHOUT ROWID;
INSERT INTO survey_file SELECT trajectory_id, sha256, file_name, imported_at FROM scan_file;

DROP TABLE scan_column;
DROP TABLE scan_file;
DROP TABLE scan;
ALTER TABLE survey RENAME TO scan;
ALTER TABLE survey_column RENAME TO scan_column;
ALTER TABLE survey_file RENAME TO scan_file;
CREATE INDEX scan_by_trajectory ON scan (trajectory_id, position);

CREATE TRIGGER scan_column_deleted AFTER DELETE ON scan_column
BEGIN
  DELETE FROM scan_cells WHERE id = OLD.cells_id;
END;
CREATE TRIGGER scan_deleted AFTER DELETE ON scan
BEGIN
  DELETE FROM scan_cells WHERE id IN (OLD.perspectives, OLD.completed);
END;

-- An answer is one of a scan. The scan can go while a release of it still stands on a plate.
CREATE TABLE answer_review (
  trajectory_id TEXT NOT NULL REFERENCES trajectory (id) ON DELETE CASCADE,
  scan_id TEXT NOT NULL,
  answer_id TEXT NOT NULL,
  text_sha256 TEXT NOT NULL,
  release_id TEXT UNIQUE,
  released_text TEXT,
  tags TEXT NOT NULL DEFAULT '[]',
  heading TEXT,
  picked INTEGER NOT NULL DEFAULT 0 CHECK (picked IN (0, 1)),
  PRIMARY KEY (trajectory_id, scan_id, answer_id, text_sha256),
  CHECK ((release_id IS NULL) = (released_text IS NULL))
) STRICT, WITHOUT ROWID;
INSERT INTO answer_review SELECT trajectory_id, trajectory_id, answer_id, text_sha256, release_id, released_text, tags,
  heading, picked FROM reviewed_answer;
DROP TABLE reviewed_answer;
ALTER TABLE answer_review RENAME TO reviewed_answer;

-- The scan whose results are shown; null is the last one.
ALTER TABLE trajectory ADD COLUMN scan_id TEXT;
-- Where she was last.
ALTER TABLE trajectory ADD COLUMN open_session TEXT;
ALTER TABLE trajectory ADD COLUMN open_plate TEXT;
`;

/** The template lies under a plate from now on, and that is a record. */
const AFTER = 'ALTER TABLE trajectory DROP COLUMN template_id;';

/** One session, scan and plate became many. */
export function manySessions(db: Database): void {
  db.exec(VERSIONS);
  db.exec(SCANS);
  const sql = 'SELECT id AS trajectoryId, template_id AS templateId FROM trajectory';
  const contexts = db.prepare<[], { trajectoryId: string; templateId: string }>(sql).all();
  for (const context of contexts) upgradeBodies(db, 2, context);
  db.exec(AFTER);
}
