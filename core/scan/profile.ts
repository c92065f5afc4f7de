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
  /** How often each trimmed, filled text occurs. */
  readonly values: ReadonlyMap<string, number>;
  readonly filled: number;
}

/** Counts the filled texts of one column. */
export function columnValues(table: Table, index: number): ReadonlyMap<string, number> {
  const values = new Map<string, number>();
  for (const row of table.rows) {
    const text = (row[index] ?? '').trim();
    if (text !== '') values.set(text, (values.get(text) ?? 0) + 1);
  }
  return values;
}

/** Looks at every column of a file once. */
export function profileColumns(table: Table): readonly Profile[] {
  const headers = readHeaders(table.headers);
  return table.headers.map((raw, index) => {
    const header = headers[index] ?? { text: raw, question: null };
    const values = columnValues(table, index);
    const filled = [...values.values()].reduce((sum, count) => sum + count, 0);
    return { index, raw, header, key: textKey(header.text), values, filled };
  });
}

/** The share of filled cells, from 0 to 1, whose text passes the test. */
export function share(profile: Profile, test: (text: string) => boolean): number {
  let passed = 0;
  for (const [text, count] of profile.values) if (test(text)) passed += count;
  return profile.filled === 0 ? 0 : passed / profile.filled;
}
