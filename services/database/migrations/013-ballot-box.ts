/**
 * What the room does with phones, outside the document: it is in no step, no copy and no file that leaves the data folder. No
 * table says when something came or in which order votes did.
 */
export const ballotBox = `
CREATE TABLE ballot_box (
  trajectory_id TEXT NOT NULL REFERENCES trajectory (id) ON DELETE CASCADE,
  round_id TEXT NOT NULL,
  -- Of a number, with the key of the round: nobody finds the number without that key.
  voter BLOB NOT NULL,
  -- How it voted; null once it was taken back.
  way TEXT CHECK (way IN ('phone', 'card')),
  -- The vote, encrypted with the key of the round.
  vote BLOB NOT NULL,
  PRIMARY KEY (round_id, voter)
) STRICT, WITHOUT ROWID;
CREATE TABLE lobby_seat (
  trajectory_id TEXT NOT NULL REFERENCES trajectory (id) ON DELETE CASCADE,
  session_id TEXT NOT NULL,
  number INTEGER NOT NULL,
  -- A hash of what the phone made to be known again.
  device BLOB NOT NULL,
  PRIMARY KEY (session_id, number)
) STRICT, WITHOUT ROWID;
CREATE TABLE phone_message (
  trajectory_id TEXT NOT NULL REFERENCES trajectory (id) ON DELETE CASCADE,
  session_id TEXT NOT NULL,
  id TEXT NOT NULL UNIQUE,
  number INTEGER NOT NULL,
  text TEXT NOT NULL
) STRICT;
`;
