import { appendFileSync, existsSync, mkdirSync, renameSync, statSync } from 'node:fs';
import path from 'node:path';

/** A log of this size is put aside, and the one before it goes. */
const LARGEST = 256 * 1024;
const NAME = 'praatplaat.log';

let file: string | null = null;

/** From now on what goes wrong is also kept below this folder of data. Without a place to write nothing is kept. */
export function keepLogIn(folder: string): void {
  const logs = path.join(folder, 'logs');
  try {
    mkdirSync(logs, { recursive: true });
    file = path.join(logs, NAME);
  } catch {
    file = null;
  }
}

/**
 * Notes what went wrong: when, what, the name and code of the error, and where in the program. Never its message, which may hold
 * words of people or names of their files.
 */
export function report(what: string, error?: unknown): void {
  console.error(what, error ?? '');
  if (!file) return;
  try {
    if (existsSync(file) && statSync(file).size > LARGEST) renameSync(file, `${file}.1`);
    appendFileSync(file, `${[new Date().toISOString(), what, ...wordsOf(error)].join(' ')}\n`, { mode: 0o600 });
  } catch {
    // A log that cannot be written stops nothing.
  }
}

/** A line of a stack: the function, and the file without its folders. */
const FRAME = /^\s+at (?:(.+?) \()?(?:.*[\\/])?([^\\/]+:\d+:\d+)\)?$/;

function wordsOf(error: unknown): string[] {
  if (!(error instanceof Error)) return [];
  const { name, code, stack = '' } = error as NodeJS.ErrnoException;
  const frames = stack.split('\n').flatMap((line) => FRAME.exec(line)?.slice(1).filter(Boolean) ?? []);
  return [name, ...(code ? [code] : []), ...frames];
}
