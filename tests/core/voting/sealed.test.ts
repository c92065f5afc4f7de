import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyDiff, type Diff } from '../../../core/document/diff.ts';
import { type Document, emptyDocument, recordOf } from '../../../core/document/document.ts';
import type { AnyCommand } from '../../../core/gestures/commands.ts';
import { decide } from '../../../core/gestures/decide.ts';
import { stepAgain } from '../../../core/gestures/history.ts';
import { roomRoundOf } from '../../../core/voting/room-round.ts';
import { votesOf } from '../../../core/voting/rounds.ts';
import { isSealed } from '../../../core/voting/sealed.ts';
import { anyCommand, template } from '../gestures/arbitrary.ts';

/** A trajectory with the history of one session. */
class Journal {
  document: Document = emptyDocument();
  private readonly done: Diff[] = [];
  private undone: Diff[] = [];

  run(command: AnyCommand): string | null {
    const decision = decide(this.document, command, template);
    if (!decision.ok) return decision.code;
    this.document = applyDiff(this.document, decision.diff);
    this.done.push(decision.diff);
    this.undone = [];
    return null;
  }

  step(way: 'undo' | 'redo'): string | null {
    const [from, to] = way === 'undo' ? [this.done, this.undone] : [this.undone, this.done];
    const diff = from.at(-1);
    if (!diff) return 'nothing';
    const decision = stepAgain(this.document, diff, way);
    if (!decision.ok) return decision.code;
    this.document = applyDiff(this.document, decision.diff);
    from.pop();
    to.push(diff);
    return null;
  }
}

const card = (id: string): AnyCommand => ({
  type: 'note.add',
  id,
  perspective: 'residents',
  text: id,
  at: { zone: 'choose' },
});
const ballot = (number: number): AnyCommand => ({
  type: 'ballot.add',
  id: `v${number}`,
  roundId: 'r',
  source: 'slips',
  number,
  perspective: null,
  choices: [{ optionId: number % 2 ? 'a' : 'b', value: 1 }],
});
const round = { method: { type: 'dots', budget: 1, cap: 1 }, cardIds: ['a', 'b'], perPerspective: false } as const;
const reveal: AnyCommand = { type: 'round.reveal', id: 'r' };

function revealed(): Journal {
  const journal = new Journal();
  const add: AnyCommand = {
    ...{ type: 'round.add', id: 'r', question: 'Wat eerst?', voters: 9, parentId: null, open: true },
    ...round,
    cardIds: [...round.cardIds],
  };
  for (const command of [card('a'), card('b'), add, ...[1, 2, 3, 4, 5, 6, 7].map(ballot), reveal]) {
    expect(journal.run(command)).toBeNull();
  }
  return journal;
}
const roundIn = (document: Document) => recordOf(document, 'votingRound', 'r');

describe('a round that the room saw', () => {
  it('[H7] is hidden by an undo, with all its votes, and shown again by a redo', () => {
    const journal = revealed();
    const votes = votesOf(journal.document, 'r');
    expect(journal.step('undo')).toBeNull();
    expect(roundIn(journal.document)?.state).toBe('hidden');
    expect(votesOf(journal.document, 'r')).toEqual(votes);
    expect(journal.step('redo')).toBeNull();
    expect(roundIn(journal.document)?.state).toBe('revealed');
  });

  it('[H7] gives the room nothing while it is hidden', () => {
    const journal = revealed();
    journal.step('undo');
    const hidden = roundIn(journal.document);
    if (!hidden) throw new Error('the round is there');
    expect(roomRoundOf(journal.document, hidden)).toMatchObject({ state: 'closed', people: 7 });
    expect(roomRoundOf(journal.document, hidden)).not.toHaveProperty('result');
  });

  it('[H7] loses no ballot by another undo, and takes none', () => {
    const journal = revealed();
    journal.step('undo');
    expect(journal.step('undo')).toBe('round-revealed');
    for (const command of [ballot(8), { type: 'round.open', id: 'r' }, { type: 'round.close', id: 'r' }] as const) {
      expect(journal.run(command)).toBe('round-revealed');
    }
    expect(journal.run(reveal)).toBeNull();
  });

  it('[H7] can go with all that was cast in it, and comes back as it was', () => {
    const journal = revealed();
    const before = journal.document;
    expect(journal.run({ type: 'round.remove', id: 'r' })).toBeNull();
    expect(journal.step('undo')).toBeNull();
    expect(journal.document).toEqual(before);
    expect(journal.step('redo')).toBeNull();
    expect(roundIn(journal.document)).toBeUndefined();
  });

  it('[H7] keeps its votes whatever is done and undone', () => {
    const act = fc.oneof(fc.constantFrom('undo', 'undo', 'redo'), anyCommand);
    fc.assert(
      fc.property(fc.array(act, { maxLength: 40 }), (acts) => {
        const journal = revealed();
        const votes = votesOf(journal.document, 'r');
        for (const one of acts) {
          if (one === 'undo' || one === 'redo') journal.step(one);
          else journal.run(one);
          const now = roundIn(journal.document);
          if (!now) return;
          expect(isSealed(now)).toBe(true);
          expect(votesOf(journal.document, 'r')).toEqual(votes);
        }
      }),
      { numRuns: 300 },
    );
  });
});
