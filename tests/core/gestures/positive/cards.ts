import fc from 'fast-check';
import { expect } from 'vitest';
import { type Document, FIRST, plateOf, recordOf } from '../../../../core/document/document.ts';
import { viewOf } from '../../../../core/document/view.ts';
import { zoneAt } from '../../../../core/plate/layout.ts';
import { CardRole } from '../../../../core/plate/template.ts';
import { anyContent } from '../../cards/arbitrary.ts';
import { template } from '../arbitrary.ts';
import {
  type At,
  at,
  coordinate,
  filled,
  inZone,
  laidAt,
  letGoOf,
  newId,
  partly,
  perspective,
  point,
  required,
  some,
  toZone,
  type,
  zone,
} from './fields.ts';
import type { Positives } from './positive.ts';

const onPlate = { kind: 'card', plateId: 'plate' };

/** What commands about cards and their groups must do. */
export const ofCards = {
  'note.add': {
    command: () => fc.record({ type: type('note.add'), id: newId, perspective, text: filled, at }),
    becomes: (_, { id, type: __, at: wish, ...said }, on) => ({
      [id]: { ...onPlate, content: { type: 'note', ...said }, ...laidAt(wish as At, on) },
    }),
  },
  'note.change': {
    command: () =>
      fc.record({ type: type('note.change'), id: type('a'), changes: partly({ perspective, text: filled }) }),
    becomes: (document, { changes }) => ({
      a: { content: { ...recordOf(document, 'card', 'a')?.content, ...changes } },
    }),
  },
  'card.place': {
    command: () => fc.record({ type: type('card.place'), id: newId, content: anyContent, at }),
    becomes: (_, { id, content, at: wish }, on) => ({ [id]: { ...onPlate, content, ...laidAt(wish as At, on) } }),
  },
  'cards.place': {
    command: () =>
      fc.record({
        type: type('cards.place'),
        cards: fc.uniqueArray(fc.record({ id: newId, content: anyContent }), {
          minLength: 1,
          selector: ({ id }) => id,
        }),
        at,
      }),
    becomes: (_, { cards, at: wish }, on) =>
      Object.fromEntries(cards.map(({ id, content }) => [id, { ...onPlate, content, ...laidAt(wish as At, on) }])),
  },
  'card.restore': {
    command: (document) =>
      fc.record({
        type: type('card.restore'),
        card: fc.constant({ ...required(document, 'a'), id: 'new1' }),
        plate: fc.constant(plateOf(viewOf(document, FIRST))),
      }),
    becomes: (_, { card }) => ({ new1: card }),
  },
  'cards.move': {
    // Either to places or to zones. Cards c and t2 lie in no group and come on none; b lies in one with a, and leaves it when it is laid far away.
    command: () =>
      fc
        .constantFrom(
          point.map(({ y }) => ({ x: 19_000, y })),
          toZone,
        )
        .chain((where) =>
          fc.tuple(
            fc.record({ id: type('c'), at: where }),
            fc.record({ id: type('t2'), at: where }),
            fc.record({ id: type('b'), at: fc.record({ x: fc.integer({ min: -9000, max: -8000 }), y: coordinate }) }),
          ),
        )
        .map((moves) => ({ type: 'cards.move' as const, moves })),
    becomes: (_, { moves }, on) => ({
      g: { cardIds: ['a'] },
      ...Object.fromEntries(
        moves.map((move) => [move.id, { ...laidAt(move.at as At, on), front: expect.any(Number) }]),
      ),
    }),
  },
  'notes.add': {
    command: () =>
      fc.record({
        ...{ type: type('notes.add'), perspective, zone },
        notes: fc.uniqueArray(fc.record({ id: newId, text: filled }), { minLength: 1, selector: ({ id }) => id }),
      }),
    becomes: (_, { notes, perspective: whose, zone: zoneId }, on) =>
      Object.fromEntries(
        notes.map((one) => [
          one.id,
          { ...onPlate, content: { type: 'note', perspective: whose, text: one.text }, ...inZone(zoneId, on) },
        ]),
      ),
  },
  'cards.duplicate': {
    command: () =>
      some('a', 'b', 'd').map((ids) => ({
        type: 'cards.duplicate' as const,
        copies: ids.map((of, i) => ({ of, id: `new${i}` })),
      })),
    becomes: (document, { copies }) =>
      Object.fromEntries(
        copies.map(({ of, id }) => {
          const { x, y, content } = required(document, of);
          return [id, { ...onPlate, content, x: x + 36, y: y + 36, locked: undefined }];
        }),
      ),
  },
  'cards.lock': {
    command: () => fc.record({ type: type('cards.lock'), ids: some('a', 'b', 'c', 'd'), locked: fc.boolean() }),
    becomes: (_, { ids, locked }) => Object.fromEntries(ids.map((id) => [id, { locked: locked || undefined }])),
  },
  'cards.connect': {
    // Cards a and c are connected.
    command: () =>
      fc.constantFrom(
        { type: 'cards.connect' as const, from: 'b', to: 'd', on: true },
        { type: 'cards.connect' as const, from: 'c', to: 'a', on: false },
        { type: 'cards.connect' as const, from: 'c', to: 'a', on: true },
      ),
    becomes: (_, { from, to, on }) => {
      const isThere = to === 'a';
      if (!on) return { plate: { connectors: undefined } };
      return isThere
        ? {}
        : {
            plate: {
              connectors: [
                { from: 'a', to: 'c' },
                { from, to },
              ],
            },
          };
    },
  },
  'cards.tidy': {
    command: () => fc.constant({ type: 'cards.tidy' as const }),
    becomes: (document, _, on) => ({
      c: inZone(nearestForCards(document, 'c'), on),
      m: inZone(nearestForCards(document, 'm'), on),
      ...{ t1: inZone('tasks', on), t2: inZone('tasks', on) },
    }),
  },
  'plate.backTo': {
    command: (document) =>
      fc.record({ type: type('plate.backTo'), x: coordinate }).map(({ x }) => ({
        type: 'plate.backTo' as const,
        // biome-ignore lint/suspicious/noThenProperty: a field of the command
        then: { ...viewOf(document, FIRST), a: { ...required(document, 'a'), x } },
      })),
    becomes: (_, { then }) => ({ a: { x: required(then, 'a').x } }),
  },
  'cards.remove': {
    command: () => fc.record({ type: type('cards.remove'), ids: some('a', 'b', 'c', 't1', 't2') }),
    becomes: (document, { ids }) => ({
      ...letGoOf(document, ids),
      ...(ids.includes('t1')
        ? { x1: { taskId: null }, x2: { taskId: null }, q1: { taskId: null }, f1: { taskId: null } }
        : {}),
      ...Object.fromEntries(ids.map((id) => [id, null])),
    }),
  },
  'group.add': {
    command: () => fc.record({ type: type('group.add'), id: newId, title: filled, cardIds: some('a', 'b', 'c') }),
    becomes: (document, { id, title, cardIds }) => ({
      g: letGoOf(document, cardIds).g ?? null,
      ...Object.fromEntries(cardIds.map((one) => [one, { x: expect.any(Number), y: expect.any(Number) }])),
      [id]: { kind: 'group', plateId: 'plate', title, cardIds },
    }),
  },
  'group.change': {
    command: () => fc.record({ type: type('group.change'), id: type('g'), title: filled }),
    becomes: (_, { title }) => ({ g: { title } }),
  },
  'group.remove': {
    command: () => fc.record({ type: type('group.remove'), id: type('g') }),
    becomes: () => ({ g: null }),
  },
} satisfies Partial<Positives>;

function nearestForCards(document: Document, id: string): string {
  const zones = template.zones.filter(({ role }) => CardRole.safeParse(role).success);
  const { x, y } = required(document, id);
  return zoneAt({ ...template, zones }, { x: x + 40, y: y + 40 }).id;
}
