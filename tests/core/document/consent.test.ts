import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { forOthers, forRoom } from '../../../core/document/consent.ts';
import { type Document, emptyDocument, recordsOf } from '../../../core/document/document.ts';
import type { DocumentRecord } from '../../../core/document/records.ts';
import { PURPOSES } from '../../../core/document/teller.ts';

const teller = fc.record({
  consent: fc.record({ meeting: fc.boolean(), minutes: fc.boolean(), sharing: fc.boolean() }),
  withdrawn: fc.boolean(),
  moments: fc.integer({ min: 0, max: 3 }),
});
type Told = typeof teller extends fc.Arbitrary<infer T> ? T : never;

/** A plate with what these tellers told, in a task, a group, a connector and a round; and a moment of nobody who is there. */
function documentOf(tellers: readonly Told[]): Document {
  const card = (id: string, tellerId: string): DocumentRecord => ({
    ...{ kind: 'card', id, order: 1, plateId: 'plate', x: 0, y: 0 },
    content: { type: 'moment', perspective: 'residents', text: `KANARIE ${id} `, tellerId, feeling: 1, duration: '' },
  });
  const cards = [
    ...tellers.flatMap((one, i) => Array.from({ length: one.moments }, (_, k) => card(`m${i}-${k}`, `t${i}`))),
    card('lost', 'nobody'),
  ];
  const cardIds = cards.map(({ id }) => id);
  const records: DocumentRecord[] = [
    ...tellers.map(
      ({ consent, withdrawn }, i): DocumentRecord => ({
        ...{ kind: 'teller', id: `t${i}`, order: i, label: `ETIKET ${i}`, name: `NAAM ${i}`, consent, askedOn: null },
        withdrawnOn: withdrawn ? '2026-11-28' : null,
      }),
    ),
    ...cards,
    { kind: 'handout', id: 'h', order: 1, what: 'minutes', day: '2026-11-28', tellerIds: ['t0'] },
    { kind: 'group', id: 'g', order: 1, plateId: 'plate', title: 'Kopje', cardIds },
    {
      ...{ kind: 'improvementTask', id: 'task', order: 1, sessionId: 'session', plateId: 'plate', x: 0, y: 0 },
      ...{ from: '', to: 'Beter', forWhom: '', why: '', cardIds },
    },
  ];
  return { ...emptyDocument(), ...Object.fromEntries(records.map((one) => [one.id, one])) };
}

describe('what others see of a customer journey', () => {
  it.each(PURPOSES)('for %s is what tellers agreed to, and never who they are', (purpose) => {
    fc.assert(
      fc.property(fc.array(teller, { maxLength: 6 }), (tellers) => {
        const seen = forOthers(documentOf(tellers), purpose);
        const agreed = tellers.flatMap((one, i) =>
          one.consent[purpose] && !one.withdrawn ? Array.from({ length: one.moments }, (_, k) => `m${i}-${k}`) : [],
        );
        expect(new Set(recordsOf(seen, 'card').map(({ id }) => id))).toEqual(new Set(agreed));
        expect(recordsOf(seen, 'improvementTask')[0]?.cardIds.toSorted()).toEqual(agreed);
        expect(recordsOf(seen, 'group').length).toBe(agreed.length > 0 ? 1 : 0);
        expect(JSON.stringify(seen)).not.toMatch(/NAAM|ETIKET/);
      }),
    );
  });

  it('is for the room a note, without whose it is', () => {
    fc.assert(
      fc.property(fc.array(teller, { maxLength: 6 }), (tellers) => {
        const seen = forRoom(documentOf(tellers));
        expect(recordsOf(seen, 'card').every(({ content }) => content.type === 'note')).toBe(true);
        expect(JSON.stringify(recordsOf(seen, 'card'))).not.toContain('tellerId');
      }),
    );
  });
});
