import type { ScanResults } from '../../model/results.ts';
import { type Highlight, statementOf } from '../finding.ts';
import { wanted } from './point-candidates.ts';
import { gaps, oneSided, twoCamps } from './statement-candidates.ts';

/** As many as a room can talk about. */
const MOST = 7;

/** How often a kind may occur, so that one kind does not fill the list. */
const MOST_OF: Readonly<Record<Highlight['kind'], number>> = {
  gap: 2,
  weak: 2,
  'wanted-by-both': 1,
  'two-camps': 1,
  strong: 1,
  wanted: 2,
};

/** With fewer than this that are clear, some are offered that can be chance; so there is always something to talk about. */
const FEWEST = 4;
const MOST_UNCLEAR = 3;

/**
 * Two highlights about one statement only when they say different things: that the groups differ, and that one of them
 * falls apart. That a statement is weak and that the groups differ on it is one conversation.
 */
function isRepeated(candidate: Highlight, chosen: readonly Highlight[]): boolean {
  if ('pointId' in candidate) return chosen.some((other) => 'pointId' in other && other.pointId === candidate.pointId);
  const statement = statementOf(candidate);
  if (statement === null) return false;
  const differ = (other: Highlight) => [candidate.kind, other.kind].toSorted().join() === 'gap,two-camps';
  return chosen.some((other) => statementOf(other) === statement && !differ(other));
}

/**
 * The handful of results worth talking about, at most seven: in turns the clearest of each kind that is not about the same
 * statement as one before it. First what is more than chance [E1]; where that is little, a few follow that stand out among
 * these answers and can be chance, marked as such. The same results always give the same list. The facilitator picks; the
 * sentences are made where they are read.
 */
export function highlightsOf(results: ScanResults): readonly Highlight[] {
  const candidates: readonly (readonly Highlight[])[] = [
    gaps(results),
    oneSided(results, 'weak'),
    wanted(results, 'wanted-by-both'),
    twoCamps(results),
    oneSided(results, 'strong'),
    wanted(results, 'wanted'),
  ];
  const of = (isClear: boolean) => candidates.map((list) => list.filter((one) => one.isClear === isClear));
  const clear = inTurns(of(true), [], MOST);
  return inTurns(of(false), clear, Math.max(clear.length, Math.min(FEWEST, clear.length + MOST_UNCLEAR)));
}

/** Adds the next of each kind, round after round, until there are `most`. */
function inTurns(
  candidates: readonly (readonly Highlight[])[],
  before: readonly Highlight[],
  most: number,
): readonly Highlight[] {
  const chosen = [...before];
  for (let round = 1; round <= Math.max(...Object.values(MOST_OF)); round++) {
    for (const list of candidates) {
      const next = list.find((one) => !chosen.includes(one) && !isRepeated(one, chosen));
      const had = chosen.filter(({ kind }) => kind === next?.kind).length;
      if (next && chosen.length < most && had < Math.min(round, MOST_OF[next.kind])) chosen.push(next);
    }
  }
  return chosen;
}
