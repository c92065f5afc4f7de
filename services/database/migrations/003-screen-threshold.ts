/** From which number of answers a group is shown on a screen: set per trajectory, never under five. */
export const screenThreshold = `
ALTER TABLE trajectory ADD COLUMN threshold INTEGER NOT NULL DEFAULT 5 CHECK (threshold >= 5);
`;
