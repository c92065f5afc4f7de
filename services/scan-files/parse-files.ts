import { belongTogether, joinTables } from './choose-sheets.ts';
import type { SurveyFile } from './messages.ts';
import { refuse } from './outcome.ts';
import { type Options, type ParseOutcome, parseFile } from './parse-file.ts';

/** Above the column that says from which file a row is. */
const FILE_HEADER = 'Bestand';

/** What each file is called: without its ending, and without what the survey itself is called. */
function namesOf(files: readonly SurveyFile[]): readonly string[] {
  const names = files.map(({ name }) => name.replace(/\.\w{1,5}$/, ''));
  const short = names.map((name) => name.replace(/toegang\w*/gi, ' ').replace(/^[\s_-]+|[\s_-]+$/g, ''));
  return new Set(short).size === short.length && short.every((name) => /\p{L}{2}/u.test(name)) ? short : names;
}

/** Reads a survey file, or files with the same questions as one: each is mostly of another group. */
export async function parseFiles(
  fileName: string,
  files: readonly SurveyFile[],
  options: Options = {},
): Promise<ParseOutcome> {
  const [first, ...others] = files;
  if (first && others.length === 0) return parseFile(first.name, first.bytes, options);
  const names = namesOf(files);
  const parts: { name: string; table: Extract<ParseOutcome, { ok: true }>['table'] }[] = [];
  const damage = { zeros: 0, unreadable: 0 };
  for (const [i, { name, bytes }] of files.entries()) {
    const outcome = await parseFile(name, bytes, options);
    if (!outcome.ok) return outcome;
    parts.push({ name: names[i] ?? name, table: outcome.table });
    damage.zeros += outcome.damage.zeros;
    damage.unreadable += outcome.damage.unreadable;
  }
  if (!belongTogether(parts.map(({ table }) => table))) return refuse('files-differ');
  const table = joinTables(fileName, parts, FILE_HEADER);
  return table ? { ok: true, table, sheets: null, damage } : refuse('file-too-large');
}
