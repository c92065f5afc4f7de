import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyDiff, type Diff } from '../../../core/document/diff.ts';
import { type Document, FIRST } from '../../../core/document/document.ts';
import type { Place } from '../../../core/document/view.ts';
import type { AnyCommand } from '../../../core/gestures/commands.ts';
import { decideAt } from '../../../core/gestures/decide.ts';
import { stepAgain } from '../../../core/gestures/history.ts';
import { template } from './arbitrary.ts';
import { POSITIVE } from './positive/all.ts';
import { anyTrajectory } from './positive/any-trajectory.ts';
import { afterAccepted } from './positive/expect-only.ts';
import type { Positive } from './positive/positive.ts';

const LATER: Place = { sessionId: 'later', plateId: 'platelater' };
const REFUSED = { ok: false, code: 'changed-elsewhere' };

const anyStep = fc.constantFrom(...Object.values<unknown>(POSITIVE)).chain((one) => {
  const { command } = one as Positive<AnyCommand['type']>;
  return anyTrajectory.chain((document) => fc.tuple(fc.constant(document), command(document)));
});

/** A command with its diff and the document after it. */
function done(document: Document, command: AnyCommand, place: Place = FIRST): { diff: Diff; after: Document } {
  const decision = decideAt(document, place, command, template);
  if (!decision.ok) throw new Error(`${command.type}: ${decision.code}`);
  return { diff: decision.diff, after: applyDiff(document, decision.diff) };
}

describe('stepping back and again', () => {
  it('[D22] gives back the document as it was, and then as it became', () => {
    fc.assert(
      fc.property(anyStep, ([document, command]) => {
        const { diff, after } = done(document, command);
        // What the room saw of a vote is only hidden.
        const id = command.type === 'round.reveal' ? command.id : null;
        const before = id ? { ...after, [id]: { ...after[id], state: 'hidden' } } : document;
        const undone = afterAccepted(after, stepAgain(after, diff, 'undo'));
        expect(undone).toEqual(before);
        expect(afterAccepted(undone, stepAgain(undone, diff, 'redo'))).toEqual(after);
      }),
    );
  });

  it('[D23] is refused when a record is not as the step left it, and leaves what others did elsewhere', () => {
    fc.assert(
      fc.property(anyTrajectory, (document) => {
        const changed = done(document, { type: 'action.change', id: 'x4', changes: { who: 'Noor' } });
        const elsewhere = { type: 'participant.remove', id: 'p2' } as const;
        const besides = done(changed.after, elsewhere, LATER).after;
        expect(afterAccepted(besides, stepAgain(besides, changed.diff, 'undo'))).toEqual(
          done(document, elsewhere, LATER).after,
        );
        const over = { type: 'action.change', id: 'x4', changes: { who: 'Sam' } } as const;
        const overwritten = done(changed.after, over, LATER).after;
        expect(stepAgain(overwritten, changed.diff, 'undo')).toEqual(REFUSED);
        expect(stepAgain(overwritten, changed.diff, 'redo')).toEqual(REFUSED);
        const gone = done(changed.after, { type: 'action.remove', id: 'x4' }, LATER).after;
        expect(stepAgain(gone, changed.diff, 'undo')).toEqual(REFUSED);
      }),
    );
  });

  it('[D24] is refused when something of another session relies on what would go', () => {
    fc.assert(
      fc.property(anyTrajectory, (document) => {
        const words = { from: '', to: 'Eén loket', forWhom: '', why: '', cardIds: [] };
        const task = done(document, { type: 'task.add', id: 'nt', ...words });
        const about = { who: '', dueDate: null, firstStep: '', howWeKnow: '', lookBackDate: null };
        const agree = { type: 'action.add', id: 'nx', taskId: 'nt', what: 'Bellen', ...about } as const;
        const action = done(task.after, agree, LATER);
        expect(stepAgain(action.after, task.diff, 'undo')).toEqual(REFUSED);
        const told = { actionId: 'nx', status: 'busy', note: '', day: null } as const;
        const report = done(action.after, { type: 'status.report', id: 'ns', ...told });
        expect(stepAgain(report.after, action.diff, 'undo')).toEqual(REFUSED);
        const without = afterAccepted(report.after, stepAgain(report.after, report.diff, 'undo'));
        expect(afterAccepted(without, stepAgain(without, action.diff, 'undo'))).toEqual(task.after);
      }),
    );
  });
});
