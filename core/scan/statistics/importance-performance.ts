import type { ScanPerspective } from '../../domain/perspective.ts';
import type { PrincipleNumber } from '../../domain/principles.ts';
import type { ImprovementPointResult, ScanResults } from '../model/results.ts';
import { textKey } from '../words/text-key.ts';
import { appliesShare } from './applies.ts';

/** How it goes (x) against how much people want it improved (y), both between 0 and 1. */
interface Place {
  readonly x: number;
  readonly y: number;
}
export type QuadrantPoint = Place &
  ({ readonly principle: PrincipleNumber } | { readonly statementId: string; readonly pointId: string });

/** The points with the crosshair that makes four quadrants of them; null when there is nothing to show. */
export interface Quadrant {
  readonly crosshair: Place;
  readonly points: readonly QuadrantPoint[];
}

/** What the points of the quadrant are. */
export type QuadrantSubject = 'principles' | 'statements';

/**
 * Importance against performance for one group. Of a principle, x is the share of its answers that find it applies, and y the
 * share of all choices of improvement points that went to points of this principle. Of a statement, y is the share of people
 * who chose the improvement point with the same text; other statements cannot be placed. Numbers that are held back are not
 * in it, and a principle of which all numbers are held back, or that no improvement point belongs to, is left out. The
 * crosshair is at the means of what is shown, because a wish is never low: the quadrants compare, they do not judge.
 *
 * Source: J.A. Martilla & J.C. James (1977), "Importance-performance analysis", Journal of Marketing 41(1), 77-79. They put
 * importance on the vertical axis, as here, and leave it to judgement where the axes cross.
 */
export function importancePerformance(
  results: ScanResults,
  perspective: ScanPerspective,
  subject: QuadrantSubject,
): Quadrant | null {
  const points =
    subject === 'principles' ? principlePoints(results, perspective) : statementPoints(results, perspective);
  if (points.length === 0) return null;
  const mean = (of: (place: Place) => number) => points.reduce((sum, place) => sum + of(place), 0) / points.length;
  return { crosshair: { x: mean(({ x }) => x), y: mean(({ y }) => y) }, points };
}

const chosenBy = ({ groups }: ImprovementPointResult, perspective: ScanPerspective) =>
  groups.find((group) => group.perspective === perspective);

function principlePoints({ principles, improvementPoints }: ScanResults, perspective: ScanPerspective) {
  const chosen = improvementPoints.flatMap((point) => {
    const group = chosenBy(point, perspective);
    return group ? [{ principle: point.principle, count: group.count }] : [];
  });
  const all = chosen.reduce((sum, { count }) => sum + count, 0);
  return principles.flatMap(({ principle, groups }): QuadrantPoint[] => {
    const group = groups.find((one) => one.perspective === perspective);
    const own = chosen.filter((point) => point.principle === principle);
    if (!group || own.length === 0 || all === 0) return [];
    return [{ principle, x: group.share, y: own.reduce((sum, { count }) => sum + count, 0) / all }];
  });
}

function statementPoints({ statements, improvementPoints }: ScanResults, perspective: ScanPerspective) {
  const byText = new Map(improvementPoints.map((point) => [textKey(point.text), point]));
  return statements.flatMap(({ id, text, groups }): QuadrantPoint[] => {
    const group = groups.find((one) => one.perspective === perspective);
    const point = byText.get(textKey(text));
    const chosen = point && chosenBy(point, perspective);
    if (!group?.shown || !chosen) return [];
    const { k, n } = appliesShare(group.counts);
    return [{ statementId: id, pointId: point.id, x: k / n, y: chosen.count / chosen.of }];
  });
}
