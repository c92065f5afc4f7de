import { perspectiveOf } from '../cards/card.ts';
import { type Document, recordOf, recordsOf } from '../document/document.ts';
import type { BallotRecord, HandCountRecord, VotingOption, VotingRoundRecord } from '../document/voting-records.ts';
import { sumOf } from './ballots.ts';

/** What was cast in a round: ballots from any source, and totals counted by hand. */
export interface Votes {
  readonly ballots: readonly BallotRecord[];
  readonly hands: readonly HandCountRecord[];
}

/** Everything that was cast in a round, in the order in which it was entered. */
export function votesOf(document: Document, roundId: string): Votes {
  const inRound = (record: { readonly roundId: string }) => record.roundId === roundId;
  return {
    ballots: recordsOf(document, 'ballot').filter(inRound),
    hands: recordsOf(document, 'handCount').filter(inRound),
  };
}

/** How many people voted. */
export function peopleIn({ ballots, hands }: Votes): number {
  return ballots.length + sumOf(hands.map(({ people }) => people));
}

/** How people voted (manier): on paper, by phone, with a card that a camera read, or by hand. */
export type VotingWay = BallotRecord['source'] | 'hands';

/** How many people voted in each way, those of nobody left out. */
export function waysOf({ ballots, hands }: Votes): { readonly way: VotingWay; readonly people: number }[] {
  const bySource = (source: BallotRecord['source']) => ballots.filter((ballot) => ballot.source === source).length;
  const counts = [
    ...(['phone', 'card', 'slips'] as const).map((way) => ({ way, people: bySource(way) })),
    { way: 'hands' as const, people: sumOf(hands.map(({ people }) => people)) },
  ];
  return counts.filter(({ people }) => people > 0);
}

/** The rounds of a view that are revealed, in the order in which the room saw them. */
export function revealedRounds(view: Document): VotingRoundRecord[] {
  return recordsOf(view, 'votingRound')
    .filter(({ state }) => state === 'revealed')
    .sort((a, b) => (a.revealedAs ?? 0) - (b.revealedAs ?? 0) || a.order - b.order);
}

/** The rounds of a view that take votes now. */
export function openRounds(view: Document): VotingRoundRecord[] {
  return recordsOf(view, 'votingRound').filter(({ state }) => state === 'open');
}

/** The how manieth reveal of a session the next one is. */
export function nextReveal(view: Document): number {
  return 1 + Math.max(0, ...recordsOf(view, 'votingRound').map(({ revealedAs }) => revealedAs ?? 0));
}

/** The second round that followed on a round, if there is one. */
export function secondRoundOf(document: Document, roundId: string): VotingRoundRecord | undefined {
  return recordsOf(document, 'votingRound').find(({ parentId }) => parentId === roundId);
}

/** A card as it stands on the ballot; undefined when it is not on the plate. */
export function optionOf(document: Document, cardId: string): VotingOption | undefined {
  const content = recordOf(document, 'card', cardId)?.content;
  if (!content) return undefined;
  return { id: cardId, type: content.type, perspective: perspectiveOf(content), text: content.text };
}

/** What is on the ballot: before a round opens the cards as they are now, after that as people saw them. */
export function optionsNow(document: Document, round: VotingRoundRecord): readonly VotingOption[] {
  if (round.state !== 'draft') return round.options;
  return round.options.map((option) => optionOf(document, option.id) ?? option);
}

/** Whether the room chooses between themes to reflect on. */
export function isOfThemes({ options }: Pick<VotingRoundRecord, 'options'>): boolean {
  return options.some(({ type }) => type === 'theme');
}
