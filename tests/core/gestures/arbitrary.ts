import fc from 'fast-check';
import { applyDiff, type Diff } from '../../../core/document/diff.ts';
import { type Document, emptyDocument, FIRST } from '../../../core/document/document.ts';
import { MinutesChapter } from '../../../core/document/minutes-settings.ts';
import { PERSPECTIVES } from '../../../core/domain/perspective.ts';
import type { AnyCommand } from '../../../core/gestures/commands.ts';
import { decideAt } from '../../../core/gestures/decide.ts';
import { CardRole, Template } from '../../../core/plate/template.ts';
import { ReleasedText } from '../../../core/scan/model/released-answer.ts';
import startToTask from '../../../resources/templates/start-to-task.json' with { type: 'json' };
import { anyVotingCommand } from '../voting/arbitrary.ts';

export const template = Template.parse(startToTask);

// Few ids, so that commands often meet the same record, also of another kind.
const id = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'session', 'x1', 'x2');
const text = fc.string({ maxLength: 40 });
const filled = text.map((value) => `t${value}`);
const day = fc.constantFrom(null, '2026-11-21', '2027-01-01');
const perspective = fc.constantFrom(...PERSPECTIVES);
const coordinate = fc.integer({ min: -500, max: 3000 });
const at = fc.oneof(
  fc.record({ x: coordinate, y: coordinate }),
  fc.record({ zone: fc.constantFrom('start', 'choose', 'tasks', 'nowhere') }),
  fc.record({ role: fc.constantFrom(...CardRole.options) }),
);
const ids = fc.array(id, { maxLength: 4 });
const participant = { name: filled, organisation: text, perspective };
const task = { from: text, to: filled, forWhom: text, why: text, cardIds: ids };
const action = {
  taskId: fc.oneof(fc.constant(null), id),
  what: filled,
  who: text,
  dueDate: day,
  firstStep: text,
  howWeKnow: text,
  lookBackDate: day,
};
const partly = <T>(fields: { [K in keyof T]: fc.Arbitrary<T[K]> }) => fc.record(fields, { requiredKeys: [] });
const session = {
  date: day,
  place: text,
  followUpDate: day,
  voters: fc.integer({ min: 0, max: 30 }),
};
const type = <T extends string>(name: T) => fc.constant(name);
const content = fc.oneof(
  fc.record({ type: type('note'), perspective, text: filled }),
  fc.record({
    type: type('quote'),
    perspective: fc.constant('residents' as const),
    text: text.map((said) => ReleasedText.parse(said)),
    releaseId: fc.constantFrom('r1', 'r2'),
    scanId: fc.constantFrom('scan1', 'scan2'),
  }),
);

const minutes = {
  version: fc.constantFrom('short' as const, 'full' as const),
  chartForm: fc.constantFrom('editable' as const, 'drawn' as const),
  introduction: text,
  openPoints: text,
};

/** Any command, sensible or not. */
export const anyCommand: fc.Arbitrary<AnyCommand> = fc.oneof(
  fc.record({ type: type('session.change'), changes: partly(session) }),
  fc.record({ type: type('participant.add'), id, ...participant }),
  fc.record({ type: type('participant.change'), id, changes: partly(participant) }),
  fc.record({ type: type('participant.remove'), id }),
  fc.record({ type: type('note.add'), id, perspective, text: filled, at }),
  fc.record({ type: type('note.change'), id, changes: partly({ perspective, text: filled }) }),
  fc.record({ type: type('card.place'), id, content, at }),
  fc.record({ type: type('cards.move'), moves: fc.array(fc.record({ id, at }), { minLength: 1, maxLength: 4 }) }),
  fc.record({ type: type('cards.tidy') }),
  fc.record({ type: type('cards.connect'), from: id, to: id, on: fc.boolean() }),
  fc.record({ type: type('cards.lock'), ids: fc.array(id, { minLength: 1, maxLength: 3 }), locked: fc.boolean() }),
  fc.record({ type: type('cards.remove'), ids: fc.array(id, { minLength: 1, maxLength: 3 }) }),
  fc.record({ type: type('group.add'), id, title: filled, cardIds: fc.array(id, { minLength: 1, maxLength: 5 }) }),
  fc.record({ type: type('group.change'), id, title: filled }),
  fc.record({ type: type('group.remove'), id }),
  fc.record({ type: type('task.add'), id, ...task }),
  fc.record({ type: type('task.change'), id, changes: partly(task) }),
  fc.record({ type: type('task.remove'), id }),
  fc.record({ type: type('action.add'), id, ...action }),
  fc.record({ type: type('action.change'), id, changes: partly(action) }),
  fc.record({ type: type('action.remove'), id }),
  anyVotingCommand,
  fc.record({ type: type('minutes.change'), changes: partly(minutes) }),
  fc.record({
    type: type('minutes.changeChapter'),
    chapter: fc.constantFrom(...MinutesChapter.options),
    changes: partly({ on: fc.boolean(), remark: text }),
  }),
);

/** One accepted command: what was before, what it did, what came out. */
export interface Step {
  readonly command: AnyCommand;
  readonly before: Document;
  readonly diff: Diff;
  readonly after: Document;
}

/** Runs commands on a new document and gives the accepted ones. */
export function runAll(commands: readonly AnyCommand[]): Step[] {
  const steps: Step[] = [];
  let before = emptyDocument();
  for (const command of commands) {
    const decision = decideAt(before, FIRST, command, template);
    if (!decision.ok) continue;
    const after = applyDiff(before, decision.diff);
    steps.push({ command, before, diff: decision.diff, after });
    before = after;
  }
  return steps;
}
