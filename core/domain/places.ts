/** The place of every value, 1 for the highest; equal values share a place and the next one skips: 1, 2, 2, 4. */
export function placesOf(values: readonly number[]): number[] {
  const sorted = values.toSorted((a, b) => b - a);
  return values.map((value) => sorted.indexOf(value) + 1);
}
