/** So much of a text is looked at; a file that does not quote shows it long before. */
const MOST_READ = 8 * 1024 * 1024;

/** Whether every quote mark of a cell is one that a program wrote: around the whole cell, those inside doubled. */
function isWellQuoted(cell: string): boolean {
  const text = cell.trim();
  if (!text.startsWith('"')) return true;
  return text.length >= 2 && text.endsWith('"') && !text.slice(1, -1).replaceAll('""', '').includes('"');
}

/** Whether quoting goes wrong somewhere: a quoted cell goes on after its last mark, or never ends. */
function isMalformed(text: string, delimiter: string): boolean {
  for (let at = 0; at < text.length; ) {
    if (text[at] === '"') {
      const end = endOfQuoted(text, at);
      if (end < 0) return true;
      const next = text[end];
      if (next !== undefined && next !== delimiter && next !== '\n' && next !== '\r') return true;
      at = end + 1;
    } else {
      const ends = [text.indexOf(delimiter, at), text.indexOf('\n', at)].filter((end) => end >= 0);
      if (ends.length === 0) return false;
      at = Math.min(...ends) + 1;
    }
  }
  return false;
}

/** Where a quoted cell that starts here has ended; -1 when it never does. */
function endOfQuoted(text: string, start: number): number {
  for (let at = start + 1; ; ) {
    const mark = text.indexOf('"', at);
    if (mark < 0) return -1;
    if (text[mark + 1] !== '"') return mark + 1;
    at = mark + 2;
  }
}

/** In rows of fewer cells, an answer over two lines can look like two rows by chance. */
const TELLING_WIDTH = 4;

/**
 * Whether the quote marks of a file are letters that people typed: read without quoting, all lines have the same number of
 * cells, while read with quoting it goes wrong, or whole rows end up in a cell.
 */
export function quotesAreLetters(whole: string, delimiter: string): boolean {
  if (!whole.includes('"')) return false;
  const text = whole.length > MOST_READ ? whole.slice(0, whole.lastIndexOf('\n', MOST_READ)) : whole;
  let [width, lines, odd, quoted] = [0, 0, 0, 0];
  for (const [line] of text.matchAll(/[^\r\n]+/g)) {
    if (line.trim() === '') continue;
    const cells = line.split(delimiter);
    if (lines === 0) width = cells.length;
    // Most files that do quote show it in one of their first lines.
    if (width < 2 || cells.length !== width) return false;
    lines++;
    const marked = line.includes('"') ? cells.filter((cell) => cell.includes('"')) : [];
    odd += marked.filter((cell) => !isWellQuoted(cell)).length;
    quoted += marked.filter((cell) => cell.trim().startsWith('"') && isWellQuoted(cell)).length;
  }
  return lines >= 2 && odd > 0 && (isMalformed(text, delimiter) || (width >= TELLING_WIDTH && quoted < odd));
}
