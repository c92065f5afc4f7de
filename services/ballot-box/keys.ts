import { createHmac, randomBytes } from 'node:crypto';
import { closeSync, existsSync, fstatSync, fsyncSync, openSync, readFileSync, renameSync, writeSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';

const FILE = 'ballot-box.keys';
const Stored = z.record(z.string(), z.base64());

/** The keys of a round: one to find who voted, one to open what was voted. */
export interface RoundKeys {
  readonly voter: Buffer;
  readonly vote: Buffer;
}

/** The keys of the rounds, in a file of their own beside the database: no copy of the data has them. */
export interface BoxKeys {
  /** Null when there are none (any more): what was voted under them cannot be read by anybody. */
  of(roundId: string): RoundKeys | null;
  /** Makes the keys of a round where there are none, on disk before it returns. */
  make(roundId: string): RoundKeys;
  /** Forgets the keys of all rounds but these; says whether there were others. */
  keepOnly(roundIds: readonly string[]): boolean;
  drop(roundId: string): void;
}

export function createBoxKeys(folder: string): BoxKeys {
  const file = path.join(folder, FILE);
  let secrets = new Map(Object.entries(read(file)));
  const known = new Map<string, RoundKeys>();
  const store = (next: Map<string, string>) => {
    writeWhole(folder, file, JSON.stringify(Object.fromEntries(next)));
    secrets = next;
    for (const roundId of known.keys()) if (!next.has(roundId)) known.delete(roundId);
  };
  const of = (roundId: string): RoundKeys | null => {
    const secret = secrets.get(roundId);
    if (secret === undefined) return null;
    const keys = known.get(roundId) ?? { voter: part(secret, 'voter'), vote: part(secret, 'vote') };
    known.set(roundId, keys);
    return keys;
  };
  return {
    of,
    make(roundId) {
      const there = of(roundId);
      if (there) return there;
      store(new Map(secrets).set(roundId, randomBytes(32).toString('base64')));
      return of(roundId) as RoundKeys;
    },
    keepOnly(roundIds) {
      const kept = [...secrets].filter(([roundId]) => roundIds.includes(roundId));
      const others = kept.length < secrets.size;
      if (others) store(new Map(kept));
      return others;
    },
    drop(roundId) {
      if (secrets.has(roundId)) store(new Map([...secrets].filter(([one]) => one !== roundId)));
    },
  };
}

const part = (secret: string, name: string) =>
  createHmac('sha256', Buffer.from(secret, 'base64')).update(name).digest();

function read(file: string): Record<string, string> {
  try {
    return Stored.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    return {};
  }
}

/** The new keys take the place of the old ones at once; what the old file held is then written over, where a system can do that. */
function writeWhole(folder: string, file: string, text: string): void {
  const part = `${file}.part`;
  writeSynced(openSync(part, 'w', 0o600), text);
  const old = process.platform === 'win32' || !existsSync(file) ? null : openSync(file, 'r+');
  const { size } = old === null ? { size: 0 } : fstatSync(old);
  renameSync(part, file);
  if (process.platform !== 'win32') writeSynced(openSync(folder, 'r'), '');
  if (old !== null) writeSynced(old, ' '.repeat(size));
}

/** Writes at the beginning, on the disk itself, and closes. */
function writeSynced(handle: number, text: string): void {
  try {
    if (text !== '') writeSync(handle, text, 0);
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}
