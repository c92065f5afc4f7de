/** Van der Eijk's A, one answer per category at a time, with every triple looked at. */
export function slowAgreement(counts: readonly number[]): number {
  const categories = counts.length;
  const total = counts.reduce((a, b) => a + b, 0);
  let left = [...counts];
  let sum = 0;
  while (left.some((count) => count > 0)) {
    const pattern = left.map((count) => (count > 0 ? 1 : 0));
    const used = pattern.filter(Boolean).length;
    sum += (used / total) * patternAgreement(pattern, categories, used);
    left = left.map((count) => Math.max(0, count - 1));
  }
  return sum;
}

function patternAgreement(pattern: readonly number[], categories: number, used: number): number {
  const triples = { '110': 0, '011': 0, '101': 0 };
  for (let a = 0; a < categories; a++) {
    for (let b = a + 1; b < categories; b++) {
      for (let c = b + 1; c < categories; c++) {
        const triple = `${pattern[a]}${pattern[b]}${pattern[c]}`;
        if (triple in triples) triples[triple as keyof typeof triples]++;
      }
    }
  }
  if (used === 1) return 1;
  if (used === categories) return 0;
  const conform = triples['110'] + triples['011'];
  const deviating = triples['101'];
  const unimodality =
    ((categories - 2) * conform - (categories - 1) * deviating) / ((categories - 2) * (conform + deviating));
  return unimodality * (1 - (used - 1) / (categories - 1));
}
