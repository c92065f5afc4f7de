import { summaryOf } from '../../../core/scan/import/check.ts';
import { findRespondents } from '../../../core/scan/import/respondents.ts';
import { toCodedScan } from '../../../core/scan/import/to-scan.ts';
import { decodeScan } from '../../../core/scan/model/coded-scan.ts';
import type { Scan } from '../../../core/scan/model/scan.ts';
import type { ColumnRole, ImportSummary, Mapping, Table } from '../../../core/scan/table/mapping.ts';
import { tableFromRows } from '../../helpers/table.ts';

/** A table from a header row and answers. */
export const tableOf = (
  headers: readonly string[],
  rows: readonly (readonly string[])[],
  fileName = 'scan.csv',
): Table => tableFromRows(fileName, headers, rows);

/** Rows that repeat these answers, to have enough of them. */
export const times = (count: number, ...rows: readonly (readonly string[])[]): string[][] =>
  Array.from({ length: count }, () => rows.map((row) => [...row])).flat();

export const rolesOf = (mapping: Mapping): string[] => mapping.columns.map(({ role }) => role);

export const statement = (text: string): ColumnRole => ({ role: 'statement', text, principle: null });

/** A mapping for a file whose first column is the group. */
export const mappingOf = (columns: readonly ColumnRole[], rest: Partial<Mapping> = {}): Mapping => ({
  columns: [...columns],
  group: {
    kind: 'column',
    values: [
      { text: 'inwoner', perspective: 'residents' },
      { text: 'medewerker', perspective: 'frontline' },
    ],
  },
  scale: { labels: ['niet', 'een beetje', 'wel'], dontKnow: ['weet ik niet'] },
  list: null,
  ...rest,
});

type Answer = readonly [perspective: 'residents' | 'frontline', completed: boolean, cell: string];

/** A scan with one statement, one improvement point and one open question. */
export function scanOf(answers: readonly Answer[], includeAbandoned = true): Scan {
  return {
    fileName: 'scan.csv',
    scale: { labels: ['niet', 'een beetje', 'wel'], dontKnow: ['weet ik niet'] },
    includeAbandoned,
    respondents: answers.map(([perspective, completed]) => ({ perspective, completed })),
    statements: [{ id: 's1', text: 'Stelling', principle: 1, cells: answers.map(([, , cell]) => cell) }],
    improvementPoints: [{ id: 'v1', text: 'Punt', principle: null, choices: answers.map(() => 'chosen' as const) }],
    openQuestions: [{ id: 'o1', question: 'Waarom?', cells: answers.map((_, i) => `antwoord ${i}`) }],
  };
}

/** The scan that an import gives, with the text of every cell. */
export const toScan = (table: Table, mapping: Mapping, includeAbandoned: boolean): Scan =>
  decodeScan(toCodedScan(table, mapping, includeAbandoned));

/** What the program says of an import before it is stored. */
export function summarize(table: Table, mapping: Mapping): ImportSummary {
  const respondents = findRespondents(table, mapping);
  return summaryOf(table, mapping, respondents, toCodedScan(table, mapping, true, respondents));
}
