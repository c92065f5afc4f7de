import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyDiff, reverseDiff } from '../../../core/document/diff.ts';
import { type Document, emptyDocument, plateOf, recordOf } from '../../../core/document/document.ts';
import type { AnyCommand } from '../../../core/gestures/commands.ts';
import { decide } from '../../../core/gestures/decide.ts';
import { connectedWith, connectorsOf, isConnected } from '../../../core/plate/connectors.ts';
import { Template } from '../../../core/plate/template.ts';
import startToTask from '../../../resources/templates/start-to-task.json' with { type: 'json' };

const template = Template.parse(startToTask);
const run = (document: Document, command: AnyCommand): Document => {
  const decision = decide(document, command, template);
  if (!decision.ok) throw new Error(decision.code);
  const after = applyDiff(document, decision.diff);
  expect(applyDiff(after, reverseDiff(decision.diff)), 'one undo takes all of it back').toEqual(document);
  return after;
};
const ids = ['a', 'b', 'c', 'd'] as const;
const notes = ids.map((id) => ({ id, text: `Kaart ${id}` }));
const plate = run(emptyDocument(), { type: 'notes.add', notes, perspective: 'policy', zone: 'choose' });
const connect = (from: string, to: string, on = true): AnyCommand => ({ type: 'cards.connect', from, to, on });

describe('connectors between cards', () => {
  it('[P44] are there once for each two cards, whichever was first, and can be taken away from both', () => {
    const both = run(run(plate, connect('a', 'b')), connect('b', 'a'));
    expect(connectorsOf(both)).toEqual([{ from: 'a', to: 'b' }]);
    expect([connectedWith(both, 'a'), connectedWith(both, 'b'), connectedWith(both, 'c')]).toEqual([['b'], ['a'], []]);
    expect(plateOf(run(both, connect('b', 'a', false)))).toEqual(plateOf(plate));
  });

  it.each([
    ['a card with itself', connect('a', 'a')],
    ['what is not there', connect('a', 'nowhere')],
    ['what is no card', connect('a', 'plate')],
  ])('[P44] never connect %s', (_, command) => {
    expect(decide(plate, command, template)).toEqual({ ok: false, code: 'record-not-found' });
  });

  const pair = fc.subarray([...ids], { minLength: 2, maxLength: 2 });
  it('[P44] go with their cards and come back with them from the bin, whatever happened between', () => {
    fc.assert(
      fc.property(fc.array(pair, { maxLength: 8 }), fc.shuffledSubarray([...ids], { minLength: 1 }), (pairs, gone) => {
        const before = pairs.reduce((document, [from = '', to = '']) => run(document, connect(from, to)), plate);
        const taken = gone.reduce<{ document: Document; bin: readonly AnyCommand[] }>(
          ({ document, bin }, id) => {
            const card = recordOf(document, 'card', id);
            if (!card) throw new Error(`no card ${id}`);
            const after = run(document, { type: 'cards.remove', ids: [id] });
            expect(connectorsOf(after).every(({ from, to }) => from !== id && to !== id)).toBe(true);
            return { document: after, bin: [{ type: 'card.restore', card, plate: plateOf(document) }, ...bin] };
          },
          { document: before, bin: [] },
        );
        const back = taken.bin.reduce(run, taken.document);
        for (const a of ids) {
          for (const b of ids) expect(isConnected(back, a, b)).toBe(isConnected(before, a, b));
        }
      }),
      { numRuns: 60 },
    );
  });

  it('[P24] are as they were when the plate goes back to a moment', () => {
    const then = run(plate, connect('a', 'b'));
    const later = run(run(then, connect('c', 'd')), connect('a', 'b', false));
    const backTo = (then: Document): AnyCommand => ({ type: 'plate.backTo', then });
    expect(connectorsOf(run(later, backTo(then)))).toEqual([{ from: 'a', to: 'b' }]);
    expect(connectorsOf(run(later, backTo(plate)))).toEqual([]);
  });
});
