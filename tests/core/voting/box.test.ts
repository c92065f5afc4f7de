import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { VotingRoundRecord } from '../../../core/document/voting-records.ts';
import { type Cast, castInBox, type Held, takenBack } from '../../../core/voting/box.ts';

const round: VotingRoundRecord = {
  kind: 'votingRound',
  ...{ id: 'r', order: 1, sessionId: 's', question: 'Wat eerst?', perPerspective: false, voters: 40, parentId: null },
  method: { type: 'scale', highest: 10 },
  options: ['a', 'b'].map((id) => ({ id, type: 'note', perspective: null, text: id })),
  state: 'open',
};
const nonceOf = (index: number) => index.toString(16).padStart(32, '0');
const cast = (turn: number, value: number, changes: Partial<Cast> = {}): Cast => ({
  ...{ way: 'phone', turn, nonce: nonceOf(turn), perspective: null },
  choices: [{ optionId: 'a', value }],
  ...changes,
});

/** What can come in for one number: a vote (again), a vote that is late, or something that she does. */
const event = fc.oneof(
  fc.record({
    is: fc.constant('vote' as const),
    turn: fc.integer({ min: 1, max: 6 }),
    way: fc.constantFrom('phone' as const, 'card' as const),
  }),
  fc.record({ is: fc.constantFrom('open' as const, 'closed' as const, 'takeBack' as const, 'slip' as const) }),
);

type Event = typeof event extends fc.Arbitrary<infer E> ? E : never;

/** One number in a round, with what was acknowledged since the last time that it was taken back. */
class OneNumber {
  held: Held | null = null;
  readonly acknowledged: Cast[] = [];
  private state: 'open' | 'closed' = 'open';
  private onSlip = false;

  happen(one: Event): void {
    if (one.is === 'vote') this.vote(one);
    else if (one.is === 'takeBack') {
      this.held = this.held && takenBack(this.held);
      this.acknowledged.length = 0;
    } else if (one.is === 'slip') {
      // Refused as long as another way holds: the guard of the document does that.
      this.onSlip ||= this.state === 'open' && (this.held?.way ?? null) === null;
    } else this.state = one.is;
  }

  private vote({ turn, way }: Extract<Event, { is: 'vote' }>): void {
    const { held: before, state, onSlip } = this;
    // The same turn and way come with the same nonce and answer: that is a retry.
    const vote = cast(turn, turn, { way, nonce: nonceOf(turn + (way === 'card' ? 100 : 0)) });
    const outcome = castInBox({ round: { ...round, state }, held: before, onSlip }, vote);
    if (before?.nonce === vote.nonce) {
      expect(outcome).toEqual(before.way ? { ok: true, held: before } : { ok: false, code: 'ballot-taken-back' });
    } else if (outcome.ok) {
      expect([state, onSlip]).toEqual(['open', false]);
      expect(before?.way ?? way).toBe(way);
      expect(turn).toBeGreaterThan(before?.turn ?? 0);
      this.held = outcome.held;
      this.acknowledged.push(vote);
    }
  }
}

describe('the ballot box, for one number', () => {
  it('[V23] [V24] holds the last acknowledged vote of the first way, whatever comes in which order', () => {
    fc.assert(
      fc.property(fc.array(event, { maxLength: 40 }), (events) => {
        const number = new OneNumber();
        for (const one of events) {
          number.happen(one);
          const last = number.acknowledged.at(-1);
          expect(number.held?.way ?? null).toBe(last?.way ?? null);
          if (last) expect(number.held).toEqual(last);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('[V24] gives the same vote the same answer, also when the round is closed', () => {
    const first = castInBox({ round, held: null, onSlip: false }, cast(1, 4));
    expect(first).toEqual({ ok: true, held: cast(1, 4) });
    const held = cast(1, 4);
    const again = castInBox({ round: { ...round, state: 'closed' }, held, onSlip: false }, cast(1, 4));
    expect(again).toEqual({ ok: true, held });
    expect(castInBox({ round: { ...round, state: 'closed' }, held, onSlip: false }, cast(2, 5))).toEqual({
      ok: false,
      code: 'round-not-open',
    });
  });

  it('[V23] refuses another way until the first is taken back, and then takes it', () => {
    const held = cast(1, 4);
    const card = cast(2, 5, { way: 'card' });
    expect(castInBox({ round, held, onSlip: false }, card)).toEqual({ ok: false, code: 'ballot-other-way' });
    expect(castInBox({ round, held: null, onSlip: true }, cast(1, 4))).toEqual({ ok: false, code: 'ballot-other-way' });
    expect(castInBox({ round, held: takenBack(held), onSlip: false }, card)).toEqual({ ok: true, held: card });
  });

  it('[V24] lets a vote that was taken back not come back by itself', () => {
    const held = takenBack(cast(2, 4));
    expect(castInBox({ round, held, onSlip: false }, cast(2, 4))).toEqual({ ok: false, code: 'ballot-taken-back' });
    expect(castInBox({ round, held, onSlip: false }, cast(1, 9))).toEqual({ ok: false, code: 'ballot-later-one' });
    expect(castInBox({ round, held, onSlip: false }, cast(3, 9))).toMatchObject({ ok: true });
    expect(JSON.stringify(held)).not.toContain('optionId');
  });

  it('[V17] refuses what cannot be chosen, and asks for a group only where the round does', () => {
    expect(castInBox({ round, held: null, onSlip: false }, cast(1, 11))).toMatchObject({ code: 'ballot-bad-choice' });
    const perGroup = { ...round, perPerspective: true };
    expect(castInBox({ round: perGroup, held: null, onSlip: false }, cast(1, 4))).toMatchObject({
      code: 'perspective-needed',
    });
    const said = cast(1, 4, { perspective: 'residents' });
    expect(castInBox({ round: perGroup, held: null, onSlip: false }, said)).toEqual({ ok: true, held: said });
    expect(castInBox({ round, held: null, onSlip: false }, said)).toMatchObject({ held: { perspective: null } });
  });
});
