import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FEELINGS, type Feeling } from '../../../core/cards/figures.ts';
import { FEWEST_TOGETHER, type JourneyPhase, linesOf } from '../../../core/plate/journey.ts';

const felt = fc.constantFrom<Feeling | null>(null, ...FEELINGS);
/** What each of some tellers felt in each of three steps. */
const told = (tellers: { min: number; max: number }) =>
  fc.array(fc.tuple(felt, felt, felt), { minLength: tellers.min, maxLength: tellers.max });

function phasesFrom(feelings: readonly (readonly (Feeling | null)[])[]): JourneyPhase[] {
  return [0, 1, 2].map((phase) => ({
    zoneId: `z${phase}`,
    title: `Stap ${phase}`,
    intended: [],
    moments: feelings.map((own, teller) => ({
      ...{ id: `${phase}-${teller}`, tellerId: `t${teller}`, text: 'x', duration: '' },
      feeling: own[phase] ?? null,
    })),
  }));
}

describe('the feeling curve', () => {
  it('is of each teller apart as long as fewer than five told what they felt', () => {
    fc.assert(
      fc.property(told({ min: 0, max: FEWEST_TOGETHER - 1 }), (feelings) => {
        const lines = linesOf(phasesFrom(feelings));
        const spoke = feelings.filter((own) => own.some((one) => one !== null));
        expect(lines.map(({ journeys }) => journeys)).toEqual(spoke.map(() => 1));
        const inOrder = (all: readonly (readonly number[])[]) => all.map((one) => JSON.stringify(one)).toSorted();
        expect(inOrder(lines.map(({ points }) => points.map(({ feeling }) => feeling)))).toEqual(
          inOrder(spoke.map((own) => own.filter((one) => one !== null))),
        );
      }),
    );
  });

  it('is one for all from five on: the mean, and only in steps of which five or more told', () => {
    fc.assert(
      fc.property(told({ min: FEWEST_TOGETHER, max: 12 }), (feelings) => {
        const spoke = feelings.filter((own) => own.some((one) => one !== null));
        fc.pre(spoke.length >= FEWEST_TOGETHER);
        const expected = [0, 1, 2].flatMap((phase) => {
          const all = feelings.flatMap((own) => own[phase] ?? []);
          if (all.length < FEWEST_TOGETHER) return [];
          return { phase, at: 0.5, feeling: all.reduce<number>((sum, one) => sum + one, 0) / all.length };
        });
        const lines = linesOf(phasesFrom(feelings));
        expect(lines).toEqual(expected.length > 0 ? [{ journeys: spoke.length, points: expected }] : []);
      }),
    );
  });
});
