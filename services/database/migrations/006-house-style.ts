/** How the documents of a municipality look. */
export const houseStyle = `
CREATE TABLE house_style (
  trajectory_id TEXT PRIMARY KEY REFERENCES trajectory (id) ON DELETE CASCADE,
  color TEXT,
  logo BLOB,
  template BLOB,
  template_name TEXT
) STRICT;
`;
