import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { Kdf } from '../sealed-files/header.ts';
import type { SealKey } from '../sealed-files/seal-key.ts';

const KeptPlace = z.object({
  folder: z.string(),
  /** ISO instants. */
  since: z.string(),
  lastAt: z.string().nullable(),
  kdf: Kdf,
  master: z.base64(),
});
type Stored = z.infer<typeof KeptPlace>;

/** The second place as it is kept on this laptop: with the key that the phrase made, and without the phrase. */
export interface KeptPlace extends Omit<Stored, 'kdf' | 'master'> {
  readonly key: SealKey;
}

/** Beside the database and in no copy of it: who finds a copy must not find its key. */
const fileIn = (folder: string) => path.join(folder, 'second-place.json');

/** The second place that was chosen; null: none, or nobody can read which. */
export function readPlace(dataFolder: string): KeptPlace | null {
  try {
    const { kdf, master, ...place } = KeptPlace.parse(JSON.parse(readFileSync(fileIn(dataFolder), 'utf8')));
    return { ...place, key: { kdf, master: Buffer.from(master, 'base64') } };
  } catch {
    return null;
  }
}

/** Keeps it, readable by this user only; null: forgets it. */
export function writePlace(dataFolder: string, place: KeptPlace | null): void {
  const file = fileIn(dataFolder);
  rmSync(file, { force: true });
  if (!place) return;
  const { key, ...rest } = place;
  const stored: Stored = { ...rest, kdf: key.kdf, master: key.master.toString('base64') };
  writeFileSync(file, JSON.stringify(stored), { mode: 0o600 });
}
