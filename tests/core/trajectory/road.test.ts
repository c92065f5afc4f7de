import { describe, expect, it } from 'vitest';
import { quote } from '../../../core/cards/quote/quote.ts';
import { applyDiff } from '../../../core/document/diff.ts';
import { type Document, emptyDocument } from '../../../core/document/document.ts';
import type { AnyCommand } from '../../../core/gestures/commands.ts';
import { decide } from '../../../core/gestures/decide.ts';
import { Template } from '../../../core/plate/template.ts';
import { roadOf } from '../../../core/trajectory/road.ts';
import startToTask from '../../../resources/templates/start-to-task.json' with { type: 'json' };

const template = Template.parse(startToTask);
/** The document after these gestures. */
const documentOf = (...commands: readonly AnyCommand[]) =>
  commands.reduce((document: Document, command) => {
    const decision = decide(document, command, template);
    if (!decision.ok) throw new Error(decision.code);
    return applyDiff(document, decision.diff);
  }, emptyDocument());

const AGREED = { firstStep: '', howWeKnow: '', lookBackDate: null, taskId: null };
const action = (id: string, who: string, dueDate: string | null): AnyCommand => ({
  ...{ type: 'action.add', id, what: 'Bellen', who, dueDate, ...AGREED },
});

describe('the road that a session came', () => {
  it('begins with nothing', () => {
    expect(roadOf(emptyDocument())).toEqual({ results: false, praatplaat: false, agreements: false });
  });

  it('has results once something of the scan lies on the plate, which a note of someone is not', () => {
    const at = { zone: 'recognise' };
    const note = documentOf({ type: 'note.add', id: 'n', perspective: 'residents', text: 'Wachten', at });
    expect(roadOf(note).results).toBe(false);
    const content = quote.content.parse({
      ...{ type: 'quote', perspective: 'residents', text: 'Wachten', releaseId: 'r', scanId: 's' },
    });
    expect(roadOf(documentOf({ type: 'card.place', id: 'c', content, at })).results).toBe(true);
  });

  it('has a talk that led somewhere once there is an improvement task', () => {
    const task = { from: '', to: 'Kort', forWhom: '', why: '', cardIds: [] };
    expect(roadOf(documentOf({ type: 'task.add', id: 't', ...task })).praatplaat).toBe(true);
  });

  it('has agreements once each action has somebody and a day, and there is one', () => {
    const whole = action('a', 'Noor', '2026-12-01');
    const has = (...actions: readonly AnyCommand[]) => roadOf(documentOf(...actions)).agreements;
    expect([has(whole), has(whole, action('b', 'Sam', '2026-12-02'))]).toEqual([true, true]);
    const open = [action('b', '', '2026-12-02'), action('b', ' ', '2026-12-02'), action('b', 'Sam', null)];
    expect(open.map((one) => has(whole, one))).toEqual([false, false, false]);
  });
});
