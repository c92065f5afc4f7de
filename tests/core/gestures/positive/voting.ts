import fc from 'fast-check';
import { expect } from 'vitest';
import { type Document, recordOf } from '../../../../core/document/document.ts';
import { given } from '../../../../core/domain/given.ts';
import { countsPerOption } from '../../../../core/voting/ballots.ts';
import { nextReveal, optionOf } from '../../../../core/voting/rounds.ts';
import { anyMethod } from '../../voting/arbitrary.ts';
import { choiceFor } from './any-trajectory.ts';
import { filled, newId, partly, perspective, some, type } from './fields.ts';
import type { Positives } from './positive.ts';

const round = { question: filled, perPerspective: fc.boolean(), voters: fc.integer({ min: 0, max: 500 }) };
const roundOf = (document: Document, id: string) => {
  const round = recordOf(document, 'votingRound', id);
  if (!round) throw new Error(`no round ${id}`);
  return round;
};
const optionsOf = (document: Document, cardIds: readonly string[]) =>
  cardIds.map((id) => optionOf(document, id) ?? expect.unreachable(id));
/** The perspective that a vote in the open round keeps. */
const asked = <T>(document: Document, whose: T) => (roundOf(document, 'open').perPerspective ? whose : null);
const someChoices = (document: Document) =>
  fc
    .subarray(['a', 'b', 'c'])
    .map((ids) => ids.slice(0, 1).map((id) => choiceFor(roundOf(document, 'open').method, id)));

/** What commands about voting rounds and votes must do. */
export const ofVoting = {
  'round.add': {
    command: (document) =>
      fc
        .record({
          ...{ type: type('round.add'), id: newId, ...round, cardIds: some('a', 'b', 'c', 'd') },
          ...{ parentId: fc.constantFrom(null, 'revealed'), open: fc.option(fc.boolean(), { nil: undefined }) },
          method: anyMethod,
          themeId: fc.option(type('interplay'), { nil: undefined }),
        })
        .map((one) => (one.parentId === null ? one : { ...one, method: roundOf(document, 'revealed').method })),
    becomes: (document, { type: __, open, cardIds, ...fields }) => ({
      [fields.id]: {
        ...{ kind: 'votingRound', sessionId: 'session', ...fields },
        ...{ options: optionsOf(document, cardIds), state: open ? 'open' : 'draft' },
      },
    }),
  },
  'round.change': {
    command: () =>
      fc.record({
        ...{ type: type('round.change'), id: type('draft') },
        changes: partly({ ...round, method: anyMethod, cardIds: some('a', 'b', 'c', 'd') }),
        open: fc.boolean(),
      }),
    becomes: (document, { changes: { cardIds = ['a', 'b', 'c'], ...rules }, open }) => ({
      draft: { ...given(rules), options: optionsOf(document, cardIds), state: open ? 'open' : 'draft' },
    }),
  },
  'round.open': {
    command: () => fc.record({ type: type('round.open'), id: fc.constantFrom('draft', 'second', 'closed') }),
    becomes: (_, { id }) => ({ [id]: { state: 'open' } }),
  },
  'round.close': {
    command: () => fc.record({ type: type('round.close'), id: type('open') }),
    becomes: () => ({ open: { state: 'closed' } }),
  },
  'round.reveal': {
    command: () => fc.record({ type: type('round.reveal'), id: fc.constantFrom('open', 'closed') }),
    becomes: (document, { id }) => ({ [id]: { state: 'revealed', revealedAs: nextReveal(document) } }),
  },
  'round.remove': {
    command: () => fc.record({ type: type('round.remove'), id: fc.constantFrom('revealed', 'open') }),
    becomes: (document, { id }) =>
      id === 'open'
        ? { open: null, v1: null, v2: null }
        : { revealed: null, v4: null, second: { parentId: null }, ...(document.h ? { h: null } : {}) },
  },
  'ballot.add': {
    command: (document) =>
      fc.record({
        ...{ type: type('ballot.add'), id: newId, roundId: type('open'), source: fc.constantFrom('slips', 'phone') },
        ...{ number: fc.constantFrom(null, 3, 9), perspective, choices: someChoices(document) },
      }),
    becomes: (document, { type: __, ...fields }) => ({
      [fields.id]: { kind: 'ballot', ...fields, perspective: asked(document, fields.perspective) },
    }),
  },
  'ballot.change': {
    command: (document) =>
      fc.record({
        ...{ type: type('ballot.change'), id: type('v1') },
        changes: partly({ number: fc.constantFrom(null, 1, 9), perspective, choices: someChoices(document) }),
      }),
    becomes: (document, { changes: { perspective: whose, ...rest } }) => ({
      v1: { ...rest, ...(whose === undefined ? {} : { perspective: asked(document, whose) }) },
    }),
  },
  'ballot.remove': {
    command: () => fc.record({ type: type('ballot.remove'), id: fc.constantFrom('v1', 'v2') }),
    becomes: (_, { id }) => ({ [id]: null }),
  },
  'dots.change': {
    command: () =>
      fc.record({
        ...{ type: type('dots.change'), id: newId, roundId: type('dotted'), perspective },
        ...{ cardId: fc.constantFrom('a', 'b', 'c'), by: fc.constant(1 as const) },
      }),
    becomes: (_, { id, cardId }) => ({
      [id]: {
        ...{ kind: 'handCount', roundId: 'dotted', perspective: null, people: 1 },
        options: ['a', 'b', 'c'].map((optionId) => ({ optionId, counts: [optionId === cardId ? 1 : 0] })),
      },
    }),
  },
  'counts.set': {
    command: (document) => {
      const size = countsPerOption(roundOf(document, 'counted').method);
      return fc.record({
        ...{ type: type('counts.set'), id: newId, roundId: type('counted'), perspective },
        people: fc.integer({ min: 20, max: 30 }),
        options: fc.constant([{ optionId: 'a', counts: new Array<number>(size).fill(1) }]),
      });
    },
    becomes(document, { type: __, ...fields }) {
      const whose = asked(document, fields.perspective);
      const { people, options } = fields;
      if (whose === recordOf(document, 'handCount', 'k')?.perspective) return { k: { people, options } };
      return { [fields.id]: { kind: 'handCount', ...fields, perspective: whose } };
    },
  },
} satisfies Partial<Positives>;
