import { cellsFrom } from '../../../../../core/scan/model/cells.ts';
import type { CodedColumn, CodedScan } from '../../../../../core/scan/model/coded-scan.ts';
import type { Random } from '../attack/world.ts';

export const LABELS = ['helemaal niet', 'niet', 'een beetje', 'wel', 'helemaal'];
export type Row = readonly number[];

/** Somebody who answers so many statements; one in sixteen gives the same answer each time. */
function anybody(random: Random, statements: number): Row {
  const leaning = random(LABELS.length);
  const straight = random(16) === 0;
  const answer = () => (straight || random(2) ? leaning : random(LABELS.length));
  return Array.from({ length: statements }, answer);
}

export interface Written {
  readonly labels?: readonly string[];
  readonly title?: (at: number) => string;
  readonly group?: string;
}

export function scanOf(
  rows: readonly Row[],
  { labels = LABELS, title = (at) => `Stelling ${at}`, group = 'residents' }: Written = {},
): CodedScan {
  const column = (at: number): CodedColumn => ({
    id: `s${at + 1}`,
    kind: 'statement',
    title: title(at),
    principle: null,
    cells: cellsFrom(labels, (row) => rows[row]?.[at] ?? 0, rows.length),
  });
  return {
    fileName: 'scan.csv',
    scale: { labels: [...labels], dontKnow: [] },
    includeAbandoned: true,
    perspectives: cellsFrom([group], () => 0, rows.length),
    completed: cellsFrom(['yes'], () => 0, rows.length),
    columns: (rows[0] ?? []).map((_, at) => column(at)),
  };
}

/** So many people. */
export const crowd = (random: Random, n: number, statements: number) =>
  Array.from({ length: n }, () => anybody(random, statements));
