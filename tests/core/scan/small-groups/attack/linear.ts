/** Linear algebra over a large prime: enough to know what follows from what. */
const PRIME = 1_000_003;

function inverse(value: number): number {
  let [result, base, exponent] = [1, value, PRIME - 2];
  while (exponent > 0) {
    if (exponent % 2 === 1) result = (result * base) % PRIME;
    base = (base * base) % PRIME;
    exponent = Math.floor(exponent / 2);
  }
  return result;
}

type Row = readonly number[];

/** Independent rows that span the same space. */
export function basisOf(rows: readonly Row[]): number[][] {
  const basis: { row: number[]; pivot: number }[] = [];
  for (const given of rows) {
    const row = given.map((value) => ((value % PRIME) + PRIME) % PRIME);
    for (const { row: other, pivot } of basis) {
      const factor = row[pivot] ?? 0;
      if (factor === 0) continue;
      for (const [i, value] of other.entries()) row[i] = ((row[i] ?? 0) + (PRIME - factor) * value) % PRIME;
    }
    const pivot = row.findIndex((value) => value !== 0);
    if (pivot < 0) continue;
    const scale = inverse(row[pivot] ?? 1);
    basis.push({ row: row.map((value) => (value * scale) % PRIME), pivot });
  }
  return basis.map(({ row }) => row);
}

/** Whether some combination of the rows is zero everywhere but (not everywhere) on these columns. */
export function reachesOnly(basis: readonly Row[], columns: ReadonlySet<number>): boolean {
  return basisOf(basis.map((row) => row.filter((_, i) => !columns.has(i)))).length < basis.length;
}

/** Whether the sum over exactly these columns follows from the rows. */
export function gives(basis: readonly Row[], columns: ReadonlySet<number>): boolean {
  const target = (basis[0] ?? []).map((_, i) => (columns.has(i) ? 1 : 0));
  return target.some((value) => value > 0) && basisOf([...basis, target]).length === basis.length;
}
