import type { BallotRequest, PhoneRound } from '../../core/phones/phone-contract.ts';

type Choice = BallotRequest['choices'][number];
export type Group = BallotRequest['perspective'];

/** What somebody is choosing, before it is sent. */
export interface Draft {
  readonly roundId: string;
  group: Group;
  /** By option. */
  readonly values: Record<string, number | undefined>;
  readonly influences: Record<string, number | undefined>;
}

/** A draft that begins with what was received. */
export function draftOf(round: PhoneRound, group: Group): Draft {
  const draft: Draft = {
    roundId: round.id,
    group: round.mine ? round.mine.perspective : group,
    values: {},
    influences: {},
  };
  for (const { optionId, value, influence } of round.mine ? round.mine.choices : []) {
    draft.values[optionId] = value;
    draft.influences[optionId] = influence;
  }
  return draft;
}

/** What the draft says, in the order of the ballot. */
export function choicesOf({ options, method }: PhoneRound, { values, influences }: Draft): Choice[] {
  const choices: Choice[] = [];
  for (const { id } of options) {
    const value = values[id];
    const influence = influences[id];
    if (value === undefined || (method.type === 'dots' && value === 0)) continue;
    choices.push(influence === undefined ? { optionId: id, value } : { optionId: id, value, influence });
  }
  return choices;
}

/** Dots that are left to share out. */
export function dotsLeft(round: PhoneRound, draft: Draft): number {
  const budget = round.method.type === 'dots' ? round.method.budget : 0;
  return choicesOf(round, draft).reduce((left, { value }) => left - value, budget);
}

/** What still lacks before it can be sent; null when nothing does. */
export function lacks(
  { perPerspective, method, options }: PhoneRound,
  draft: Draft,
): 'groupNeeded' | 'bothNeeded' | null {
  if (perPerspective && draft.group === null) return 'groupNeeded';
  const isHalf = ({ id }: { id: string }) => (draft.values[id] === undefined) !== (draft.influences[id] === undefined);
  return method.type === 'matrix' && options.some(isHalf) ? 'bothNeeded' : null;
}
