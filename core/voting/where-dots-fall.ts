import type { VotingMethod } from '../document/voting-records.ts';
import { sumOf, valueRange } from './ballots.ts';

interface Question {
  readonly method: Extract<VotingMethod, { type: 'dots' }>;
  /** Dots of the whole room, per card. */
  readonly totals: readonly number[];
  /** The card it is about, and how many people of how many. */
  readonly at: number;
  readonly people: number;
  readonly of: number;
}

/**
 * Whether so many people can all have given the same number of dots to a card, when the room together gave these totals.
 * Everybody has the same budget and the same most per card, so totals can be shared out as long as no set of cards has more
 * than the people can give to it: that is enough to look at for the fullest cards of each number.
 */
export function dotsCanFall({ method, totals, at, people, of }: Question): boolean {
  const { highest } = valueRange(method);
  const others = totals.filter((_, i) => i !== at).sort((a, b) => b - a);
  const mine = totals[at] ?? 0;
  const can = (same: number) => {
    if (mine < same * people) return false;
    return Array.from({ length: others.length + 1 }, (_, size) => size).every((size) => {
      const fullest = sumOf(others.slice(0, size));
      const room = (left: number, cards: number) => Math.min(left, highest * cards);
      const apart = people * room(method.budget - same, size) + (of - people) * room(method.budget, size);
      const together =
        people * (same + room(method.budget - same, size)) + (of - people) * room(method.budget, size + 1);
      return fullest <= apart && fullest + mine <= together;
    });
  };
  return Array.from({ length: highest }, (_, i) => i + 1).some(can);
}
