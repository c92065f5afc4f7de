import type { Sign } from '../domain/perspective.ts';
import { TEXT_MAX } from '../domain/text.ts';

/** A note that a pasted list asks for. */
export interface PastedNote {
  readonly text: string;
  /** Whose it is, when a column of the list says so. */
  readonly perspective?: Sign;
}

/** Bullets and numbers that word processors put before a line. */
const BULLET = /^\s*(?:[•●▪◦‣·*–—-]|\(?\d{1,3}[.)]|[a-z][.)])(?:\s+|$)/iu;
const MOST_NOTES = 200;

/** How people write whose a line is, in a column of its own. */
const WHOSE: readonly (readonly [Sign, RegExp])[] = [
  ['residents', /^(?:inwoners?|bewoners?|cli[eë]nt(?:en)?(?:raad)?|burgers?)$/i],
  ['frontline', /^(?:uitvoering|uitvoerders?|medewerkers?|professionals?|wijkteam)$/i],
  ['policy', /^(?:beleid|beleidsmakers?|beleidsmedewerkers?|gemeente|bestuur)$/i],
  ['together', /^(?:samen|iedereen|allen|allemaal|gezamenlijk|de (?:hele )?zaal|plenair)$/i],
];

/** How people call such a column. */
const HEADING = /^(?:groep(?:en)?|doelgroep|van wie\??|wie\??|van|perspectief|rol|kleur)$/i;

/**
 * The notes of a pasted list, one a line or a row: without bullets and empty lines. A column that says whose the rows are
 * becomes the perspective, and its heading goes; the other cells of a row are joined.
 */
export function pastedNotes(text: string): PastedNote[] {
  const rows = rowsOf(text).map((row) => row.map((cell, i) => (i === 0 ? cell.replace(BULLET, '') : cell).trim()));
  const column = columnOfSigns(rows);
  // A row that names the column is no note.
  const body = column !== null && HEADING.test(rows[0]?.[column] ?? '') ? rows.slice(1) : rows;
  return body
    .map((row) => {
      const words = row.filter((cell, i) => i !== column && cell !== '').join(', ');
      const perspective = column === null ? null : signOf(row[column]);
      return { text: words.slice(0, TEXT_MAX).trim(), ...(perspective ? { perspective } : {}) };
    })
    .filter((note) => note.text !== '')
    .slice(0, MOST_NOTES);
}

function signOf(cell: string | undefined): Sign | null {
  return WHOSE.find(([, words]) => words.test(cell ?? ''))?.[0] ?? null;
}

/** The column in which every row says whose it is or nothing, perhaps under a heading; null when there is none. */
function columnOfSigns(rows: readonly (readonly string[])[]): number | null {
  const columns = Math.max(0, ...rows.map((row) => row.length));
  if (columns < 2) return null;
  for (let column = 0; column < columns; column++) {
    const cells = rows.map((row) => row[column] ?? '');
    const said = HEADING.test(cells[0] ?? '') ? cells.slice(1) : cells;
    if (said.some((cell) => signOf(cell)) && said.every((cell) => cell === '' || signOf(cell))) return column;
  }
  return null;
}

/** Rows and their cells, as spreadsheets copy them: a cell in quotes can hold lines, and doubles the quotes in it. */
function rowsOf(text: string): string[][] {
  const rows: string[][] = [];
  let rest = text.replace(/\r\n?/g, '\n');
  let row: string[] = [];
  while (rest !== '') {
    const quoted = /^"((?:[^"]|"")*)"[ ]*(?=[\t\n]|$)/.exec(rest);
    const cell = quoted?.[0] ?? /^[^\t\n]*/.exec(rest)?.[0] ?? '';
    row.push(quoted ? (quoted[1] ?? '').replaceAll('""', '"').replace(/\s*\n\s*/g, ' ') : cell);
    const after = rest[cell.length];
    rest = rest.slice(cell.length + 1);
    if (after !== '\t') {
      rows.push(row);
      row = [];
    }
  }
  if (row.length > 0) rows.push(row);
  return rows;
}
