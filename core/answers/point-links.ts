import type { ScanPerspective } from '../domain/perspective.ts';
import type { ImprovementPointColumn } from '../scan/model/scan.ts';

interface Answered {
  readonly id: string;
  readonly questionId: string;
  readonly perspective: ScanPerspective;
}

/** The place of the respondent among all: the number at the end of the id of an open answer. */
const respondentOf = (answerId: string) => Number(answerId.slice(answerId.lastIndexOf('-') + 1));

/**
 * The improvement points that each respondent chose. A point is told only where at least `fewest` answers of the same group
 * to the same question go with it: in a cross-table a small number would single people out.
 */
export function pointLinks(
  answers: readonly Answered[],
  points: readonly ImprovementPointColumn[],
  fewest: number,
): ReadonlyMap<string, readonly string[]> {
  const links = new Map<string, string[]>();
  for (const point of points) {
    const chosen = answers.filter(({ id }) => point.choices[respondentOf(id)] === 'chosen');
    const groups = Map.groupBy(chosen, ({ questionId, perspective }) => `${questionId} ${perspective}`);
    for (const { id } of [...groups.values()].filter((group) => group.length >= fewest).flat()) {
      links.set(id, [...(links.get(id) ?? []), point.id]);
    }
  }
  return links;
}
