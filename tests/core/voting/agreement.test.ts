import { describe, expect, it } from 'vitest';
import { AGREEMENT_ANSWERS, agreementOf } from '../../../core/voting/agreement.ts';
import { sumOf } from '../../../core/voting/ballots.ts';
import { randomOf } from '../scan/small-groups/attack/world.ts';

const five = { type: 'scale', highest: 5 } as const;
const ten = { type: 'scale', highest: 10 } as const;
/** Shares of rooms that are of no such mind, in percents per score. */
const SHAPES = {
  'flat over five': [five, [20, 20, 20, 20, 20]],
  'a wide hump over five': [five, [10, 20, 40, 20, 10]],
  'a slope over five': [five, [35, 30, 20, 10, 5]],
  'flat over ten': [ten, [10, 10, 10, 10, 10, 10, 10, 10, 10, 10]],
  'a wide hump over ten': [ten, [2, 5, 10, 15, 18, 18, 15, 10, 5, 2]],
} as const;
const ROUNDS = 800;
const CARDS = 12;

describe('agreement in a word', () => {
  it('[H8] is never said of dots, of agree and disagree, or of the matrix', () => {
    for (const method of [{ type: 'dots', budget: 1, cap: 1 }, { type: 'agree' }, { type: 'matrix' }] as const) {
      expect(agreementOf(method, [0, 40])).toBeNull();
    }
  });

  it('[H8] is said of scores from fifteen answers', () => {
    expect(agreementOf(five, [0, 0, AGREEMENT_ANSWERS - 1, 0, 0])).toBeNull();
    expect(agreementOf(five, [0, 0, AGREEMENT_ANSWERS, 0, 0])).toBe('agreed');
    expect(agreementOf(five, [10, 0, 0, 0, 10])).toBe('two-camps');
    expect(agreementOf(five, [4, 4, 4, 4, 4])).toBeNull();
  });

  it.each(Object.entries(SHAPES))(
    '[H8] is said by chance in at most one of twenty rounds of twelve cards: %s',
    (_, [method, shape]) => {
      for (const people of [15, 20, 40]) {
        const random = randomOf(people);
        const card = () => {
          const counts: number[] = shape.map(() => 0);
          for (let i = 0; i < people; i++) {
            const at = random(100);
            const score = shape.findIndex((_, one) => at < sumOf(shape.slice(0, one + 1)));
            counts[score] = (counts[score] ?? 0) + 1;
          }
          return agreementOf(method, counts);
        };
        const claims = Array.from({ length: ROUNDS }, () => Array.from({ length: CARDS }, card).some((word) => word));
        expect(claims.filter(Boolean).length / ROUNDS).toBeLessThan(0.065);
      }
    },
  );
});
