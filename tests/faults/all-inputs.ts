import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { BadInput } from './bad-input.ts';
import { badTables } from './bad-tables.ts';
import { badText } from './bad-text.ts';
import { badWorkbooks } from './bad-workbooks.ts';
import { mutants } from './mutants.ts';

const SCANS = path.resolve(import.meta.dirname, '../fixtures/toegangsscan');
export const ownInputs: readonly BadInput[] = [...badText, ...badTables, ...badWorkbooks];

/** A bad input that was written to a file, so that making it costs the reading program nothing. */
export interface InputFile {
  readonly name: string;
  readonly kind: string;
  readonly file: string;
}

export async function writeInputs(folder: string, inputs: readonly BadInput[]): Promise<InputFile[]> {
  const into = path.join(folder, 'inputs');
  mkdirSync(into, { recursive: true });
  const files: InputFile[] = [];
  for (const { name, kind, make } of inputs) {
    const file = path.join(into, `${kind}-${files.length}`);
    writeFileSync(file, await make());
    files.push({ name, kind, file });
  }
  return files;
}

/** Changed copies of ordinary files and of whole scans. */
export function changedFiles(count: number): BadInput[] {
  const names = readdirSync(SCANS).filter((name) => /\.(csv|xlsx)$/.test(name));
  const scans = names.sort().map((name) => new Uint8Array(readFileSync(path.join(SCANS, name))));
  return mutants(count, scans);
}
