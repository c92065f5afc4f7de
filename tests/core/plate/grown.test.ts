import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CARD } from '../../../core/cards/measures.ts';
import { applyDiff, reverseDiff } from '../../../core/document/diff.ts';
import { type Document, emptyDocument, recordsOf } from '../../../core/document/document.ts';
import type { CardRecord } from '../../../core/document/records.ts';
import type { AnyCommand } from '../../../core/gestures/commands.ts';
import { decide } from '../../../core/gestures/decide.ts';
import { templateOn } from '../../../core/plate/grown.ts';
import { sizeOf, zoneOf } from '../../../core/plate/layout.ts';
import { holdsCards, Template, type Zone } from '../../../core/plate/template.ts';
import { zoneColumns } from '../../../core/plate/zone-columns.ts';

const folder = 'resources/templates';
const shipped = readdirSync(folder).map((name) =>
  Template.parse(JSON.parse(readFileSync(`${folder}/${name}`, 'utf8'))),
);
const startToTask = shipped.find(({ id }) => id === 'start-to-task') ?? shipped[0];
if (!startToTask) throw new Error('no templates');

/** What people write: from a few words to two sentences, with a long word now and then. */
const words = [
  'de brief',
  'snap ik niet',
  'bij elk loket',
  'opnieuw',
  'schuldhulpverlening',
  'wij bellen terug',
  'op tijd',
];
const text = fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 12 }).map((parts) => parts.join(' '));

type Ask = { readonly zone: string; readonly texts: readonly string[] };
const ask = (template: Template): fc.Arbitrary<Ask> =>
  fc.record({
    zone: fc.constantFrom(...template.zones.filter(holdsCards).map(({ id }) => id)),
    texts: fc.array(text, { minLength: 1, maxLength: 20, size: 'max' }),
  });
const meeting = fc
  .constantFrom(...shipped)
  .chain((template) => fc.tuple(fc.constant(template), fc.array(ask(template), { minLength: 1, maxLength: 5 })));

const run = (document: Document, command: AnyCommand, template: Template) => {
  const decision = decide(document, command, template);
  if (!decision.ok) throw new Error(decision.code);
  return decision.diff;
};

const notesIn = ({ zone, texts }: Ask, name: string): AnyCommand => ({
  ...{ type: 'notes.add', perspective: 'residents', zone },
  notes: texts.map((one, i) => ({ id: `${name}-${i}`, text: one })),
});

const things = (document: Document) => [...recordsOf(document, 'card'), ...recordsOf(document, 'improvementTask')];
const zonesOf = (document: Document, template: Template) => {
  const on = templateOn(document, template);
  return new Map(things(document).map((thing) => [thing.id, zoneOf(on, thing).id]));
};

function expectApart(document: Document): void {
  const boxes = things(document).map((thing) => ({ ...thing, ...sizeOf(thing) }));
  const over = boxes.flatMap((a, i) =>
    boxes
      .slice(i + 1)
      .filter((b) => a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height)
      .map((b) => [a.id, b.id]),
  );
  expect(over).toEqual([]);
}

/** What lies in a zone moved on together. */
function expectTogether(before: Document, after: Document, was: ReadonlyMap<string, string>): void {
  const shifts = new Map<string, { readonly x: number; readonly y: number }>();
  for (const thing of things(before)) {
    const now = after[thing.id];
    if (now?.kind !== thing.kind) throw new Error(`${thing.id} is gone`);
    const zone = was.get(thing.id) ?? '';
    const shift = { x: now.x - thing.x, y: now.y - thing.y };
    expect(shift).toEqual(shifts.get(zone) ?? shift);
    shifts.set(zone, shift);
  }
}

const isApart = (a: Zone, b: Zone) =>
  a.x + a.width <= b.x || b.x + b.width <= a.x || a.y + a.height <= b.y || b.y + b.height <= a.y;

/** Zones stand beside each other as on the template, and nothing of one lies in another. */
function expectBeside(on: Template, template: Template): void {
  const numbers = (one: Template) => zoneColumns(one).map((column) => column.map(({ index }) => index));
  expect(numbers(on)).toEqual(numbers(template));
  for (const [i, zone] of on.zones.entries()) {
    for (const other of on.zones.slice(i + 1)) expect(isApart(zone, other), `${zone.id} and ${other.id}`).toBe(true);
  }
  expect(on.width).toBeGreaterThanOrEqual(Math.max(...on.zones.map(({ x, width }) => x + width)));
  expect(on.height).toBeGreaterThanOrEqual(Math.max(...on.zones.map(({ y, height }) => y + height)));
}

function expectInZone(card: CardRecord, zone: Zone): void {
  const { width, height } = sizeOf(card);
  const at = JSON.stringify([card.id, card.x, card.y, width, height, zone]);
  expect(card.x >= zone.x && card.x + width <= zone.x + zone.width, at).toBe(true);
  expect(card.y + height <= zone.y + zone.height, at).toBe(true);
}

describe('a plate that grows', () => {
  it('[P36] keeps what lies in a zone together, in that zone, and nothing over another', () => {
    let grew = 0;
    fc.assert(
      fc.property(meeting, ([template, asks]) => {
        let document = emptyDocument(template.id);
        for (const [i, one] of asks.entries()) {
          const before = document;
          const was = zonesOf(before, template);
          const diff = run(document, notesIn(one, `n${i}`), template);
          document = applyDiff(document, diff);
          const is = zonesOf(document, template);
          expectTogether(before, document, was);
          expect([...was].filter(([id, zone]) => is.get(id) !== zone)).toEqual([]);
          for (const j of one.texts.keys()) expect(is.get(`n${i}-${j}`)).toBe(one.zone);
          expect(applyDiff(document, reverseDiff(diff)), 'one undo takes all of it back').toEqual(before);
          if (templateOn(document, template).width > template.width) grew += 1;
        }
        expectApart(document);
      }),
      { numRuns: 25 },
    );
    expect(grew, 'some of them became wider').toBeGreaterThan(0);
  });

  it('[P37] has zones that lie apart, and that hold all that was put in them', () => {
    fc.assert(
      fc.property(meeting, ([template, asks]) => {
        let document = emptyDocument(template.id);
        for (const [i, one] of asks.entries())
          document = applyDiff(document, run(document, notesIn(one, `n${i}`), template));
        const on = templateOn(document, template);
        expectBeside(on, template);
        for (const card of recordsOf(document, 'card')) expectInZone(card, zoneOf(on, card));
      }),
      { numRuns: 25 },
    );
  });

  it('[P37] keeps its places on their side of the axes, when a template has those', () => {
    const axes = shipped.filter(({ labels }) => labels?.length);
    expect(axes.length).toBeGreaterThan(0);
    for (const template of axes) {
      for (const zone of template.zones.filter(holdsCards)) {
        const texts = Array.from({ length: 40 }, () => 'Bij elk loket vertel ik mijn verhaal opnieuw, en dan nog eens');
        const before = emptyDocument(template.id);
        const document = applyDiff(before, run(before, notesIn({ zone: zone.id, texts }, 'n'), template));
        const on = templateOn(document, template);
        expect(on.width, 'it grew').toBeGreaterThan(template.width);
        for (const [at, now] of on.zones.entries()) {
          const was = template.zones[at] ?? now;
          expect(now.x / on.width).toBeCloseTo(was.x / template.width, 2);
          expect((now.x + now.width) / on.width).toBeCloseTo((was.x + was.width) / template.width, 2);
          expect(now.y / on.height).toBeCloseTo(was.y / template.height, 2);
        }
        for (const card of recordsOf(document, 'card')) expectInZone(card, zoneOf(on, card));
      }
    }
  });

  it('[P36] takes a group along as a whole, also when it reaches over the edge of its zone', () => {
    const zones = startToTask.zones.filter(holdsCards);
    const [first, second] = zones;
    if (!first || !second) throw new Error('no zones');
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 500 }), fc.integer({ min: 30, max: 60 }), (right, count) => {
        let document = emptyDocument(startToTask.id);
        const does = (command: AnyCommand) => {
          document = applyDiff(document, run(document, command, startToTask));
        };
        does(notesIn({ zone: first.id, texts: ['een', 'twee', 'drie', 'vier'] }, 'g'));
        const cardIds = ['g-0', 'g-1', 'g-2', 'g-3'];
        does({ type: 'group.add', id: 'g', title: 'Bij elkaar', cardIds });
        const inGroup = () => recordsOf(document, 'card').filter(({ id }) => cardIds.includes(id));
        does({ type: 'cards.move', moves: inGroup().map(({ id, x, y }) => ({ id, at: { x: x + right, y } })) });
        const shape = () => inGroup().map(({ x, y }) => [x - (inGroup()[0]?.x ?? 0), y - (inGroup()[0]?.y ?? 0)]);
        const before = shape();
        does(notesIn({ zone: first.id, texts: Array.from({ length: count }, () => 'Ik durf niet te bellen') }, 'a'));
        does(notesIn({ zone: second.id, texts: Array.from({ length: count }, () => 'Ik durf niet te bellen') }, 'b'));
        expect(shape()).toEqual(before);
      }),
      { numRuns: 15 },
    );
  });

  const SHORT = [
    'Bij elk loket vertel ik mijn verhaal opnieuw',
    'Ik durf niet te bellen',
    'De wachtlijst staat in een Excel',
    'Drie systemen die niet met elkaar praten',
    'Brieven in gewone taal',
    'Een vast gezicht dat ik kan bellen',
  ];
  const full = (counts: Readonly<Record<string, number>>) =>
    Object.entries(counts).reduce((document: Document, [zone, count]) => {
      const texts = Array.from({ length: count }, (_, i) => SHORT[i % SHORT.length] ?? '');
      return applyDiff(document, run(document, notesIn({ zone, texts }, zone), startToTask));
    }, emptyDocument('start-to-task'));
  /** The plate at 1366x768 with the panel open. */
  const WINDOW = { width: 1004, height: 640 };
  const textSize = (document: Document) => {
    const { width, height } = templateOn(document, startToTask);
    return CARD.text * Math.min(WINDOW.width / width, WINDOW.height / height);
  };

  it.each([
    ['40 cards', { start: 8, recognise: 24, choose: 8 }],
    ['40 cards, most of them in one zone', { start: 4, recognise: 32, choose: 4 }],
    ['40 cards, evenly', { start: 14, recognise: 13, choose: 13 }],
  ])('[P38] has text of 12 px on her screen with the panel open: %s', (_, counts) => {
    expect(textSize(full(counts))).toBeGreaterThanOrEqual(12);
  });

  it.each([
    ['60 cards', { start: 10, recognise: 36, choose: 14 }],
    ['60 cards in one zone', { recognise: 60 }],
    ['200 cards', { start: 20, recognise: 150, choose: 30 }],
    ['200 cards in one zone', { choose: 200 }],
  ])('[P39] keeps the shape of the beamer: %s', (_, counts) => {
    const { width, height } = templateOn(full(counts), startToTask);
    expect(width / height).toBeGreaterThan(1.25);
    expect(width / height).toBeLessThan(2);
  });
});
