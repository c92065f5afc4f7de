/** How far a group agrees, in words: eens, verdeeld, twee meningen. */
export type AgreementWord = 'agreed' | 'divided' | 'two-camps';

/** Agreement of one layer: the categories that are filled, each as much as the others. */
function layerAgreement(filled: readonly boolean[]): number {
  const categories = filled.length;
  const used = filled.filter(Boolean).length;
  const { oneHump, twoHumps } = countTriples(filled);
  const unimodality =
    oneHump + twoHumps === 0
      ? 1
      : ((categories - 2) * oneHump - (categories - 1) * twoHumps) / ((categories - 2) * (oneHump + twoHumps));
  return unimodality * (1 - (used - 1) / (categories - 1));
}

/** Triples of categories, in order, that speak for one hump (110, 011) and for two (101). */
function countTriples(filled: readonly boolean[]): { oneHump: number; twoHumps: number } {
  let oneHump = 0;
  let twoHumps = 0;
  for (const [j, middle] of filled.entries()) {
    const before = filled.slice(0, j).filter(Boolean).length;
    const after = filled.slice(j + 1).filter(Boolean).length;
    if (middle) oneHump += before * (filled.length - 1 - j - after) + (j - before) * after;
    else twoHumps += before * after;
  }
  return { oneHump, twoHumps };
}

/**
 * Agreement A of answers on an ordered scale: 1 when all are in one category, 0 when they are spread evenly, -1 when half is
 * at one end and half at the other. The counts are taken apart in layers of equally filled categories; A is the mean of the
 * layers by their weight. With two categories A cannot be below 0 (there is no middle to be empty). Nobody: 0.
 *
 * Source: C. van der Eijk (2001), "Measuring agreement in ordered rating scales", Quality & Quantity 35, 325-341.
 */
export function agreementA(counts: readonly number[]): number {
  const total = counts.reduce((sum, count) => sum + count, 0);
  if (total <= 0 || counts.length < 2) return 0;
  const levels = [...new Set(counts.filter((count) => count > 0))].sort((a, b) => a - b);
  let sum = 0;
  let below = 0;
  for (const level of levels) {
    const filled = counts.map((count) => count >= level);
    const weight = ((level - below) * filled.filter(Boolean).length) / total;
    sum += weight * layerAgreement(filled);
    below = level;
  }
  return sum;
}

/** From here on people agree: the value of three neighbouring categories of five filled evenly, half of what is possible. */
const AGREED = 0.5;
/** Below this there are two camps; agreementWord says why not below 0. */
const TWO_CAMPS = -0.2;

/**
 * Agreement in words. "Agreed" starts at 0.5, where the answers fill no more than about half of the scale. Two camps would
 * start at 0 if there were no chance: 0 is an even spread, below it the ends hold more than the middle. But of people who
 * answer at random on five categories about one group in five comes out below 0, whatever its size. Below -0.2 that is one
 * in twenty for groups of 10, one in fifty for groups of 20 and one in three hundred for groups of 50 (simulated; the tests
 * repeat it). With two categories the answer is never "two camps".
 */
export function agreementWord(a: number): AgreementWord {
  if (a >= AGREED) return 'agreed';
  return a < TWO_CAMPS ? 'two-camps' : 'divided';
}
