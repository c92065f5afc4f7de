import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { QuestionSet, type Table } from '../../../core/scan/table/mapping.ts';
import { openScanFile } from '../../../services/scan-files/open-scan-file.ts';
import { parseFile } from '../../../services/scan-files/parse-file.ts';

const root = path.resolve(import.meta.dirname, '../../..');
const fixtures = path.join(root, 'tests/fixtures');

/** A file of tests/fixtures. */
export function fixtureFile(name: string): Uint8Array {
  return new Uint8Array(readFileSync(path.join(fixtures, name)));
}

/** A table read by the parser, which must not refuse it. */
export async function tableOf(fileName: string, bytes: Uint8Array): Promise<Table> {
  const outcome = await parseFile(fileName, bytes);
  if (!outcome.ok) throw new Error(`${fileName} was refused: ${outcome.code}`);
  return outcome.table;
}

/** What the reader in its own thread makes of a file: its size, or why it is refused. */
export async function readSize(fileName: string, bytes: Uint8Array, milliseconds?: number): Promise<string> {
  const outcome = await openScanFile(
    fileName,
    [{ name: fileName, bytes }],
    milliseconds === undefined ? {} : { milliseconds },
  );
  if (!outcome.ok) return outcome.code;
  outcome.file.close();
  return `${outcome.file.info.rows} x ${outcome.file.info.columns}`;
}

/** The question sets that ship with the program. */
export function shippedQuestionSets(): readonly QuestionSet[] {
  const folder = path.join(root, 'resources/question-sets');
  return readdirSync(folder).map((name) =>
    QuestionSet.parse(JSON.parse(readFileSync(path.join(folder, name), 'utf8'))),
  );
}

/** Reads comma-separated text in the plainest way, to compare with. */
export function plainCsv(text: string): string[][] {
  const rows: string[][] = [[]];
  for (const [, cell = '', end] of text.matchAll(/("(?:[^"]|"")*"|[^,\r\n]*)(,|\r?\n|\r|$)/g)) {
    rows.at(-1)?.push(cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell);
    if (end !== ',') rows.push([]);
  }
  return rows.filter((row) => row.length > 1 || (row[0] ?? '') !== '');
}
