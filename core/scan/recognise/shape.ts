import type { Mapping, Table } from '../table/mapping.ts';
import { columnValues } from '../table/profile.ts';
import { groupFromFileName } from './group.ts';

/** A 53-bit hash of a text (cyrb53, public domain, by bryc). */
function hash(text: string, seed: number): string {
  let high = 0xdeadbeef ^ seed;
  let low = 0x41c6ce57 ^ seed;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    high = Math.imul(high ^ unit, 2654435761);
    low = Math.imul(low ^ unit, 1597334677);
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  return (4294967296 * (2097151 & low) + (high >>> 0)).toString(36);
}

/** A short name for the shape of a file: files with the same headers in the same order have the same one. */
export function shapeOf(headers: readonly string[]): string {
  const text = JSON.stringify(headers);
  return `${headers.length}-${hash(text, 1)}-${hash(text, 2)}`;
}

/**
 * Whether a mapping from an earlier file can be used for this one: as many columns, no group text that it does not know, and
 * no file name that tells of another group.
 */
export function fitsTable(mapping: Mapping, table: Table): boolean {
  if (mapping.columns.length !== table.headers.length) return false;
  if (mapping.group?.kind !== 'column') {
    const named = groupFromFileName(table.fileName);
    return !named || named.perspective === mapping.group?.perspective;
  }
  const column = mapping.columns.findIndex(({ role }) => role === 'group');
  const known = new Set(mapping.group.values.map(({ text }) => text.trim()));
  const { values, distinct } = columnValues(table, column);
  return distinct === values.size && [...values.keys()].every((text) => known.has(text));
}
