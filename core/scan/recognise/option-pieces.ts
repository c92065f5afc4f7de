/** Finds the options of a list column from the answers alone, where an option may hold the separator. */

interface Neighbours {
  readonly counts: Map<string, number>;
  /** The one piece that always stands before (or after) this one; null when there are several or none. */
  readonly before: Map<string, string | null>;
  readonly after: Map<string, string | null>;
}

function note(map: Map<string, string | null>, piece: string, neighbour: string | undefined): void {
  const known = map.get(piece);
  if (known === undefined) map.set(piece, neighbour ?? null);
  else if (known !== (neighbour ?? null)) map.set(piece, null);
}

function neighbours(cells: readonly (readonly string[])[]): Neighbours {
  const found: Neighbours = { counts: new Map(), before: new Map(), after: new Map() };
  for (const pieces of cells) {
    pieces.forEach((piece, i) => {
      found.counts.set(piece, (found.counts.get(piece) ?? 0) + 1);
      note(found.before, piece, pieces[i - 1]);
      note(found.after, piece, pieces[i + 1]);
    });
  }
  return found;
}

/** Two pieces are one option when the second goes on in lower case after always the same first, or they are never apart. */
function belongsTo(first: string, second: string, { counts, before, after }: Neighbours): boolean {
  if (before.get(second) !== first) return false;
  return /^\p{Ll}/u.test(second) || (after.get(first) === second && (counts.get(second) ?? 0) >= 5);
}

function mergeOnce(pieces: readonly string[], separator: string, found: Neighbours): readonly string[] {
  const merged: string[] = [];
  for (let i = 0; i < pieces.length; i++) {
    const [first, second] = [pieces[i] ?? '', pieces[i + 1]];
    const together = second !== undefined && belongsTo(first, second, found);
    merged.push(together ? `${first}${separator} ${second}` : first);
    if (together) i++;
  }
  return merged;
}

/** The options that a column seems to have, most chosen first, with how often each was chosen. */
export function optionsFromCells(cells: readonly string[], separator: string): ReadonlyMap<string, number> {
  const trimmed = (cell: string) =>
    cell
      .split(separator)
      .map((piece) => piece.trim())
      .filter((piece) => piece !== '');
  let split: readonly (readonly string[])[] = cells.map(trimmed);
  for (let round = 0; round < 6; round++) {
    const found = neighbours(split);
    const next = split.map((pieces) => mergeOnce(pieces, separator, found));
    if (next.every((pieces, i) => pieces.length === split[i]?.length)) break;
    split = next;
  }
  return new Map([...neighbours(split).counts].sort((a, b) => b[1] - a[1]));
}
