import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyDiff, type Diff } from '../../../core/document/diff.ts';
import { type Document, emptyDocument, recordOf } from '../../../core/document/document.ts';
import { VotingRoundRecord } from '../../../core/document/voting-records.ts';
import { type AnyCommand, Command } from '../../../core/gestures/commands.ts';
import { decide } from '../../../core/gestures/decide.ts';
import { defaultBudget, defaultCap } from '../../../core/voting/ballots.ts';
import { nearDuplicates } from '../../../core/voting/near-duplicates.ts';
import { anyCommand, runAll, template } from '../gestures/arbitrary.ts';

const note = (id: string, text = `kaart ${id}`): AnyCommand => ({
  type: 'note.add',
  id,
  perspective: 'residents',
  text,
  at: { zone: 'choose' },
});
type Of<T extends AnyCommand['type']> = Extract<AnyCommand, { type: T }>;

const round: Of<'round.add'> = {
  type: 'round.add',
  id: 'r',
  question: 'Wat eerst?',
  method: { type: 'dots', budget: 3, cap: 2 },
  cardIds: ['a', 'b', 'c'],
  perPerspective: true,
  voters: 10,
  parentId: null,
};
const ballot = (number: number, values: Readonly<Record<string, number>>): Of<'ballot.add'> => ({
  type: 'ballot.add',
  id: `v${number}`,
  roundId: 'r',
  source: 'slips',
  number,
  perspective: 'policy',
  choices: Object.entries(values).map(([optionId, value]) => ({ optionId, value })),
});
const open = { type: 'round.open', id: 'r' } as const;
const reveal = { type: 'round.reveal', id: 'r' } as const;

/** The document after these commands, each of which must be accepted. */
function documentAfter(...commands: readonly AnyCommand[]): Document {
  return commands.reduce((document, command) => {
    const decision = decide(document, command, template);
    if (!decision.ok) throw new Error(`${command.type}: ${decision.code}`);
    return applyDiff(document, decision.diff);
  }, emptyDocument());
}
const cards = [note('a'), note('b'), note('c')];
const refusal = (document: Document, command: AnyCommand) => {
  const decision = decide(document, command, template);
  return decision.ok ? null : decision.code;
};
const stateOf = (document: Document, id: string) => recordOf(document, 'votingRound', id)?.state;
const drafted = () => documentAfter(...cards, round);
const opened = () => documentAfter(...cards, round, open);
const revealed = () => documentAfter(...cards, round, open, ballot(1, { a: 1 }), reveal);
const counts = (people: number, dots: number): Of<'counts.set'> => ({
  type: 'counts.set',
  id: 'h',
  roundId: 'r',
  perspective: 'policy',
  people,
  options: [{ optionId: 'a', counts: [dots] }],
});

/** The rounds in which this change adds, changes or takes back a vote. */
function roundsVotedIn(diff: Diff): string[] {
  const records = diff.flatMap(({ from, to }) => [from, to]);
  return records.flatMap((one) => (one?.kind === 'ballot' || one?.kind === 'handCount' ? one.roundId : []));
}

describe('a ballot', () => {
  it('[V5] has at most 26 cards: each has a letter', () => {
    const cardIds = (count: number) => Array.from({ length: count }, (_, i) => `k${i}`);
    const fits = (count: number) => Command.safeParse({ ...round, cardIds: cardIds(count) }).success;
    expect([fits(26), fits(27)]).toEqual([true, false]);
    const options = cardIds(27).map((id) => ({ id, type: 'note', perspective: null, text: id }));
    const stored = { ...recordOf(drafted(), 'votingRound', 'r'), options };
    expect(VotingRoundRecord.safeParse({ ...stored, options: options.slice(0, 26) }).success).toBe(true);
    expect(VotingRoundRecord.safeParse(stored).success).toBe(false);
  });
});

describe('saving and opening at once', () => {
  it('[V14] is one step, also for a draft', () => {
    expect(stateOf(documentAfter(...cards, { ...round, open: true }), 'r')).toBe('open');
    const changed = documentAfter(...cards, round, {
      type: 'round.change',
      id: 'r',
      changes: { voters: 4 },
      open: true,
    });
    expect(recordOf(changed, 'votingRound', 'r')).toMatchObject({ state: 'open', voters: 4 });
  });

  it('[V14] stores nothing when the round may not open', () => {
    expect(refusal(documentAfter(...cards), { ...round, cardIds: [], open: true })).toBe('round-without-cards');
    const emptied: AnyCommand = { type: 'round.change', id: 'r', changes: { cardIds: [] }, open: true };
    expect(refusal(drafted(), emptied)).toBe('round-without-cards');
  });
});

describe('[V10] [V13] [V16] [V17] refusals', () => {
  const cases: readonly (readonly [string, () => Document, AnyCommand, string])[] = [
    ['a card that is not there', drafted, { ...round, id: 's', cardIds: ['x'] }, 'record-not-found'],
    ['an id that is in use', drafted, round, 'record-exists'],
    [
      'other rules in an open round',
      opened,
      { type: 'round.change', id: 'r', changes: { question: 'x' } },
      'round-not-draft',
    ],
    [
      'any change of a revealed round',
      revealed,
      { type: 'round.change', id: 'r', changes: { voters: 3 } },
      'round-revealed',
    ],
    ['dots without cards', () => documentAfter({ ...round, cardIds: [] }), open, 'round-without-cards'],
    ['opening a revealed round', revealed, open, 'round-revealed'],
    ['revealing a draft', drafted, reveal, 'round-not-open'],
    ['revealing twice', revealed, reveal, 'round-revealed'],
    ['revealing without votes', opened, reveal, 'round-without-votes'],
    ['closing without votes', opened, { type: 'round.close', id: 'r' }, 'round-without-votes'],
    [
      'a second round before the first is revealed',
      opened,
      { ...round, id: 's', parentId: 'r' },
      'round-before-not-revealed',
    ],
    [
      'a second round that asks something else',
      revealed,
      { ...round, id: 's', parentId: 'r', method: { type: 'agree' } },
      'round-other-method',
    ],
    ['a second round of nothing', opened, { ...round, id: 's', parentId: 'x' }, 'record-not-found'],
    ['a ballot before the round opens', drafted, ballot(1, { a: 1 }), 'round-not-open'],
    ['a ballot after the reveal', revealed, ballot(2, { a: 1 }), 'round-revealed'],
    ['a ballot of no round', () => documentAfter(...cards), ballot(1, { a: 1 }), 'record-not-found'],
    [
      'a change after the reveal',
      revealed,
      { type: 'ballot.change', id: 'v1', changes: { number: 2 } },
      'round-revealed',
    ],
    ['taking a ballot back after the reveal', revealed, { type: 'ballot.remove', id: 'v1' }, 'round-revealed'],
    [
      'a slip twice',
      () => documentAfter(...cards, round, open, ballot(1, { a: 1 })),
      { ...ballot(1, { b: 1 }), id: 'w' },
      'ballot-number-used',
    ],
    ['too many dots', opened, ballot(1, { a: 2, b: 2 }), 'ballot-over-budget'],
    ['too many dots on one card', opened, ballot(1, { a: 3 }), 'ballot-over-cap'],
    ['a vote for another card', opened, ballot(1, { x: 1 }), 'ballot-bad-choice'],
    [
      'a place on a matrix among dots',
      opened,
      { ...ballot(1, {}), choices: [{ optionId: 'a', value: 1, influence: 1 }] },
      'ballot-bad-choice',
    ],
    ['a ballot of nobody', opened, { ...ballot(1, { a: 1 }), perspective: null }, 'perspective-needed'],
    ['hands of nobody', opened, { ...counts(5, 5), perspective: null }, 'perspective-needed'],
    ['more dots than people have', opened, counts(2, 5), 'counts-more-than-people'],
    [
      'hands for another card',
      opened,
      { ...counts(2, 2), options: [{ optionId: 'x', counts: [1] }] },
      'ballot-bad-choice',
    ],
  ];
  it.each(cases)('%s', (_, document, command, code) => {
    expect(refusal(document(), command)).toBe(code);
  });

  it('[V17] a score outside the scale, and half a place on the matrix', () => {
    const scale = documentAfter(...cards, { ...round, method: { type: 'scale', highest: 5 } }, open);
    expect([0, 1, 5, 6].map((score) => refusal(scale, ballot(1, { a: score })))).toEqual([
      'ballot-bad-choice',
      null,
      null,
      'ballot-bad-choice',
    ]);
    const matrix = documentAfter(...cards, { ...round, method: { type: 'matrix' } }, open);
    expect(refusal(matrix, ballot(1, { a: 3 }))).toBe('ballot-bad-choice');
    expect(refusal(matrix, counts(5, 5))).toBe('ballot-bad-choice');
  });
});

describe('a round', () => {
  it('[V12] keeps what people saw when a card changes or leaves the plate after opening; a draft follows', () => {
    const change: AnyCommand = { type: 'note.change', id: 'a', changes: { text: 'anders' } };
    const remove: AnyCommand = { type: 'cards.remove', ids: ['b'] };
    const textsOf = (document: Document) => recordOf(document, 'votingRound', 'r')?.options.map(({ text }) => text);
    expect(textsOf(documentAfter(...cards, round, open, change, remove))).toEqual(['kaart a', 'kaart b', 'kaart c']);
    expect(textsOf(documentAfter(...cards, round, change, remove, open))).toEqual(['anders', 'kaart c']);
  });

  it('[V13] opens again after closing, for who was late, and closes and reveals in one step', () => {
    const closed = documentAfter(...cards, round, open, ballot(1, { a: 1 }), { type: 'round.close', id: 'r' });
    expect(refusal(closed, ballot(2, { a: 1 }))).toBe('round-not-open');
    expect(refusal(closed, open)).toBeNull();
    expect(recordOf(revealed(), 'votingRound', 'r')?.state).toBe('revealed');
  });

  it('about the question itself needs no cards', () => {
    const document = documentAfter({ ...round, cardIds: [], method: { type: 'scale', highest: 10 } }, open);
    expect(recordOf(document, 'votingRound', 'r')?.options).toMatchObject([{ id: 'r', type: 'question' }]);
    expect(refusal(document, ballot(1, { r: 7 }))).toBeNull();
  });

  it('takes its ballots with it when it is removed, and leaves a second round on its own', () => {
    const second = { ...round, id: 's', parentId: 'r' };
    const document = documentAfter(...cards, round, open, ballot(1, { a: 1 }), counts(3, 3), reveal, second, {
      type: 'round.remove',
      id: 'r',
    });
    expect(new Set(Object.keys(document))).toEqual(new Set(['a', 'b', 'c', 's', 'session', 'plate']));
    expect(recordOf(document, 'votingRound', 's')?.parentId).toBeNull();
  });

  it('[V16] forgets the perspective where it is not asked for', () => {
    const document = documentAfter(...cards, { ...round, perPerspective: false }, open, ballot(1, { a: 1 }));
    expect(recordOf(document, 'ballot', 'v1')?.perspective).toBeNull();
  });

  it('[V11] changes votes only while it is open, whatever is tried', () => {
    fc.assert(
      fc.property(fc.array(anyCommand, { maxLength: 80, size: 'max' }), (commands) => {
        const steps = runAll(commands).filter(({ command }) => command.type !== 'round.remove');
        for (const { before, diff } of steps)
          for (const id of roundsVotedIn(diff)) expect(stateOf(before, id)).toBe('open');
      }),
    );
  });
});

describe('help for a fair vote', () => {
  it('proposes a third of the cards as dots, and two at most on one', () => {
    expect([1, 4, 6, 8, 12].map(defaultBudget)).toEqual([1, 1, 2, 3, 4]);
    expect([1, 2, 4].map(defaultCap)).toEqual([1, 2, 2]);
  });

  it('finds cards that may mean the same, whatever the accents and capitals', () => {
    const texts = ['Eén vaste contactpersoon', 'een vaste contactpersoon.', 'Brieven op B1', 'Kortere wachttijd'];
    expect(nearDuplicates(texts.map((text) => ({ text })))).toEqual([[0, 1]]);
  });
});
