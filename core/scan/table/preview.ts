import { countCells } from '../model/cells.ts';
import { cleanText } from '../words/text-key.ts';
import type { ColumnPreview, Mapping, Table } from './mapping.ts';
import { columnValues } from './profile.ts';

const EXAMPLES = 3;
/** A column with at most so many different short texts could say who answered; then all of them are shown. */
const FEW = 20;
const SHORT = 80;
const EXAMPLE_LENGTH = 120;

/** Shortens without cutting a character in two. */
function shorten(text: string): string {
  if (text.length <= EXAMPLE_LENGTH) return text;
  const start = [...text.slice(0, EXAMPLE_LENGTH)].slice(0, -1).join('');
  return `${start}…`;
}

/** In how many cells and headers a letter was lost before: a program that read them wrongly wrote U+FFFD instead. */
export function countUnreadable({ headers, columns }: Table): number {
  const isUnreadable = (text: string) => text.includes('\ufffd');
  const inCells = columns.map((column) => {
    if (!column.texts.some(isUnreadable)) return 0;
    const counts = countCells(column);
    return column.texts.reduce((sum, text, i) => sum + (isUnreadable(text) ? (counts[i] ?? 0) : 0), 0);
  });
  return headers.filter(isUnreadable).length + inCells.reduce((sum, count) => sum + count, 0);
}

/** What each column holds, for a person to check the proposal. Personal columns show no examples. */
export function previewColumns(table: Table, mapping: Mapping): ColumnPreview[] {
  return table.headers.map((header, index) => {
    const { values, filled, distinct } = columnValues(table, index);
    const isPersonal = mapping.columns[index]?.role === 'personal';
    const texts = [...values.keys()];
    const couldBeGroups = texts.length <= FEW && texts.every((text) => text.length <= SHORT);
    const examples = isPersonal ? [] : texts.slice(0, couldBeGroups ? FEW : EXAMPLES).map(shorten);
    return { header: cleanText(header), examples, filled, distinct };
  });
}
