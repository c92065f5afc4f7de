/** What belongs to this laptop, and how the documents of a municipality look. */
export const houseStyle = `
CREATE TABLE setting (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;

CREATE TABLE house_style (
  trajectory_id TEXT PRIMARY KEY REFERENCES trajectory (id) ON DELETE CASCADE,
  color TEXT,
  logo BLOB,
  template BLOB,
  template_name TEXT
) STRICT;
`;
