import type { ScanPerspective } from '../../../domain/perspective.ts';
import { asCells } from '../../model/cells.ts';
import type { OpenAnswer } from '../../model/results.ts';
import type { OpenQuestionColumn } from '../../model/scan.ts';
import { choosePart } from '../../small-groups/guard.ts';
import type { Group, Guard } from './groups.ts';

/** For every respondent: 1 when the answer says something. */
function filledIn(cells: readonly string[]): Uint8Array {
  const { texts, codes } = asCells(cells);
  const saysSomething = texts.map((text) => (text.trim() === '' ? 0 : 1));
  const filled = new Uint8Array(codes.length);
  for (let i = 0; i < codes.length; i++) filled[i] = saysSomething[codes[i] ?? 0] ?? 0;
  return filled;
}

/** The people of one group whose answers to a question are shown, and how many of them filled it in. */
interface Shown {
  readonly perspective: ScanPerspective;
  readonly people: readonly (readonly number[])[];
  readonly given: number;
}

function countFilled(filled: Uint8Array, people: readonly number[]): number {
  let count = 0;
  for (const i of people) count += filled[i] ?? 0;
  return count;
}

/** Whose answers may be seen: of the groups in which enough people answered. */
function shownOf(filled: Uint8Array, visible: readonly Group[], { threshold, rules }: Guard): readonly Shown[] {
  return visible.flatMap(({ completed, abandoned, include, perspective }): Shown[] => {
    const n = { completed: countFilled(filled, completed), abandoned: countFilled(filled, abandoned) };
    const figures = {
      completed: { n: n.completed },
      abandoned: { n: n.abandoned },
      everyone: { n: n.completed + n.abandoned },
    };
    const part = choosePart(figures, include, threshold, rules);
    if (part === null) return [];
    const people = part === 'everyone' ? [completed, abandoned] : [completed];
    return [{ perspective, people, given: figures[part].n }];
  });
}

/** How many answers to an open question may be seen. */
export function countOpenAnswers({ cells }: OpenQuestionColumn, visible: readonly Group[], guard: Guard): number {
  return shownOf(filledIn(cells), visible, guard).reduce((sum, { given }) => sum + given, 0);
}

/** The answers to an open question of the groups in which enough people answered it, in the order of the file. */
export function openAnswers(
  { id, cells }: OpenQuestionColumn,
  visible: readonly Group[],
  guard: Guard,
): readonly OpenAnswer[] {
  const filled = filledIn(cells);
  const perspectives: (ScanPerspective | undefined)[] = new Array(cells.length);
  for (const { perspective, people } of shownOf(filled, visible, guard)) {
    for (const i of people.flat()) perspectives[i] = perspective;
  }
  const answers: OpenAnswer[] = [];
  for (let i = 0; i < cells.length; i++) {
    const perspective = perspectives[i];
    if (perspective && filled[i] === 1) answers.push({ id: `${id}-${i}`, perspective, text: cells[i] ?? '' });
  }
  return answers;
}
