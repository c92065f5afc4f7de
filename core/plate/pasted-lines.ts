import { TEXT_MAX } from '../domain/text.ts';

/** Bullets and numbers that word processors put before a line. */
const BULLET = /^\s*(?:[•●▪◦‣·*–—-]|\(?\d{1,3}[.)]|[a-z][.)])\s+/iu;
const MOST_LINES = 200;

/** The lines of a pasted list, one note each: without bullets, cells of a row joined, empty lines left out. */
export function pastedLines(text: string): string[] {
  return text
    .split(/\r\n?|\n/)
    .map((line) => line.replace(BULLET, '').split('\t').map(unquoted).filter(Boolean).join(', ').slice(0, TEXT_MAX))
    .filter((line) => line.trim() !== '')
    .slice(0, MOST_LINES);
}

/** A spreadsheet puts quotes around a cell with quotes in it, and doubles those. */
function unquoted(cell: string): string {
  const text = cell.trim();
  return /^".*"$/.test(text) ? text.slice(1, -1).replaceAll('""', '"').trim() : text;
}
