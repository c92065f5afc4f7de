import type { OpenAnswer } from '../results.ts';
import type { OpenQuestionColumn } from '../scan.ts';
import { choosePart } from '../small-groups/guard.ts';
import type { Group, Guard } from './groups.ts';

const isFilled = (cell: string | undefined) => cell !== undefined && cell.trim() !== '';

/** The answers to an open question of the groups in which enough people answered it, in the order of the file. */
export function openAnswers(
  { id, cells }: OpenQuestionColumn,
  visible: readonly Group[],
  { threshold, rules }: Guard,
): OpenAnswer[] {
  const answers = visible.flatMap((group) => {
    const completed = group.completed.filter((i) => isFilled(cells[i]));
    const abandoned = group.abandoned.filter((i) => isFilled(cells[i]));
    const people = { completed, abandoned, everyone: [...completed, ...abandoned] };
    const figures = {
      completed: { n: completed.length },
      abandoned: { n: abandoned.length },
      everyone: { n: people.everyone.length },
    };
    const part = choosePart(figures, group.include, threshold, rules);
    return part === null ? [] : people[part].map((i) => ({ i, perspective: group.perspective }));
  });
  return answers
    .sort((a, b) => a.i - b.i)
    .map(({ i, perspective }) => ({ id: `${id}-${i}`, perspective, text: cells[i] ?? '' }));
}
