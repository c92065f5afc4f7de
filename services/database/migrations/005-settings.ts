/** What is kept for this laptop, apart from any trajectory: one JSON value per name. */
export const settingsTable = `
CREATE TABLE setting (name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;
`;
