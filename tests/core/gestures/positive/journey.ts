import fc from 'fast-check';
import { FEELINGS } from '../../../../core/cards/figures.ts';
import { recordOf } from '../../../../core/document/document.ts';
import { filled, laidAt, newId, partly, text, type } from './fields.ts';
import type { Positives } from './positive.ts';

const teller = {
  label: filled,
  name: text,
  consent: fc.record({ meeting: fc.boolean(), minutes: fc.boolean(), sharing: fc.boolean() }),
  askedOn: fc.constantFrom(null, '2026-11-28'),
};
const told = {
  text: filled,
  feeling: fc.constantFrom(null, ...FEELINGS),
  duration: fc.constantFrom('', '1 uur'),
};

/** What commands about a customer journey must do. */
export const ofJourney = {
  'teller.add': {
    command: () => fc.record({ type: type('teller.add'), id: newId, ...teller }),
    becomes: (_, { type: __, ...fields }) => ({ [fields.id]: { kind: 'teller', ...fields, withdrawnOn: null } }),
  },
  'teller.change': {
    command: () => fc.record({ type: type('teller.change'), id: type('teller1'), changes: partly(teller) }),
    becomes: (_, { changes }) => ({ teller1: changes }),
  },
  'moment.add': {
    command: () =>
      fc.record({ type: type('moment.add'), id: newId, zone: type('choose'), tellerId: type('teller1'), ...told }),
    becomes: (_, { id, zone, type: __, ...fields }, on) => ({
      [id]: {
        ...{ kind: 'card', plateId: 'plate', ...laidAt({ zone }, on) },
        content: { type: 'moment', perspective: 'residents', ...fields },
      },
    }),
  },
  'moment.change': {
    command: () => fc.record({ type: type('moment.change'), id: type('m'), changes: partly(told) }),
    becomes: (document, { changes }) => ({
      m: { content: { ...recordOf(document, 'card', 'm')?.content, ...changes } },
    }),
  },
} satisfies Partial<Positives>;
