import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { YieldCard } from '../../../core/document/deepening.ts';
import { applyDiff } from '../../../core/document/diff.ts';
import { type Document, emptyDocument, FIRST, recordOf, recordsOf } from '../../../core/document/document.ts';
import { SIGNS } from '../../../core/domain/perspective.ts';
import type { AnyCommand } from '../../../core/gestures/commands.ts';
import { decideAt } from '../../../core/gestures/decide.ts';
import { stepAgain } from '../../../core/gestures/history.ts';
import { deepeningsOf, landedIn, waitingYields } from '../../../core/trajectory/deepening.ts';
import { template } from '../gestures/arbitrary.ts';

const decide = (document: Document, command: AnyCommand) => decideAt(document, FIRST, command, template);

function run(document: Document, command: AnyCommand): Document {
  const decision = decide(document, command);
  if (!decision.ok) throw new Error(`${command.type}: ${decision.code}`);
  return applyDiff(document, decision.diff);
}

const planned = (id = 'run') =>
  run(emptyDocument(), {
    ...{
      type: 'deepening.plan',
      id,
      methodId: 'mirror-conversation',
      name: 'Spiegelgesprek',
      why: '',
      day: null,
      who: '',
    },
  });
const brought = (yields: YieldCard[]) =>
  run(planned(), { type: 'deepening.change', id: 'run', changes: { state: 'done', yields } });
const land = (count: number): AnyCommand => ({
  ...{ type: 'deepening.land', id: 'run', origin: 'uit Spiegelgesprek' },
  cardIds: Array.from({ length: count }, (_, i) => `c${i}`),
});
const anyYields = fc
  .array(
    fc.record({ perspective: fc.constantFrom(...SIGNS), text: fc.constantFrom('Nooit teruggebeld', 'Wel fijn') }),
    {
      ...{ minLength: 1, maxLength: 8 },
    },
  )
  .map((cards) => cards.map((card, i) => ({ id: `y${i}`, ...card })));

it('lands each card of the yield once, with whose it is and where it comes from', () => {
  fc.assert(
    fc.property(anyYields, (yields) => {
      const before = brought(yields);
      expect(waitingYields(before)).toHaveLength(1);
      const after = run(before, land(yields.length));
      expect(recordsOf(after, 'card').map(({ content }) => content)).toEqual(
        yields.map(({ perspective, text }) => ({ type: 'note', perspective, text, origin: 'uit Spiegelgesprek' })),
      );
      expect(waitingYields(after)).toEqual([]);
      expect(landedIn(after, FIRST.sessionId).map(({ id }) => id)).toEqual(['run']);
      const again = { ...land(yields.length), cardIds: yields.map((_, i) => `d${i}`) } as AnyCommand;
      expect(decide(after, again)).toEqual({ ok: false, code: 'record-exists' });
    }),
    { numRuns: 30 },
  );
});

it('is one step: taking it back leaves no card, and the yield waits again', () => {
  const before = brought([{ id: 'y', perspective: 'residents', text: 'Nooit teruggebeld' }]);
  const decision = decide(before, land(1));
  if (!decision.ok) throw new Error(decision.code);
  const back = stepAgain(applyDiff(before, decision.diff), decision.diff, 'undo');
  expect(back.ok && applyDiff(applyDiff(before, decision.diff), back.diff)).toEqual(before);
});

it('keeps where a card comes from when its words are changed', () => {
  const after = run(brought([{ id: 'y', perspective: 'residents', text: 'Nooit teruggebeld' }]), land(1));
  const changed = run(after, { type: 'note.change', id: 'c0', changes: { text: 'Niemand belde terug' } });
  expect(recordOf(changed, 'card', 'c0')?.content).toMatchObject({
    text: 'Niemand belde terug',
    origin: 'uit Spiegelgesprek',
  });
});

it('waits for no plate before it is done, or when it brought nothing', () => {
  expect(waitingYields(planned())).toEqual([]);
  expect(waitingYields(brought([]))).toEqual([]);
  expect(decide(brought([]), land(1))).toEqual({ ok: false, code: 'record-not-found' });
});

it('stands in the order in which one looks for it: busy, planned, done', () => {
  const states = ['done', 'planned', 'busy'] as const;
  const all = states.reduce((document, state) => {
    const plan: AnyCommand = {
      ...{ type: 'deepening.plan', id: state, methodId: 'm', name: state, why: '', day: null, who: '' },
    };
    return run(run(document, plan), { type: 'deepening.change', id: state, changes: { state } });
  }, emptyDocument());
  expect(deepeningsOf(all).map(({ state }) => state)).toEqual(['busy', 'planned', 'done']);
});
