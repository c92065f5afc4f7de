import { SCREEN_MINIMUM } from './thresholds.ts';

/** Who of those who answered an open question chose an improvement point. */
export interface ChosenBy {
  readonly id: string;
  readonly who: ReadonlySet<string>;
}

/** The rules for the filter of open answers by point. Only a test that shows what they are for passes other ones. */
export interface LinkRules {
  /** Whether a point must have a number for the group. */
  readonly needsNumber: boolean;
  /** Which points the filter may tell, of all who answered a question. */
  tellable(points: readonly ChosenBy[], all: readonly string[], fewest: number): readonly ChosenBy[];
}

/** People who cannot be told apart by the points that are told so far. */
type Pile = readonly string[];

/** What becomes of each pile when it is also told who chose a point. */
const split = (piles: readonly Pile[], { who }: ChosenBy): readonly Pile[] =>
  piles
    .flatMap((pile) => [pile.filter((id) => who.has(id)), pile.filter((id) => !who.has(id))])
    .filter(({ length }) => length > 0);

/**
 * [G11] The points that the filter may tell: who chose one are `fewest` or more, who did not are as many or nobody, and all that
 * are told together leave nobody in a pile of fewer than five. The most chosen comes first; what does not fit is left out.
 */
function tellable(points: readonly ChosenBy[], all: readonly string[], fewest: number): readonly ChosenBy[] {
  let piles: readonly Pile[] = [all];
  return points
    .toSorted((a, b) => b.who.size - a.who.size)
    .filter((point) => {
      const rest = all.length - point.who.size;
      const next = split(piles, point);
      const fits = point.who.size >= fewest && (rest === 0 || rest >= fewest);
      if (!fits || next.some(({ length }) => length < SCREEN_MINIMUM)) return false;
      piles = next;
      return true;
    });
}

export const LINK_RULES: LinkRules = { needsNumber: true, tellable };
