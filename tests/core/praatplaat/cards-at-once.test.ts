import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import type { Command } from '../../../core/document/commands.ts';
import { decide } from '../../../core/document/decide.ts';
import { applyDiff, reverseDiff } from '../../../core/document/diff.ts';
import { type Document, emptyDocument, recordOf, recordsOf } from '../../../core/document/document.ts';
import { type Arrangement, arranged } from '../../../core/praatplaat/arrange.ts';
import { pastedLines } from '../../../core/praatplaat/pasted-lines.ts';
import { Template } from '../../../core/praatplaat/template.ts';
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
    ['rows from Excel', 'Eén loket\tinwoners\nTwee\t\n', ['Eén loket, inwoners', 'Twee']],
    ['a cell with quotes', '"hij zei ""nee"""\n', ['hij zei "nee"']],
    ['a year is no number of a list', '2026 wordt beter', ['2026 wordt beter']],
    ['a word with a hyphen', 'Wmo-loket', ['Wmo-loket']],
    ['nothing', ' \n\t\n', []],
  ])('%s', (_, text, lines) => {
    expect(pastedLines(text)).toEqual(lines);
  });

  it('becomes cards in one step that can be undone', () => {
    const notes = ['a', 'b', 'c'].map((id) => ({ id, text: `Kaart ${id}` }));
    const after = run(start, { type: 'notes.add', notes, perspective: 'policy', zone: 'choose' });
    expect(recordsOf(after, 'card').map(({ content }) => content.text)).toEqual(['Kaart a', 'Kaart b', 'Kaart c']);
    const again = decide(after, { type: 'notes.add', notes, perspective: 'policy', zone: 'choose' }, template);
    expect(again).toEqual({ ok: false, code: 'record-exists' });
  });
});

describe('cards', () => {
  const notes = [{ id: 'a', text: 'Kaart' }];
  const one = run(start, { type: 'notes.add', notes, perspective: 'policy', zone: 'choose' });

  it('are copied beside themselves, without dots and loose', () => {
    const dotted = run(run(one, { type: 'dots.change', cardId: 'a', by: 2 }), {
      type: 'cards.lock',
      ids: ['a'],
      locked: true,
    });
    const copy = recordOf(run(dotted, { type: 'cards.duplicate', copies: [{ of: 'a', id: 'b' }] }), 'card', 'b');
    expect(copy).toMatchObject({ dots: 0, content: { text: 'Kaart' } });
    expect(copy?.locked).toBeUndefined();
  });

  it('stay where they are while they are locked', () => {
    const locked = run(one, { type: 'cards.lock', ids: ['a'], locked: true });
    const move: Command = { type: 'cards.move', moves: [{ id: 'a', at: { x: 1, y: 1 } }] };
    expect(decide(locked, move, template)).toEqual({ ok: false, code: 'card-locked' });
    expect(decide(locked, { type: 'cards.remove', ids: ['a'] }, template)).toEqual({ ok: false, code: 'card-locked' });
    expect(run(locked, { type: 'cards.lock', ids: ['a'], locked: false })).toEqual(one);
  });

  it('come back to where they lay', () => {
    const card = recordOf(one, 'card', 'a');
    if (!card) throw new Error('no card');
    const decision = decide(run(one, { type: 'cards.remove', ids: ['a'] }), { type: 'card.restore', card }, template);
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
