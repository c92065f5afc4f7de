import type { Diff, RecordChange } from '../document/diff.ts';
import { type RunSheetBlock, RunSheetBlocks } from '../domain/run-sheet.ts';
import { isSame } from '../domain/same.ts';
import type { StepLabel } from './commands.ts';

/** A step in the history with its moment (an ISO instant). */
interface Step {
  readonly label: StepLabel;
  readonly at: string;
  readonly diff: Diff;
}

/** Typing that goes on within this time is one step to undo. */
const SAME_TYPING_MS = 5000;

/** Whether a step may go on typing where the one before left off: told without reading what that one changed. */
export function mayGoOn(before: Omit<Step, 'diff'>, after: Step): boolean {
  const [change] = after.diff;
  const passed = Date.parse(after.at) - Date.parse(before.at);
  // A clock that was set back says nothing of how long it took.
  const isSoon = passed >= 0 && passed <= SAME_TYPING_MS;
  if (before.label !== after.label || !isSoon || after.diff.length !== 1) return false;
  return change !== undefined && typedFields(change) !== null;
}

/**
 * The diff of two steps as one, when the second goes on typing where the first left off: the same texts of the same
 * record, changed shortly after. Null when they stay two steps.
 */
export function mergeSteps(before: Step, after: Step): Diff | null {
  const [first, second] = [before.diff[0], after.diff[0]];
  if (!mayGoOn(before, after) || before.diff.length !== 1 || !first || first.id !== second?.id) return null;
  if (typedFields(first) !== typedFields(second)) return null;
  return [{ id: first.id, from: first.from, to: second.to }];
}

/** Fields that people type in: the others are chosen, and each choice is a step. */
const TYPED: ReadonlySet<string> = new Set([
  ...['title', 'place', 'facilitator', 'noteTaker', 'absent', 'contact', 'privateNotes', 'name', 'organisation'],
  ...['from', 'to', 'forWhom', 'why', 'what', 'who', 'firstStep', 'howWeKnow', 'note'],
  ...['introduction', 'openPoints', 'question', 'text', 'where', 'prediction', 'notice', 'seen', 'insight'],
]);

/** The names of the changed fields when people type in all of them; null otherwise. */
function typedFields({ from, to }: RecordChange): string | null {
  if (!from || !to) return null;
  const [old, now] = [Object.entries(from), Object.entries(to)];
  const changed = now.filter(([name, value], i) => JSON.stringify(old[i]) !== JSON.stringify([name, value]));
  const names = changed.map(([name, value]) =>
    name === 'runSheet' && 'runSheet' in from ? typedInBlocks(from.runSheet ?? [], value) : typedName(name),
  );
  return names.length > 0 && names.every((name) => name !== null) ? names.join() : null;
}

const typedName = (name: string) => (TYPED.has(name) ? name : null);
const TYPED_IN_BLOCK: readonly (keyof RunSheetBlock)[] = ['title', 'steps', 'care', 'material'];

/** Where in the run sheet somebody typed: in one text of one block, while nothing else of it changed; null otherwise. */
function typedInBlocks(before: readonly RunSheetBlock[], after: unknown): string | null {
  const blocks = RunSheetBlocks.safeParse(after).data ?? [];
  const changed = blocks.filter((block, i) => !isSame(block, before[i]));
  const [now] = changed;
  const was = before.find(({ id }) => id === now?.id);
  if (blocks.length !== before.length || changed.length !== 1 || !now || !was) return null;
  const fields = TYPED_IN_BLOCK.filter((field) => now[field] !== was[field]);
  const [field] = fields;
  const isAll = field !== undefined && isSame({ ...was, [field]: now[field] }, now);
  return fields.length === 1 && isAll ? `runSheet ${now.id} ${field}` : null;
}
