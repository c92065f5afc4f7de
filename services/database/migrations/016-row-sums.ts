/**
 * A sum of each row of what people made, so that damage is noticed; and in `meta` what the file was when it was last written.
 * The sums themselves are written by `row-sums.ts`.
 */
export const rowSums = `
CREATE TABLE row_sum (
  name TEXT NOT NULL,
  -- The primary key of the row, quoted.
  key TEXT NOT NULL,
  sum BLOB NOT NULL,
  PRIMARY KEY (name, key)
) STRICT, WITHOUT ROWID;
-- The version of the data once more; the version that the sums are of; whether the program has the file open.
-- The sum of the row as it was written: by it the row is known where it stands undamaged.
ALTER TABLE set_aside ADD COLUMN sum BLOB;
INSERT INTO meta VALUES ('data_version', 0), ('sums_version', 0), ('is_open', 0), ('lost_log', 0);
`;
