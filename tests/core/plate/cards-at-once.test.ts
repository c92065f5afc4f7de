import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { applyDiff, reverseDiff } from '../../../core/document/diff.ts';
import { type Document, emptyDocument, plateOf, recordOf, recordsOf } from '../../../core/document/document.ts';
import type { Command } from '../../../core/gestures/commands.ts';
import { decide } from '../../../core/gestures/decide.ts';
import { type Arrangement, arranged } from '../../../core/plate/arrange.ts';
import { GROUP, groupBox, overlaps, sizeOf, zoneOf } from '../../../core/plate/layout.ts';
import { pastedNotes } from '../../../core/plate/pasted-lines.ts';
import { holdsCards, Template } from '../../../core/plate/template.ts';
import startToTask from '../../../resources/templates/start-to-task.json' with { type: 'json' };

const template = Template.parse(startToTask);
const start = emptyDocument();

function run(document: Document, command: Command): Document {
  const decision = decide(document, command, template);
  if (!decision.ok) throw new Error(decision.code);
  expect(applyDiff(applyDiff(document, decision.diff), reverseDiff(decision.diff))).toEqual(document);
  return applyDiff(document, decision.diff);
}

describe('a pasted list', () => {
  it.each([
    ['bullets from Word', '• Eén loket\r\n• Kortere brieven\r\n', ['Eén loket', 'Kortere brieven']],
    ['numbers', '1. Eén\n2) Twee\n(3) Drie\na) Vier', ['Eén', 'Twee', 'Drie', 'Vier']],
    ['a column from Excel', 'Eén\nTwee\n\n', ['Eén', 'Twee']],
    ['rows from Excel', 'Eén loket\tnu\nTwee\t\n', ['Eén loket, nu', 'Twee']],
    ['a cell of several lines', '"Eén\nloket"\tnu\nTwee', ['Eén loket, nu', 'Twee']],
    ['a quote that is never closed', '"Eén\nTwee', ['"Eén', 'Twee']],
    ['a cell with quotes', '"hij zei ""nee"""\n', ['hij zei "nee"']],
    ['a year is no number of a list', '2026 wordt beter', ['2026 wordt beter']],
    ['a word with a hyphen', 'Wmo-loket', ['Wmo-loket']],
    ['nothing', ' \n\t\n', []],
  ])('%s', (_, text, lines) => {
    expect(pastedNotes(text).map((note) => note.text)).toEqual(lines);
  });

  it.each([
    ['behind the text', 'Eén loket\tInwoners\nTwee\tbeleidsmaker\nDrie\t\n', ['residents', 'policy', undefined]],
    ['before it, under a heading', 'Groep\tWat\nmedewerkers\tEén\nInwoner\tTwee', ['frontline', 'residents']],
    ['nowhere', 'Eén\tgeel\nTwee\tInwoners', [undefined, undefined]],
    ['nowhere, in a list of words', 'Inwoners\nBeleid', [undefined, undefined]],
  ])('has a column that says whose a line is: %s', (_, text, whose) => {
    expect(pastedNotes(text).map(({ perspective }) => perspective)).toEqual(whose);
    const notes = pastedNotes(text).map((note, i) => ({ id: `n${i}`, ...note }));
    const after = run(start, { type: 'notes.add', notes, perspective: 'policy', zone: 'choose' });
    const cards = recordsOf(after, 'card').map(({ content }) => content.type === 'note' && content.perspective);
    expect(cards).toEqual(whose.map((one) => one ?? 'policy'));
  });

  it('becomes cards in one step that can be undone', () => {
    const notes = ['a', 'b', 'c'].map((id) => ({ id, text: `Kaart ${id}` }));
    const after = run(start, { type: 'notes.add', notes, perspective: 'policy', zone: 'choose' });
    expect(recordsOf(after, 'card').map(({ content }) => content.text)).toEqual(['Kaart a', 'Kaart b', 'Kaart c']);
    const again = decide(after, { type: 'notes.add', notes, perspective: 'policy', zone: 'choose' }, template);
    expect(again).toEqual({ ok: false, code: 'record-exists' });
  });
});

describe('a group', () => {
  const six = ['a', 'b', 'c', 'd', 'e', 'f'].map((id) => ({ id, text: `Kaart ${id}` }));
  const plate = run(start, { type: 'notes.add', notes: six, perspective: 'policy', zone: 'choose' });
  const grouped = run(plate, { type: 'group.add', id: 'g', title: 'Brieven', cardIds: ['b', 'd', 'e', 'f'] });
  const boxOf = (document: Document) => {
    const group = recordOf(document, 'group', 'g');
    return group && groupBox(document, group);
  };

  it('[P16] lays its cards together under its heading, over no other card', () => {
    const box = boxOf(grouped);
    if (!box) throw new Error('no group');
    const cards = recordsOf(grouped, 'card').map((card) => ({ id: card.id, x: card.x, y: card.y, ...sizeOf(card) }));
    const touching = cards.filter((card) => overlaps(card, box)).map(({ id }) => id);
    expect(touching).toEqual(['b', 'd', 'e', 'f']);
    for (const { x, y } of cards.filter(({ id }) => touching.includes(id))) {
      expect(x).toBeGreaterThanOrEqual(box.x + GROUP.side);
      expect(y).toBeGreaterThanOrEqual(box.y + GROUP.head);
    }
  });

  it('[P16] has one column of up to three cards, and two of more', () => {
    const columnsOf = (...cardIds: string[]) => {
      const after = run(plate, { type: 'group.add', id: 'g', title: 'Brieven', cardIds });
      return new Set(cardIds.map((id) => recordOf(after, 'card', id)?.x)).size;
    };
    expect([columnsOf('a'), columnsOf('a', 'b', 'c'), columnsOf('a', 'b', 'c', 'd')]).toEqual([1, 1, 2]);
  });

  it('[P16] lets go of a card that is laid elsewhere, keeps one that moves within it, and goes with its last card', () => {
    const ids = (document: Document) => recordOf(document, 'group', 'g')?.cardIds;
    expect(ids(run(grouped, { type: 'cards.move', moves: [{ id: 'd', at: { x: 0, y: 1500 } }] }))).toEqual([
      'b',
      'e',
      'f',
    ]);
    const d = recordOf(grouped, 'card', 'd');
    const near = { x: (d?.x ?? 0) + 10, y: (d?.y ?? 0) + 10 };
    expect(ids(run(grouped, { type: 'cards.move', moves: [{ id: 'd', at: near }] }))).toHaveLength(4);
    const all = ['b', 'd', 'e', 'f'].map((id, i) => ({ id, at: { x: 2000, y: 100 + i * 200 } }));
    expect(ids(run(grouped, { type: 'cards.move', moves: all }))).toHaveLength(4);
    expect(ids(run(grouped, { type: 'cards.remove', ids: ['b', 'd', 'e'] }))).toEqual(['f']);
    expect(ids(run(grouped, { type: 'cards.remove', ids: ['b', 'd', 'e', 'f'] }))).toBeUndefined();
  });
});

describe('cards', () => {
  const notes = [{ id: 'a', text: 'Kaart' }];
  const one = run(start, { type: 'notes.add', notes, perspective: 'policy', zone: 'choose' });

  it('[P17] are copied beside themselves, loose', () => {
    const locked = run(one, { type: 'cards.lock', ids: ['a'], locked: true });
    const copy = recordOf(run(locked, { type: 'cards.duplicate', copies: [{ of: 'a', id: 'b' }] }), 'card', 'b');
    expect(copy).toMatchObject({ content: { text: 'Kaart' } });
    expect(copy?.locked).toBeUndefined();
  });

  it('[P15] are laid in order in the nearest zone for cards, without one over another; locked ones stay', () => {
    const note = fc.record({ x: fc.integer({ min: -400, max: 3600 }), y: fc.integer({ min: -400, max: 2400 }) });
    fc.assert(
      fc.property(fc.array(note, { minLength: 1, maxLength: 12 }), fc.boolean(), (places, locked) => {
        const all = places.map((_, i) => ({ id: `k${i}`, text: `Kaart ${i}` }));
        let document = run(start, { type: 'notes.add', notes: all, perspective: 'policy', zone: 'choose' });
        document = run(document, { type: 'cards.move', moves: places.map((at, i) => ({ id: `k${i}`, at })) });
        if (locked) document = run(document, { type: 'cards.lock', ids: ['k0'], locked: true });
        const after = recordsOf(run(document, { type: 'cards.tidy' }), 'card');
        const laid = locked ? after.slice(1) : after;
        if (locked) expect(after[0]).toEqual(recordOf(document, 'card', 'k0'));
        for (const card of laid) expect(holdsCards(zoneOf(template, card))).toBe(true);
        const boxes = laid.map((card) => ({ ...sizeOf(card), x: card.x, y: card.y }));
        const touches = boxes.filter((a) =>
          boxes.some(
            (b) =>
              a !== b && a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height,
          ),
        );
        expect(touches).toEqual([]);
      }),
    );
  });

  it('[P14] stay where they are while they are locked', () => {
    const locked = run(one, { type: 'cards.lock', ids: ['a'], locked: true });
    const move: Command = { type: 'cards.move', moves: [{ id: 'a', at: { x: 1, y: 1 } }] };
    expect(decide(locked, move, template)).toEqual({ ok: false, code: 'card-locked' });
    expect(decide(locked, { type: 'cards.remove', ids: ['a'] }, template)).toEqual({ ok: false, code: 'card-locked' });
    expect(run(locked, { type: 'cards.lock', ids: ['a'], locked: false })).toEqual(one);
  });

  it('leave the plate together with improvement tasks, whose actions stay, and come back in one step', () => {
    const words = { from: '', to: 'Eén loket', forWhom: '', why: '' };
    const agreed = { who: '', dueDate: null, firstStep: '', howWeKnow: '', lookBackDate: null };
    const tasks = ['t', 'u'].reduce(
      (before, id) => run(before, { type: 'task.add', id, ...words, cardIds: ['a'] }),
      one,
    );
    const full = run(tasks, { type: 'action.add', id: 'x', taskId: 't', what: 'Bellen', ...agreed });
    const after = run(full, { type: 'cards.remove', ids: ['a', 't'] });
    expect(['a', 't'].filter((id) => Object.hasOwn(after, id))).toEqual([]);
    expect(recordOf(after, 'action', 'x')?.taskId).toBeNull();
    expect(recordOf(after, 'improvementTask', 'u')?.cardIds).toEqual([]);
  });

  it('all stay when one of them may not go', () => {
    const words = { from: '', to: 'Eén loket', forWhom: '', why: '' };
    const full = run(one, { type: 'task.add', id: 't', ...words, cardIds: [] });
    const locked = run(full, { type: 'cards.lock', ids: ['a'], locked: true });
    const remove = (ids: string[]) => decide(locked, { type: 'cards.remove', ids }, template);
    expect(remove(['t', 'a'])).toEqual({ ok: false, code: 'card-locked' });
    expect(remove(['t', 'unknown'])).toEqual({ ok: false, code: 'record-not-found' });
  });

  it('come back to where they lay', () => {
    const card = recordOf(one, 'card', 'a');
    if (!card) throw new Error('no card');
    const restore = { type: 'card.restore', card, plate: plateOf(one) } as const;
    const decision = decide(run(one, { type: 'cards.remove', ids: ['a'] }), restore, template);
    expect(decision.ok && applyDiff(run(one, { type: 'cards.remove', ids: ['a'] }), decision.diff)).toEqual(one);
  });
});

test.each<Arrangement>(['column', 'row'])('laid in a %s, cards do not overlap', (way) => {
  const number = fc.integer({ min: -500, max: 500 });
  const size = fc.integer({ min: 50, max: 400 });
  const box = fc.record({ id: fc.uuid(), x: number, y: number, width: size, height: size });
  fc.assert(
    fc.property(fc.uniqueArray(box, { selector: ({ id }) => id, minLength: 1, maxLength: 8 }), (boxes) => {
      const laid = arranged(boxes, way).map(({ id, at }) => ({ ...boxes.find((one) => one.id === id), ...at }));
      const [from, length] = way === 'column' ? (['y', 'height'] as const) : (['x', 'width'] as const);
      for (const [i, one] of laid.slice(1).entries()) {
        expect(one[from]).toBeGreaterThanOrEqual((laid[i]?.[from] ?? 0) + (laid[i]?.[length] ?? 0));
      }
    }),
  );
});
