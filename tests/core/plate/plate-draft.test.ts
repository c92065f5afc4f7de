import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Document, FIRST, recordOf } from '../../../core/document/document.ts';
import type { CardRecord, GroupRecord, ImprovementTaskRecord } from '../../../core/document/records.ts';
import { sizeOf } from '../../../core/plate/layout.ts';
import { PlateDraft } from '../../../core/plate/plate-draft.ts';
import { Template } from '../../../core/plate/template.ts';
import startToTask from '../../../resources/templates/start-to-task.json' with { type: 'json' };
import { slowFreePlace } from './slow-layout.ts';

const template = Template.parse(startToTask);
const CARDS = 24;
const plateRecord = {
  kind: 'plate',
  id: FIRST.plateId,
  order: 1,
  sessionId: FIRST.sessionId,
  title: '',
  templateId: template.id,
} as const;
const place = { x: fc.integer({ min: -200, max: 3800 }), y: fc.integer({ min: -100, max: 1600 }) };
const words = fc.integer({ min: 1, max: 40 }).map((count) => 'wachtlijst '.repeat(count).trim());

const card = fc.record({ ...place, text: words }).map(
  ({ text, ...at }): Omit<CardRecord, 'id'> => ({
    ...{ kind: 'card', order: 1, plateId: FIRST.plateId, ...at },
    content: { type: 'note', perspective: 'policy', text },
  }),
);
const task = fc.record({ ...place, to: words }).map(
  ({ to, ...at }): Omit<ImprovementTaskRecord, 'id'> => ({
    ...{ kind: 'improvementTask', order: 1, ...FIRST, ...at },
    ...{ from: '', to, forWhom: '', why: '', cardIds: [] },
  }),
);
const groupSize = fc.integer({ min: 0, max: 5 });

/** A plate with cards, some of them in groups, and tasks. */
const plate = fc
  .record({
    cards: fc.array(card, { minLength: CARDS, maxLength: CARDS }),
    tasks: fc.array(task, { maxLength: 3 }),
    groups: fc.array(groupSize, { maxLength: 4 }),
  })
  .map(({ cards, tasks, groups }): Document => {
    const ids = cards.map((_, i) => `c${i}`);
    const inGroups = groups.map((size, i): GroupRecord => {
      const { plateId } = FIRST;
      return { kind: 'group', id: `g${i}`, order: i, plateId, title: 'Brieven', cardIds: ids.splice(0, size) };
    });
    const records = [
      ...cards.map((one, i) => ({ ...one, id: `c${i}` })),
      ...tasks.map((one, i) => ({ ...one, id: `t${i}` })),
      plateRecord,
      ...inGroups.filter(({ cardIds }) => cardIds.length > 0),
    ];
    return Object.fromEntries(records.map((record) => [record.id, record]));
  });

const anyStep = fc.record({
  does: fc.constantFrom('look', 'pick up', 'lay', 'lay in zone'),
  id: fc.integer({ min: 0, max: CARDS - 1 }).map((i) => `c${i}`),
  zone: fc.constantFrom(...template.zones),
  at: fc.record(place),
});

type Step = typeof anyStep extends fc.Arbitrary<infer T> ? T : never;

/** Does one step in the draft and gives the document as it is then, made the simple way. */
function follow(draft: PlateDraft, document: Document, record: CardRecord, { does, zone, at }: Step): Document {
  const found = draft.freePlace(zone.id, sizeOf(record));
  // What lies in a zone may have moved on because another one became wider.
  const now = Object.fromEntries(Object.values(document).map((one) => [one.id, draft.get(one.id) ?? one]));
  const grown = draft.grown(new Set()).find((one) => one.kind === 'plate')?.grown;
  const zoneNow = { ...zone, ...grown?.zones.find(({ id }) => id === zone.id) };
  expect(found).toEqual(slowFreePlace(now, zoneNow, sizeOf(record)));
  if (does === 'look') return now;
  const { [record.id]: _, ...others } = now;
  if (does === 'pick up') {
    draft.pickUp(record.id);
    return others;
  }
  const laid = { ...record, ...(does === 'lay' ? at : found) };
  draft.lay(laid);
  return { ...others, [record.id]: laid };
}

describe('a draft of the plate', () => {
  it('[P9] finds the free place that looking at the whole plate finds, whatever was picked up and laid before', () => {
    fc.assert(
      fc.property(plate, fc.array(anyStep, { maxLength: 60, size: 'max' }), (start, steps) => {
        const draft = new PlateDraft(start, template);
        let document = start;
        for (const step of steps) {
          const record = recordOf(start, 'card', step.id);
          if (!record) throw new Error(`no card ${step.id}`);
          document = follow(draft, document, record, step);
          expect(draft.get(step.id)).toEqual(document[step.id]);
        }
      }),
    );
  });
});
