import type { HeldCount, ImprovementPointResult } from '../../model/results.ts';
import type { ImprovementPointColumn } from '../../model/scan.ts';
import { sumTells } from '../../small-groups/held-points.ts';
import { FEWEST_CHOOSERS } from '../../small-groups/thresholds.ts';
import type { Group, Guard } from './groups.ts';

interface Choosers {
  readonly count: number;
  /** How many answered the question. */
  readonly of: number;
}

interface PointChoosers {
  readonly id: string;
  readonly completed: Choosers;
  readonly abandoned: Choosers;
}

/** What one group chose, as far as it may be seen. */
interface GroupChoices {
  readonly shown: ReadonlyMap<string, Choosers>;
  readonly held: ReadonlyMap<string, Choosers>;
}

function countChoosers({ choices }: ImprovementPointColumn, people: readonly number[]): Choosers {
  let count = 0;
  let of = 0;
  for (const i of people) {
    if (choices[i] === 'chosen') count++;
    if (choices[i] !== 'no-answer') of++;
  }
  return { count, of };
}

/**
 * [G6] People who stopped half way count for all points of a group or for none, so that shares can be compared. They count
 * when the difference would not tell what a few of them chose.
 */
function mayAddAll(points: readonly PointChoosers[], { threshold, rules }: Guard): boolean {
  return points.every(({ completed, abandoned }) => {
    const n = abandoned.count < FEWEST_CHOOSERS ? 0 : abandoned.of;
    return rules.mayAdd({ n: completed.of }, { n }, threshold);
  });
}

function choicesOf(columns: readonly ImprovementPointColumn[], group: Group, guard: Guard): GroupChoices {
  const points = columns.map((column) => ({
    id: column.id,
    completed: countChoosers(column, group.completed),
    abandoned: countChoosers(column, group.abandoned),
  }));
  const addAll = group.include && mayAddAll(points, guard);
  const figures = points
    .map(({ id, completed, abandoned }) => ({
      id,
      count: completed.count + (addAll ? abandoned.count : 0),
      of: completed.of + (addAll ? abandoned.of : 0),
    }))
    .filter(({ of }) => of >= guard.threshold);
  const held = guard.rules.heldPoints(figures);
  // With all of them held back and equal, even how many answered would tell.
  if (held.size === figures.length && sumTells(figures)) return { shown: new Map(), held: new Map() };
  const entries = (wanted: boolean) =>
    new Map(figures.flatMap(({ id, ...figure }) => (held.has(id) === wanted ? [[id, figure] as const] : [])));
  return { shown: entries(false), held: entries(true) };
}

/**
 * The improvement points per group. When a group is hidden, or too few of it answered this question, only points with a
 * number are listed: the list itself would tell what that group chose [G6].
 */
export function pointResults(
  columns: readonly ImprovementPointColumn[],
  groups: readonly Group[],
  guard: Guard,
): { improvementPoints: ImprovementPointResult[]; heldCounts: HeldCount[] } {
  const visible = groups.filter(({ size }) => size.part !== null);
  const choices = visible.map((group) => ({ perspective: group.perspective, ...choicesOf(columns, group, guard) }));
  const allSeen = visible.length === groups.length && choices.every(({ shown, held }) => shown.size + held.size > 0);
  const improvementPoints = columns.flatMap(({ id, text, principle }) => {
    const figures = choices.flatMap(({ perspective, shown }) => {
      const figure = shown.get(id);
      return figure ? [{ perspective, ...figure }] : [];
    });
    const isHeld = choices.some(({ held }) => held.has(id));
    return figures.length > 0 || (allSeen && isHeld) ? [{ id, text, principle, groups: figures }] : [];
  });
  const listed = new Set(improvementPoints.map(({ id }) => id));
  const heldCounts = choices.flatMap(({ perspective, held }) =>
    [...held].flatMap(([pointId, { of }]) => (listed.has(pointId) ? [{ pointId, perspective, of }] : [])),
  );
  return { improvementPoints, heldCounts };
}
