import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyDiff, reverseDiff } from '../../../core/document/diff.ts';
import { type Document, emptyDocument, recordOf, recordsOf } from '../../../core/document/document.ts';
import type { Command } from '../../../core/gestures/commands.ts';
import { decide } from '../../../core/gestures/decide.ts';
import { sheetsOf, sheetTaking } from '../../../core/plate/group-sheets.ts';
import { groupBox, sizeOf } from '../../../core/plate/layout.ts';
import { fromBackToFront } from '../../../core/plate/stacking.ts';
import { Template } from '../../../core/plate/template.ts';
import startToTask from '../../../resources/templates/start-to-task.json' with { type: 'json' };

const template = Template.parse(startToTask);
const IDS = ['a', 'b', 'c', 'd', 'e'] as const;

/** After a command, which can be undone. */
function run(document: Document, command: Command): Document {
  const decision = decide(document, command, template);
  if (!decision.ok) throw new Error(decision.code);
  const after = applyDiff(document, decision.diff);
  expect(applyDiff(after, reverseDiff(decision.diff))).toEqual(document);
  return after;
}

const notes = IDS.map((id) => ({ id, text: `Kaart ${id}` }));
const plate = run(emptyDocument(), { type: 'notes.add', notes, perspective: 'policy', zone: 'choose' });
const grouped = run(plate, { type: 'group.add', id: 'g', title: 'Brieven', cardIds: ['a', 'b'] });

const stack = (document: Document) => fromBackToFront(recordsOf(document, 'card')).map(({ id }) => id);
const move = (document: Document, ...moves: { id: string; at: { x: number; y: number } }[]) =>
  run(document, { type: 'cards.move', moves });
const cardsOf = (document: Document) => recordOf(document, 'group', 'g')?.cardIds ?? [];

/** Where a card lies with its middle on this point. */
function withMiddleAt(document: Document, id: string, { x, y }: { x: number; y: number }) {
  const card = recordOf(document, 'card', id);
  if (!card) throw new Error('no card');
  const { width, height } = sizeOf(card);
  return { id, at: { x: x - width / 2, y: y - height / 2 } };
}

function middleOfSheet(document: Document): { x: number; y: number } {
  const group = recordOf(document, 'group', 'g');
  const box = group && groupBox(document, group);
  if (!box) throw new Error('no group');
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

describe('what is laid down', () => {
  it('lies on top of everything, the last one highest, and the others stay as they lay', () => {
    const place = fc.record({ x: fc.integer({ min: -500, max: 2500 }), y: fc.integer({ min: -500, max: 1500 }) });
    const gestures = fc.array(fc.tuple(fc.uniqueArray(fc.constantFrom(...IDS), { minLength: 1 }), place), {
      maxLength: 8,
    });
    fc.assert(
      fc.property(gestures, (made) => {
        let document = plate;
        for (const [ids, at] of made) {
          const before = stack(document);
          document = move(document, ...ids.map((id) => ({ id, at })));
          const inHand = before.filter((id) => ids.includes(id as (typeof IDS)[number]));
          expect(stack(document)).toEqual([...before.filter((id) => !inHand.includes(id)), ...inHand]);
        }
      }),
    );
  });

  it('is a new card that lies over what was moved before it', () => {
    const moved = move(plate, { id: 'a', at: { x: 40, y: 40 } });
    const added = run(moved, { type: 'note.add', id: 'n', perspective: 'policy', text: 'Nieuw', at: { x: 40, y: 40 } });
    expect(stack(added).at(-1)).toBe('n');
    const copied = run(added, { type: 'cards.duplicate', copies: [{ of: 'b', id: 'copy' }] });
    expect(stack(copied).at(-1)).toBe('copy');
  });
});

describe('a group', () => {
  it('takes a card that is laid with its middle on its sheet, and gives it up when it is dragged out', () => {
    const taken = move(grouped, withMiddleAt(grouped, 'c', middleOfSheet(grouped)));
    expect(cardsOf(taken)).toEqual(['a', 'b', 'c']);
    expect(cardsOf(move(taken, { id: 'c', at: { x: -4000, y: -4000 } }))).toEqual(['a', 'b']);
  });

  it('does not take a card that only touches it, nor one when it moves along as a whole', () => {
    const { x, y } = middleOfSheet(grouped);
    expect(cardsOf(move(grouped, withMiddleAt(grouped, 'c', { x: x + 300, y })))).toEqual(['a', 'b']);
    const all = ['a', 'b', 'c'].map((id) => withMiddleAt(grouped, id, { x: x + 20, y }));
    expect(cardsOf(move(grouped, ...all))).toEqual(['a', 'b']);
  });

  it('takes exactly the cards that are shown as taken while they are dragged', () => {
    const at = fc.record({ x: fc.integer({ min: -200, max: 2200 }), y: fc.integer({ min: -200, max: 1200 }) });
    fc.assert(
      fc.property(at, at, (one, other) => {
        const moves = [withMiddleAt(grouped, 'c', one), withMiddleAt(grouped, 'd', other)];
        const sheets = sheetsOf(grouped, new Set(['c', 'd']));
        const shown = moves.filter(({ id, at: { x, y } }) => {
          const card = recordOf(grouped, 'card', id);
          return card && sheetTaking(sheets, { x, y, ...sizeOf(card) }) === 'g';
        });
        expect(cardsOf(move(grouped, ...moves))).toEqual(['a', 'b', ...shown.map(({ id }) => id)]);
      }),
    );
  });

  it('takes a card of another group from it', () => {
    const two = run(grouped, { type: 'group.add', id: 'h', title: 'Loket', cardIds: ['d', 'e'] });
    const after = move(two, withMiddleAt(two, 'd', middleOfSheet(two)));
    expect(cardsOf(after)).toEqual(['a', 'b', 'd']);
    expect(recordOf(after, 'group', 'h')?.cardIds).toEqual(['e']);
  });
});
