import type { ScanPerspective } from '../../domain/perspective.ts';
import { asCells } from '../cells.ts';
import type { OpenAnswer } from '../results.ts';
import type { OpenQuestionColumn } from '../scan.ts';
import { choosePart } from '../small-groups/guard.ts';
import type { Group, Guard } from './groups.ts';

/** For every respondent: 1 when the answer says something. */
function filledIn(cells: readonly string[]): Uint8Array {
  const { texts, codes } = asCells(cells);
  const saysSomething = texts.map((text) => (text.trim() === '' ? 0 : 1));
  return Uint8Array.from(codes, (code) => saysSomething[code] ?? 0);
}

/** The answers to an open question of the groups in which enough people answered it, in the order of the file. */
export function openAnswers(
  { id, cells }: OpenQuestionColumn,
  visible: readonly Group[],
  { threshold, rules }: Guard,
): OpenAnswer[] {
  const filled = filledIn(cells);
  const countOf = (people: readonly number[]) => people.reduce((sum, i) => sum + (filled[i] ?? 0), 0);
  const shown: (ScanPerspective | undefined)[] = new Array(cells.length);
  for (const { completed, abandoned, include, perspective } of visible) {
    const n = { completed: countOf(completed), abandoned: countOf(abandoned) };
    const figures = {
      completed: { n: n.completed },
      abandoned: { n: n.abandoned },
      everyone: { n: n.completed + n.abandoned },
    };
    const part = choosePart(figures, include, threshold, rules);
    if (part === null) continue;
    for (const i of completed) shown[i] = perspective;
    if (part === 'everyone') for (const i of abandoned) shown[i] = perspective;
  }
  const answers: OpenAnswer[] = [];
  for (let i = 0; i < cells.length; i++) {
    const perspective = shown[i];
    if (perspective && filled[i] === 1) answers.push({ id: `${id}-${i}`, perspective, text: cells[i] ?? '' });
  }
  return answers;
}
