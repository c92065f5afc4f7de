import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyDiff, reverseDiff } from '../../../core/document/diff.ts';
import { type Document, emptyDocument, plateOf, recordOf, recordsOf } from '../../../core/document/document.ts';
import type { AnyCommand } from '../../../core/gestures/commands.ts';
import { decide } from '../../../core/gestures/decide.ts';
import { costOf, PLATE_SHAPE, templateOn } from '../../../core/plate/grown.ts';
import { GAP, overlaps, sizeOf, TASK_WIDTH, zoneOf } from '../../../core/plate/layout.ts';
import { holdsCards, Template } from '../../../core/plate/template.ts';

const folder = 'resources/templates';
const shipped = readdirSync(folder).map((name) =>
  Template.parse(JSON.parse(readFileSync(`${folder}/${name}`, 'utf8'))),
);
const withTasks = shipped.filter(({ zones }) => zones.some(({ role }) => role === 'tasks'));

const WORDS = ['de brief', 'snap ik niet', 'bij elk loket', 'schuldhulpverlening', 'wij bellen terug'];
const text = fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 9 }).map((parts) => parts.join(' '));
const pick = fc.nat({ max: 9999 });

/** What people do that lays things by itself; numbers choose among what is there by then. */
type Act =
  | { readonly does: 'notes' | 'move' | 'group' | 'task'; readonly texts: readonly string[]; readonly at: number }
  | { readonly does: 'tidy' };
const act: fc.Arbitrary<Act> = fc.oneof(
  fc.record({
    does: fc.constantFrom('notes' as const, 'notes' as const, 'move' as const, 'group' as const, 'task' as const),
    texts: fc.array(text, { minLength: 1, maxLength: 16, size: 'max' }),
    at: pick,
  }),
  { arbitrary: fc.constant({ does: 'tidy' as const }), weight: 1 },
);
const acts = fc.array(act, { minLength: 2, maxLength: 9, size: 'max' });

const run = (document: Document, command: AnyCommand, template: Template): Document => {
  const decision = decide(document, command, template);
  if (!decision.ok) throw new Error(`${command.type}: ${decision.code}`);
  const after = applyDiff(document, decision.diff);
  expect(applyDiff(after, reverseDiff(decision.diff)), 'one undo takes all of it back').toEqual(document);
  return after;
};

const chosen = <T>(list: readonly T[], at: number): T | undefined => list[at % Math.max(1, list.length)];

/** The command that an act is on this plate, or undefined when there is nothing for it to do. */
function commandOf(document: Document, one: Act, name: string, template: Template): AnyCommand | undefined {
  if (one.does === 'tidy') return { type: 'cards.tidy' };
  const zone = chosen(template.zones.filter(holdsCards), one.at)?.id ?? '';
  if (one.does === 'notes') {
    const notes = one.texts.map((said, i) => ({ id: `${name}-${i}`, text: said }));
    return { type: 'notes.add', perspective: 'residents', zone, notes };
  }
  const cards = recordsOf(document, 'card');
  const ids = [...new Set(one.texts.map((_, i) => chosen(cards, one.at + i * 7)?.id ?? ''))].filter(Boolean);
  if (one.does === 'task') {
    const words = { from: one.texts[0] ?? '', to: one.texts.join(' '), forWhom: '', why: '' };
    return { type: 'task.add', id: name, ...words, cardIds: ids.slice(0, 4) };
  }
  if (ids.length === 0) return undefined;
  if (one.does === 'group') return { type: 'group.add', id: name, title: 'Bij elkaar', cardIds: ids };
  return { type: 'cards.move', moves: ids.map((id) => ({ id, at: { zone } })) };
}

const tell = (
  template: Template,
  story: readonly Act[],
  each?: (before: Document, after: Document) => void,
): Document =>
  story.reduce((document: Document, one, i) => {
    const command = commandOf(document, one, `s${i}`, template);
    const after = command ? run(document, command, template) : document;
    if (command) each?.(document, after);
    return after;
  }, emptyDocument(template.id));

const things = (document: Document) => [...recordsOf(document, 'card'), ...recordsOf(document, 'improvementTask')];
const zoneIn = (document: Document, id: string, template: Template) => {
  const thing = things(document).find((one) => one.id === id);
  return thing && zoneOf(templateOn(document, template), thing).id;
};
/** The smaller, the larger everything on it is drawn. */
const looksAs = ({ width, height }: Template) => costOf(width, height);

/** In another order the same cards may take one column more. */
const COLUMN = (TASK_WIDTH + GAP) / PLATE_SHAPE;

function expectApart(document: Document): void {
  const grouped = new Set(recordsOf(document, 'group').flatMap(({ cardIds }) => cardIds));
  const boxes = things(document).map((thing) => ({ id: thing.id, x: thing.x, y: thing.y, ...sizeOf(thing) }));
  const over = boxes.flatMap((a, i) =>
    boxes.slice(i + 1).flatMap((b) => (overlaps(a, b) && !(grouped.has(a.id) && grouped.has(b.id)) ? [[a, b]] : [])),
  );
  expect(over).toEqual([]);
}

/** What a command did not touch, or only took along, lies in the zone where it lay. */
function expectInZones(before: Document, after: Document, on: Template): void {
  const touched = new Set(recordsOf(after, 'group').flatMap(({ id, cardIds }) => (before[id] ? [] : cardIds)));
  for (const thing of things(before)) {
    const now = recordOf(after, thing.kind, thing.id);
    const wasAskedFor = touched.has(thing.id) || now?.front !== thing.front;
    if (!wasAskedFor) expect(zoneIn(after, thing.id, on), thing.id).toBe(zoneIn(before, thing.id, on));
  }
}

/** The plate without most of its cards, and the first of those left locked. */
function mostGone(full: Document, on: Template, keeps: (i: number) => boolean): Document {
  const ids = recordsOf(full, 'card').map(({ id }) => id);
  const gone = ids.filter((_, i) => !keeps(i));
  const [first] = ids.filter((_, i) => keeps(i));
  const few = gone.length > 0 ? run(full, { type: 'cards.remove', ids: gone }, on) : full;
  return first ? run(few, { type: 'cards.lock', ids: [first], locked: true }, on) : few;
}

/** The cards that tidying leaves. */
function staying(document: Document): string[] {
  const locked = recordsOf(document, 'card').filter((card) => card.locked);
  return [...locked.map(({ id }) => id), ...recordsOf(document, 'group').flatMap(({ cardIds }) => cardIds)];
}

const template = fc.constantFrom(...withTasks);

describe('whatever is laid on a plate by itself', () => {
  it('[P36] lies in the zone that was asked for, apart, with all else in the zone where it was', () => {
    const grew = new Set<string>();
    fc.assert(
      fc.property(template, acts, (on, story) => {
        const document = tell(on, story, (before, after) => {
          expectInZones(before, after, on);
          const [was, is] = [templateOn(before, on), templateOn(after, on)];
          if (is.width > was.width) grew.add('wider');
          if (is.height > was.height) grew.add('higher');
        });
        expectApart(document);
      }),
      { numRuns: 40 },
    );
    expect([...grew].toSorted()).toEqual(['higher', 'wider']);
  });

  it('[P41] is back in its zone when it was taken off and comes back, also when the plate grew since', () => {
    let moved = 0;
    fc.assert(
      fc.property(template, acts, acts, pick, (on, story, later, at) => {
        const before = tell(on, story);
        const card = chosen(recordsOf(before, 'card'), at);
        if (!card) return;
        const without = run(before, { type: 'cards.remove', ids: [card.id] }, on);
        const since = later.reduce((document: Document, one, i) => {
          const command = one.does === 'notes' ? commandOf(document, one, `l${i}`, on) : undefined;
          return command ? run(document, command, on) : document;
        }, without);
        const after = run(since, { type: 'card.restore', card, plate: plateOf(before) }, on);
        expect(zoneIn(after, card.id, on)).toBe(zoneIn(before, card.id, on));
        const back = recordOf(after, 'card', card.id);
        if (back && (back.x !== card.x || back.y !== card.y)) moved += 1;
      }),
      { numRuns: 40 },
    );
    expect(moved, 'some of them had to move').toBeGreaterThan(0);
  });

  it('[P41] stays in its zone when the plate goes back to before it grew', () => {
    fc.assert(
      fc.property(template, acts, acts, pick, (on, story, later, at) => {
        const then = tell(on, story);
        const task: AnyCommand = {
          ...{ type: 'task.add', id: 'kept', from: '', to: 'Eén loket', forWhom: '', why: '', cardIds: [] },
        };
        const during = later.reduce(
          (document: Document, one, i) => {
            const command = commandOf(document, one, `l${i}`, on);
            return command ? run(document, command, on) : document;
          },
          run(then, task, on),
        );
        const voted = chosen(
          recordsOf(during, 'card').filter(({ id }) => !then[id]),
          at,
        );
        const now = voted
          ? run(
              during,
              {
                ...{ type: 'round.add', id: 'round', question: 'Wat eerst?', cardIds: [voted.id], parentId: null },
                ...{ method: { type: 'agree' }, perPerspective: false, voters: 9, open: false },
              },
              on,
            )
          : during;
        const after = run(now, { type: 'plate.backTo', then }, on);
        for (const { id } of recordsOf(now, 'improvementTask')) expect(zoneIn(after, id, on)).toBe(zoneIn(now, id, on));
        if (voted) expect(zoneIn(after, voted.id, on)).toBe(zoneIn(now, voted.id, on));
        for (const { id } of recordsOf(then, 'card')) expect(zoneIn(after, id, on)).toBe(zoneIn(then, id, on));
      }),
      { numRuns: 40 },
    );
  });

  it('[P42] lies on the plate under another template too, and under the first one again as it lay', () => {
    fc.assert(
      fc.property(template, fc.constantFrom(...shipped), acts, acts, (on, other, story, later) => {
        fc.pre(on.id !== other.id);
        const before = tell(on, story);
        const { id } = plateOf(before);
        const changed = run(before, { type: 'plate.change', id, changes: { templateId: other.id } }, on);
        const size = templateOn(changed, other);
        const was = templateOn(before, on);
        if (was !== on) expect([size.width >= was.width, size.height >= was.height]).toEqual([true, true]);
        const back = run(changed, { type: 'plate.change', id, changes: { templateId: on.id } }, other);
        expect(templateOn(back, on)).toEqual(was);
        const more = later.reduce((document: Document, one, i) => {
          const command = commandOf(document, one, `l${i}`, other);
          return command ? run(document, command, other) : document;
        }, changed);
        const home = run(more, { type: 'plate.change', id, changes: { templateId: on.id } }, other);
        const [left, there] = [templateOn(more, other), templateOn(home, on)];
        // As large as it grew under the other one; what only lay on that one's own size is as it lay.
        const grewThere = plateOf(more).grown?.templateId === other.id;
        if (grewThere) expect([there.width >= left.width, there.height >= left.height]).toEqual([true, true]);
      }),
      { numRuns: 40 },
    );
  });

  it('[P15] lies on the smallest plate again after tidying, what is locked or under a heading in its zone', () => {
    let smaller = 0;
    fc.assert(
      fc.property(template, acts, pick, fc.integer({ min: 0, max: 5 }), (on, story, at, keep) => {
        const fixed = mostGone(tell(on, story), on, (i) => i % (at + 2) < keep);
        const after = run(fixed, { type: 'cards.tidy' }, on);
        const [was, is] = [looksAs(templateOn(fixed, on)), looksAs(templateOn(after, on))];
        expect(is).toBeLessThanOrEqual(was + COLUMN);
        if (is < was) smaller += 1;
        for (const id of staying(fixed)) expect(zoneIn(after, id, on)).toBe(zoneIn(fixed, id, on));
        if (things(after).length === 0) {
          expect(plateOf(after).grown, 'an empty plate is as large as its template').toBeUndefined();
        }
        expectApart(after);
        const twice = run(after, { type: 'cards.tidy' }, on);
        expect(looksAs(templateOn(twice, on))).toBeLessThanOrEqual(is + COLUMN);
      }),
      { numRuns: 40 },
    );
    expect(smaller, 'some plates became smaller').toBeGreaterThan(0);
  });
});
