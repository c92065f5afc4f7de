import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { BadInput } from './bad-input.ts';
import { badTables } from './bad-tables.ts';
import { badText } from './bad-text.ts';
import { badWorkbooks } from './bad-workbooks.ts';
import { mutants } from './mutants.ts';

const SHARED = path.resolve(import.meta.dirname, '../../../shared');
export const ownInputs: readonly BadInput[] = [...badText, ...badTables, ...badWorkbooks];

/** A bad input that was written to a file, so that making it costs the reading program nothing. */
export interface InputFile {
  readonly name: string;
  readonly kind: string;
  readonly file: string;
}

/** The hostile workbooks of ../shared/tools/faultlab; none where that or Python is absent. */
export function writeBombs(folder: string): InputFile[] {
  const maker = path.join(SHARED, 'tools/faultlab/mkbombs.py');
  if (!existsSync(maker) || spawnSync('python3', ['--version']).status !== 0) return [];
  const into = path.join(folder, 'bombs');
  execFileSync('python3', [maker, into]);
  const names = readdirSync(into).sort();
  return names.map((name) => ({ name, kind: 'bomb', file: path.join(into, name) }));
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

/** Changed copies of ordinary files and of the scans in ../shared/data. */
export function changedFiles(count: number): BadInput[] {
  const data = path.join(SHARED, 'data');
  const names = existsSync(data) ? readdirSync(data).filter((name) => /\.(csv|xlsx)$/.test(name)) : [];
  return mutants(
    count,
    names.map((name) => new Uint8Array(readFileSync(path.join(data, name)))),
  );
}
