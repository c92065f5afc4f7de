import { stillThere } from '../redaction/propose.ts';

/** Why a text may not be released. */
export type ReleaseProblem = 'release-differs' | 'release-has-personal-data';

/** So much of what is released must be words of the answer itself; the rest is room for small repairs. */
const OWN_WORDS = 0.6;

const wordsOf = (text: string) =>
  text
    .replace(/\[[^\][]{0,40}\]/g, ' ')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? [];

/** Whether a text is the answer, shortened or with parts replaced: most of its words come from the answer. */
function comesFrom(raw: string, text: string): boolean {
  const words = wordsOf(text);
  const available = new Map<string, number>();
  for (const word of wordsOf(raw)) available.set(word, (available.get(word) ?? 0) + 1);
  let own = 0;
  for (const word of words) {
    const left = available.get(word) ?? 0;
    if (left > 0) own++;
    available.set(word, left - 1);
  }
  return words.length > 0 && own >= OWN_WORDS * words.length;
}

/**
 * Checks a text that a person wants to release for an answer. A fixed-form identifier, and what together may tell who it is,
 * need a second, explicit yes (`confirmed`); a text that is not this answer is never released.
 */
export function releaseProblem(raw: string, text: string, confirmed: boolean): ReleaseProblem | null {
  if (!comesFrom(raw, text)) return 'release-differs';
  return !confirmed && stillThere(text) !== null ? 'release-has-personal-data' : null;
}
