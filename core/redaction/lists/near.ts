/** The next row of the table of distances, for a letter of `a` and the whole of `b`; `above` is the row before the last. */
function nextRow(a: string, b: string, i: number, before: readonly number[], above: readonly number[]): number[] {
  const row = [i];
  for (let j = 1; j <= b.length; j++) {
    const same = a[i - 1] === b[j - 1] ? 0 : 1;
    const swapped =
      i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? (above[j - 2] ?? 0) + 1 : Infinity;
    row.push(Math.min((before[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (before[j - 1] ?? 0) + same, swapped));
  }
  return row;
}

/**
 * Whether two words differ in at most so many letters: one more, one less, another, or two that changed places (the distance
 * of Damerau and Levenshtein, in which no piece changes twice).
 */
export function isNear(a: string, b: string, most: number): boolean {
  if (Math.abs(a.length - b.length) > most) return false;
  let before = Array.from({ length: b.length + 1 }, (_, j) => j);
  let above: number[] = [];
  for (let i = 1; i <= a.length; i++) [above, before] = [before, nextRow(a, b, i, before, above)];
  return (before[b.length] ?? most + 1) <= most;
}
