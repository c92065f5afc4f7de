/** The mean of marks, given how often each was given; null where nobody gave one, or a mark is no number. */
export function meanOf(counts: readonly number[], marks: readonly string[]): number | null {
  const numbers = marks.map(Number);
  const n = counts.reduce((sum, count) => sum + count, 0);
  if (n === 0 || numbers.some(Number.isNaN)) return null;
  return counts.reduce((sum, count, i) => sum + count * (numbers[i] ?? 0), 0) / n;
}
