import type { ScanPerspective } from '../domain/perspective.ts';
import type { ImprovementPointResult } from '../scan/model/results.ts';
import type { ImprovementPointColumn } from '../scan/model/scan.ts';
import { LINK_RULES, type LinkRules } from '../scan/small-groups/point-filter.ts';

interface Answered {
  readonly id: string;
  readonly questionId: string;
  readonly perspective: ScanPerspective;
}

/** The place of the respondent among all: the number at the end of the id of an open answer. */
const respondentOf = (answerId: string) => Number(answerId.slice(answerId.lastIndexOf('-') + 1));

/**
 * The improvement points that each respondent chose, as far as the filter of answers may tell [G11]: only of points whose number
 * is shown for the group, and only where neither who chose a point, nor who did not, nor who chose the one and not the other
 * are few among the answers of the group to the question.
 */
export function pointLinks(
  answers: readonly Answered[],
  points: readonly ImprovementPointColumn[],
  results: readonly ImprovementPointResult[],
  fewest: number,
  rules: LinkRules = LINK_RULES,
): ReadonlyMap<string, readonly string[]> {
  const links = new Map<string, string[]>();
  const groups = Map.groupBy(answers, ({ questionId, perspective }) => `${questionId} ${perspective}`);
  for (const group of groups.values()) {
    const perspective = group[0]?.perspective;
    const ids = group.map(({ id }) => id);
    const chosenBy = points.flatMap((point) => {
      const isShown = results.some(
        (one) => one.id === point.id && one.groups.some((shown) => shown.perspective === perspective),
      );
      const who = new Set(ids.filter((id) => point.choices[respondentOf(id)] === 'chosen'));
      return rules.needsNumber && !isShown ? [] : [{ id: point.id, who }];
    });
    for (const { id: pointId, who } of rules.tellable(chosenBy, ids, fewest)) {
      for (const id of who) links.set(id, [...(links.get(id) ?? []), pointId]);
    }
  }
  return links;
}
