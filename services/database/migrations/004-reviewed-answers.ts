/**
 * What the facilitator did with an open answer. The sha of the raw text is part of the key, so that another text under the
 * same id (a later import) never gets a release, tag or heading that was meant for this one.
 */
export const reviewedAnswers = `
CREATE TABLE reviewed_answer (
  trajectory_id TEXT NOT NULL REFERENCES trajectory (id) ON DELETE CASCADE,
  answer_id TEXT NOT NULL,
  text_sha256 TEXT NOT NULL,
  release_id TEXT UNIQUE,
  released_text TEXT,
  tags TEXT NOT NULL DEFAULT '[]',
  heading TEXT,
  picked INTEGER NOT NULL DEFAULT 0 CHECK (picked IN (0, 1)),
  PRIMARY KEY (trajectory_id, answer_id, text_sha256),
  CHECK ((release_id IS NULL) = (released_text IS NULL))
) STRICT, WITHOUT ROWID;
`;
