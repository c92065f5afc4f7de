/** Where a trajectory came from, what it was when a file of it was made or opened, and which releases were taken back. */
export const origins = `
-- The trajectory that this one is a copy of; null: none. Copies share who was shown.
ALTER TABLE trajectory ADD COLUMN origin_id TEXT;
-- The sums of what was in it when a trajectbestand was made or opened, the oldest first (a JSON array).
ALTER TABLE trajectory ADD COLUMN lineage TEXT NOT NULL DEFAULT '[]';

-- A release that was taken back, or (with the sum of its text) got another text since. It names nobody and holds no text; it
-- stays when its trajectory goes, so that an older copy does not bring the text back.
CREATE TABLE withdrawal (
  release_id TEXT NOT NULL,
  -- Empty: all texts that the release ever had.
  text_sha256 TEXT NOT NULL,
  PRIMARY KEY (release_id, text_sha256)
) STRICT, WITHOUT ROWID;
`;
