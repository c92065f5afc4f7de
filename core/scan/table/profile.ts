import { type Cells, countCells } from '../model/cells.ts';
import { textKey } from '../words/text-key.ts';
import { type Header, readHeaders } from './header.ts';
import type { Table } from './mapping.ts';

/** What one column holds, as far as the proposal needs it. */
export interface Profile {
  readonly index: number;
  /** The header as it is in the file. */
  readonly raw: string;
  readonly header: Header;
  /** textKey of the readable header. */
  readonly key: string;
  /** How often each trimmed, filled text occurs; of a column with very many texts, the first of them. */
  readonly values: ReadonlyMap<string, number>;
  /** Filled cells with one of those texts. */
  readonly sampled: number;
  /** All filled cells. */
  readonly filled: number;
}

/** What a column is shows in so many texts; looking at all of a hundred thousand answers would only take long. */
const ENOUGH_TEXTS = 600;

/** The filled texts of one column, trimmed. */
export interface ColumnValues {
  /** How often each occurs; of a column with very many texts, the first of them. */
  readonly values: ReadonlyMap<string, number>;
  readonly sampled: number;
  readonly filled: number;
  /** How many different texts there are (of very many: about how many). */
  readonly distinct: number;
}

const NOTHING: ColumnValues = { values: new Map(), sampled: 0, filled: 0, distinct: 0 };
const known = new WeakMap<Cells, ColumnValues>();

function countValues(column: Cells): ColumnValues {
  const values = new Map<string, number>();
  const counts = countCells(column);
  let [sampled, filled, more] = [0, 0, 0];
  for (const [i, raw] of column.texts.entries()) {
    const count = counts[i] ?? 0;
    const text = raw.trim();
    if (text === '' || count === 0) continue;
    filled += count;
    const before = values.get(text);
    if (before === undefined && values.size >= ENOUGH_TEXTS) more++;
    else {
      values.set(text, (before ?? 0) + count);
      sampled += count;
    }
  }
  return { values, sampled, filled, distinct: values.size + more };
}

/** Counts the filled texts of a column, once. */
export function valuesOf(column: Cells): ColumnValues {
  const found = known.get(column) ?? countValues(column);
  known.set(column, found);
  return found;
}

/** The filled texts of one column of a file. */
export function columnValues({ columns }: Table, index: number): ColumnValues {
  const column = columns[index];
  return column ? valuesOf(column) : NOTHING;
}

/** Looks at every column of a file once. */
export function profileColumns(table: Table): readonly Profile[] {
  const headers = readHeaders(table.headers);
  return table.headers.map((raw, index) => {
    const header = headers[index] ?? { text: raw, question: null };
    return { index, raw, header, key: textKey(header.text), ...columnValues(table, index) };
  });
}

/** The share of filled cells, from 0 to 1, whose text passes the test. */
export function share(profile: Profile, test: (text: string) => boolean): number {
  let passed = 0;
  for (const [text, count] of profile.values) if (test(text)) passed += count;
  return profile.sampled === 0 ? 0 : passed / profile.sampled;
}
