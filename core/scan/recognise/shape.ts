import { type Category, categorizer } from '../model/categories.ts';
import type { Mapping, Table } from '../table/mapping.ts';
import { isPlaceholder } from '../table/placeholders.ts';
import { columnValues } from '../table/profile.ts';

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

/** Whether all that was answered to statements, but for what hardly anybody wrote, is on their scales. */
function knowsAnswers(mapping: Mapping, table: Table): boolean {
  return mapping.columns.every((role, i) => {
    if (role.role !== 'statement') return true;
    const scale = role.scale === undefined ? mapping.scale : mapping.moreScales?.[role.scale - 1];
    if (!scale) return false;
    const { values, filled } = columnValues(table, i);
    const categoryOf = categorizer(scale);
    const unknown = [...values].reduce(
      (sum, [text, count]) => sum + (isUnknown(categoryOf(text), text) ? count : 0),
      0,
    );
    return unknown <= 0.02 * filled;
  });
}
const isUnknown = (category: Category, text: string) => category === 'unknown' && !isPlaceholder(text);

/** A short name for the shape of a file: files with the same headers in the same order have the same one. */
export function shapeOf(headers: readonly string[]): string {
  const text = JSON.stringify(headers);
  return `${headers.length}-${hash(text, 1)}-${hash(text, 2)}`;
}

/**
 * A remembered mapping for another file: what was said of columns and answers holds, who answered does not. A group of all
 * comes from this file's own name, and else is asked; rows to leave out are looked for again.
 */
export function forThisFile(mapping: Mapping, proposed: Mapping): Mapping {
  const { rows: _, asks: __, ...rest } = mapping;
  const rowAsks = proposed.asks?.filter(({ kind }) => kind === 'rows') ?? [];
  return {
    ...rest,
    ...(mapping.group?.kind === 'column'
      ? {}
      : { group: proposed.group?.kind === 'whole-file' ? proposed.group : null }),
    ...(proposed.rows ? { rows: proposed.rows } : {}),
    ...(rowAsks.length > 0 ? { asks: rowAsks } : {}),
  };
}

/** Whether a mapping from an earlier file can be used for this one: as many columns, no answer that it does not know. */
export function fitsTable(mapping: Mapping, table: Table): boolean {
  if (mapping.columns.length !== table.headers.length || !knowsAnswers(mapping, table)) return false;
  if (mapping.group?.kind !== 'column') return true;
  const column = mapping.columns.findIndex(({ role }) => role === 'group');
  const known = new Set(mapping.group.values.map(({ text }) => text.trim()));
  const { values, distinct } = columnValues(table, column);
  return distinct === values.size && [...values.keys()].every((text) => known.has(text));
}
