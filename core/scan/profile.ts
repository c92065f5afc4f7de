import { countCells } from './cells.ts';
import { type Header, readHeaders } from './header.ts';
import type { Table } from './mapping.ts';
import { textKey } from './text-key.ts';

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
const ENOUGH_TEXTS = 2000;

/** Counts the filled texts of one column, trimmed. */
export function columnValues({ columns }: Table, index: number): ReadonlyMap<string, number> {
  const column = columns[index];
  const values = new Map<string, number>();
  if (!column) return values;
  const counts = countCells(column);
  for (const [i, raw] of column.texts.entries()) {
    const text = raw.trim();
    const count = counts[i] ?? 0;
    if (text !== '' && count > 0) values.set(text, (values.get(text) ?? 0) + count);
  }
  return values;
}

const sum = (values: ReadonlyMap<string, number>) => [...values.values()].reduce((total, count) => total + count, 0);

/** Looks at every column of a file once. */
export function profileColumns(table: Table): readonly Profile[] {
  const headers = readHeaders(table.headers);
  return table.headers.map((raw, index) => {
    const header = headers[index] ?? { text: raw, question: null };
    const all = columnValues(table, index);
    const values = all.size > ENOUGH_TEXTS ? new Map([...all].slice(0, ENOUGH_TEXTS)) : all;
    return { index, raw, header, key: textKey(header.text), values, sampled: sum(values), filled: sum(all) };
  });
}

/** The share of filled cells, from 0 to 1, whose text passes the test. */
export function share(profile: Profile, test: (text: string) => boolean): number {
  let passed = 0;
  for (const [text, count] of profile.values) if (test(text)) passed += count;
  return profile.sampled === 0 ? 0 : passed / profile.sampled;
}
