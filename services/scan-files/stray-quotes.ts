/** So much of a text is looked at; a file that does not quote shows it long before. */
const MOST_READ = 8 * 1024 * 1024;

/** Whether every quote mark of a cell is one that a program wrote: around the whole cell, those inside doubled. */
function isWellQuoted(cell: string): boolean {
  const text = cell.trim();
  if (!text.startsWith('"')) return true;
  return text.length >= 2 && text.endsWith('"') && !text.slice(1, -1).replaceAll('""', '').includes('"');
}

/**
 * Whether the quote marks of a file are letters that people typed: read without quoting, all lines have the same number of
 * cells, and at least one quote mark stands where no program would have put it.
 */
export function quotesAreLetters(whole: string, delimiter: string): boolean {
  if (!whole.includes('"')) return false;
  const text = whole.length > MOST_READ ? whole.slice(0, whole.lastIndexOf('\n', MOST_READ)) : whole;
  const lines = text.split(/\r\n|\r|\n/).filter((line) => line.trim() !== '');
  const cells = lines.map((line) => line.split(delimiter));
  const width = cells[0]?.length ?? 0;
  if (width < 2 || lines.length < 2 || cells.some((row) => row.length !== width)) return false;
  return cells.some((row) => !row.every(isWellQuoted));
}
