import type { VotingMethod } from '../document/voting-records.ts';
import { agreementA } from '../scan/statistics/agreement.ts';
import { sumOf } from './ballots.ts';
import type { Agreement } from './result.ts';

/** Fewer answers than this can agree or disagree by chance, and get no word. */
export const AGREEMENT_ANSWERS = 15;
const AGREED = 0.8;
const TWO_CAMPS = -0.4;

/**
 * How far the answers to one option agree, in a word; null when there is nothing to say. Only scores get a word: dots are
 * shared out and have no middle, agree and disagree is said by its percentage, and the matrix has two scales at once.
 *
 * The limits are for agreement A (van der Eijk 2001). Of rounds of twelve cards at most one in twenty gets a word for a card
 * about which the room is of no such mind: flat answers, one wide hump, a slope (simulated; the tests repeat it).
 */
export function agreementOf(method: VotingMethod, histogram: readonly number[]): Agreement | null {
  if (method.type !== 'scale' || sumOf(histogram) < AGREEMENT_ANSWERS) return null;
  const a = agreementA(histogram);
  if (a >= AGREED) return 'agreed';
  return a < TWO_CAMPS ? 'two-camps' : null;
}
