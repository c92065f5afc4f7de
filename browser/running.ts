import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';

const Running = z.object({ origin: z.url(), key: z.string() });
type Running = z.infer<typeof Running>;

const fileIn = (dataDir: string) => path.join(dataDir, 'browser-shell.json');

/** Leaves a note in the data folder, readable by this user only, so that a second start can find the first. */
export function leaveNote(dataDir: string, { origin, key }: Running): void {
  try {
    writeFileSync(fileIn(dataDir), JSON.stringify({ origin, key }), { mode: 0o600 });
  } catch {
    // A disk that takes nothing: a second start does not find this one, and says that it is open already.
  }
}

/** Takes the note away. */
export function removeNote(dataDir: string): void {
  try {
    rmSync(fileIn(dataDir), { force: true });
  } catch {
    // Nor can it be taken away there.
  }
}

/** Asks the program that runs on this data folder for a new address; null when it does not answer. */
export async function askRunning(dataDir: string): Promise<string | null> {
  try {
    const { origin, key } = Running.parse(JSON.parse(readFileSync(fileIn(dataDir), 'utf8')));
    const signal = AbortSignal.timeout(3000);
    const response = await fetch(`${origin}/again`, { method: 'POST', headers: { 'x-praatplaat-key': key }, signal });
    return z.object({ url: z.url() }).parse(await response.json()).url;
  } catch {
    return null;
  }
}
