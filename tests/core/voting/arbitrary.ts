import fc from 'fast-check';
import { FIRST } from '../../../core/document/document.ts';
import type {
  BallotRecord,
  HandCountRecord,
  VotingMethod,
  VotingOption,
  VotingRoundRecord,
} from '../../../core/document/voting-records.ts';
import { PERSPECTIVES } from '../../../core/domain/perspective.ts';
import type { VotingCommand } from '../../../core/voting/commands.ts';

const type = <T extends string>(name: T) => fc.constant(name);
const perspective = fc.constantFrom(...PERSPECTIVES);

export const anyMethod: fc.Arbitrary<VotingMethod> = fc.oneof(
  fc.record({ type: type('dots'), budget: fc.integer({ min: 1, max: 5 }), cap: fc.integer({ min: 1, max: 3 }) }),
  fc.record({ type: type('scale'), highest: fc.constantFrom(5 as const, 10 as const) }),
  fc.record({ type: type('agree') }),
  fc.record({ type: type('matrix') }),
);

// Few ids, shared with cards and other records, so that commands often meet.
const roundId = fc.constantFrom('r1', 'r2', 'a');
const ballotId = fc.constantFrom('v1', 'v2', 'v3', 'v4', 'a');
const cardId = fc.constantFrom('a', 'b', 'c', 'r1');
const people = fc.integer({ min: 0, max: 12 });
const choice = fc.oneof(
  fc.record({ optionId: cardId, value: fc.integer({ min: 0, max: 6 }) }),
  fc.record({
    optionId: cardId,
    value: fc.integer({ min: 0, max: 6 }),
    influence: fc.integer({ min: 1, max: 5 }),
  }),
);
const roundFields = {
  question: fc.constantFrom('Wat eerst?', 'Hoe gaat het?'),
  method: anyMethod,
  cardIds: fc.array(cardId, { maxLength: 4 }),
  perPerspective: fc.boolean(),
  voters: people,
};
const ballotFields = {
  number: fc.option(fc.integer({ min: 1, max: 4 })),
  perspective: fc.option(perspective),
  choices: fc.array(choice, { maxLength: 3 }),
};
const partly = <T>(fields: { [K in keyof T]: fc.Arbitrary<T[K]> }) => fc.record(fields, { requiredKeys: [] });

/** Any voting command, sensible or not. */
export const anyVotingCommand: fc.Arbitrary<VotingCommand> = fc.oneof(
  fc.record({ type: type('round.add'), id: roundId, ...roundFields, parentId: fc.option(roundId), open: fc.boolean() }),
  fc.record({ type: type('round.change'), id: roundId, changes: partly(roundFields), open: fc.boolean() }),
  fc.record({ type: type('round.open'), id: roundId }),
  fc.record({ type: type('round.close'), id: roundId }),
  fc.record({ type: type('round.reveal'), id: roundId }),
  fc.record({ type: type('round.remove'), id: roundId }),
  fc.record({
    type: type('ballot.add'),
    id: ballotId,
    roundId,
    source: fc.constantFrom('slips', 'phone'),
    ...ballotFields,
  }),
  fc.record({ type: type('ballot.change'), id: ballotId, changes: partly(ballotFields) }),
  fc.record({ type: type('ballot.remove'), id: ballotId }),
  fc.record({
    type: type('dots.change'),
    ...{ id: fc.constantFrom('h1', 'h2', 'a'), roundId, cardId, perspective: fc.option(perspective) },
    by: fc.constantFrom(1 as const, -1 as const),
  }),
  fc.record({
    type: type('counts.set'),
    id: fc.constantFrom('h1', 'h2', 'a'),
    roundId,
    perspective: fc.option(perspective),
    people,
    options: fc.array(fc.record({ optionId: cardId, counts: fc.array(people, { maxLength: 10 }) }), { maxLength: 2 }),
  }),
);

/** A round with what was cast in it. */
export interface Cast {
  readonly round: VotingRoundRecord;
  readonly ballots: readonly BallotRecord[];
  readonly hands: readonly HandCountRecord[];
}

export const option = (id: string, text = id): VotingOption => ({ id, type: 'note', perspective: null, text });

/** A round under these rules with three cards. */
export function roundWith(changes: Partial<VotingRoundRecord> = {}): VotingRoundRecord {
  return {
    kind: 'votingRound',
    id: 'r',
    order: 1,
    sessionId: FIRST.sessionId,
    question: 'Wat eerst?',
    method: { type: 'dots', budget: 3, cap: 2 },
    options: [option('a'), option('b'), option('c')],
    perPerspective: true,
    voters: 30,
    state: 'open',
    parentId: null,
    ...changes,
  };
}

const range = { dots: [0, 2], scale: [1, 5], agree: [0, 1], matrix: [1, 5] } as const;

/** Any round with possible votes: ballots of both sources and, where that can be, hands. */
export const anyCast: fc.Arbitrary<Cast> = fc
  .tuple(anyMethod, fc.boolean(), fc.array(perspective, { maxLength: 25 }))
  .chain(([method, perPerspective, from]) => {
    const [min, max] = range[method.type];
    const value = fc.option(fc.tuple(fc.integer({ min, max }), fc.integer({ min: 1, max: 5 })));
    const counts = { dots: 1, scale: method.type === 'scale' ? method.highest : 0, agree: 2, matrix: 0 }[method.type];
    const hand = fc.record({
      perspective,
      people: fc.integer({ min: 1, max: 9 }),
      seed: fc.array(fc.nat(4), { minLength: counts * 3, maxLength: counts * 3 }),
    });
    return fc
      .record({
        values: fc.array(fc.tuple(value, value, value), { minLength: from.length, maxLength: from.length }),
        hands:
          method.type === 'matrix'
            ? fc.constant([])
            : fc.uniqueArray(hand, { maxLength: 3, selector: (one) => (perPerspective ? one.perspective : 'all') }),
      })
      .map(({ values, hands }) => castOf(method, perPerspective, from, values, hands));
  });

type Value = readonly [number, number] | null;
interface Hand {
  readonly perspective: (typeof PERSPECTIVES)[number];
  readonly people: number;
  readonly seed: readonly number[];
}

function castOf(
  method: VotingMethod,
  perPerspective: boolean,
  from: readonly (typeof PERSPECTIVES)[number][],
  values: readonly (readonly Value[])[],
  hands: readonly Hand[],
): Cast {
  const round = roundWith({ method, perPerspective });
  const ballots = from.map(
    (own, i): BallotRecord => ({
      kind: 'ballot',
      id: `v${i}`,
      order: i,
      roundId: round.id,
      number: i % 3 === 0 ? null : i + 1,
      perspective: perPerspective ? own : null,
      source: i % 3 === 0 ? 'phone' : 'slips',
      choices: (values[i] ?? []).flatMap((value, at) => {
        const optionId = round.options[at]?.id ?? '';
        if (!value) return [];
        return [
          method.type === 'matrix'
            ? { optionId, value: value[0], influence: value[1] }
            : { optionId, value: Math.min(value[0], method.type === 'dots' ? Math.min(method.cap, method.budget) : 5) },
        ];
      }),
    }),
  );
  const size = hands[0] ? hands[0].seed.length / 3 : 0;
  return {
    round,
    ballots,
    hands: hands.map(({ perspective: own, people: count, seed }, i) => ({
      kind: 'handCount' as const,
      id: `h${i}`,
      order: i,
      roundId: round.id,
      perspective: perPerspective ? own : null,
      people: count,
      options: round.options.map(({ id }, at) => ({ optionId: id, counts: seed.slice(at * size, (at + 1) * size) })),
    })),
  };
}
