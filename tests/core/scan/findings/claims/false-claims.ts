import { SCAN_PERSPECTIVES, type ScanPerspective } from '../../../../../core/domain/perspective.ts';
import { type Claims, claimsOf, wantedByBoth } from '../../../../../core/scan/findings/claims/claims.ts';
import { highlightsOf } from '../../../../../core/scan/findings/highlights/highlights.ts';
import { computeResults } from '../../../../../core/scan/results/compute-results.ts';
import { sidesOf } from '../../../../../core/scan/statistics/sides.ts';
import { madeScan, type Shape, type Sort } from './made-scans.ts';

/** The kinds of claims whose false alarms are counted. */
export const KINDS = [
  'gap',
  'weak',
  'strong',
  'twoCamps',
  'agreed',
  'wanted',
  'wantedByBoth',
  'lower',
  'chosenMore',
  'clearPoint',
] as const;
export type Kind = (typeof KINDS)[number];

const sum = (shape: Shape) => shape.reduce((total, part) => total + part, 0);

/** What is so of a group that answers like this: then a claim of it is no false alarm. */
export function truthOf(shape: Shape): Readonly<Record<'weak' | 'strong' | 'twoCamps' | 'agreed', boolean>> {
  const { below, above } = sidesOf(shape);
  const width = Math.floor(shape.length / 2);
  const windows = shape.map((_, at) => shape.slice(at, at + width)).filter(({ length }) => length === width);
  const half = Math.ceil(shape.length / 2);
  const stepsOut = (side: Shape) => side.reduce((total, part, step) => total + part * step, 0) / sum(side);
  const isOut = (side: Shape) => sum(side) > 0 && stepsOut(side) > (side.length - 1) / 2;
  return {
    weak: below > above,
    strong: above > below,
    twoCamps: isOut(shape.slice(0, half).toReversed()) && isOut(shape.slice(-half)),
    agreed: Math.max(...windows.map(sum)) > 50,
  };
}

/** The kinds of which a scan brings at least one claim that is not so, when both groups answer every statement alike. */
export function falseKinds(sort: Sort, seed: number): ReadonlySet<Kind> {
  const results = computeResults(madeScan(sort, seed));
  const claims = claimsOf(results);
  const truth = truthOf(sort.shapeOf('residents', 0));
  const found = new Set<Kind>();
  const add = (kind: Kind, isThere: boolean) => {
    if (isThere) found.add(kind);
  };
  add('gap', claims.gaps.size > 0);
  for (const kind of ['weak', 'strong', 'twoCamps', 'agreed'] as const)
    add(kind, claims[kind].size > 0 && !truth[kind]);
  for (const kind of ['wanted', 'lower', 'chosenMore'] as const) add(kind, claims[kind].size > 0);
  add(
    'wantedByBoth',
    results.improvementPoints.some(({ id }) => wantedByBoth(claims, id)),
  );
  const isTrue = (kind: string) => (kind === 'two-camps' ? truth.twoCamps : kind in truth && truth[kind as 'weak']);
  add(
    'clearPoint',
    highlightsOf(results).some((one) => one.isClear && !isTrue(one.kind) && !isOfKind(one.kind, found)),
  );
  return found;
}

/** Whether a talking point is of a kind that was found already: it must claim nothing that the rules do not. */
const KIND_OF: Readonly<Record<string, Kind>> = {
  gap: 'gap',
  weak: 'weak',
  strong: 'strong',
  'two-camps': 'twoCamps',
  wanted: 'wanted',
  'wanted-by-both': 'wantedByBoth',
};
const isOfKind = (kind: string, found: ReadonlySet<Kind>) => found.has(KIND_OF[kind] ?? 'clearPoint');

/** Whether a true difference of so many points on one statement of sixteen is found. */
export function findsGap(people: number, statements: number, points: number, seed: number): boolean {
  const results = computeResults(madeScan(gapSort(people, statements, points), seed));
  return (claimsOf(results) satisfies Claims).gaps.has('s0');
}

function gapSort(people: number, statements: number, points: number): Sort {
  const half: Shape = [30, 20, 0, 20, 30];
  const moved = (perspective: ScanPerspective): Shape => {
    const above = 50 + (perspective === SCAN_PERSPECTIVES[0] ? points : -points) / 2;
    return [(100 - above) * 0.6, (100 - above) * 0.4, 0, above * 0.4, above * 0.6];
  };
  return {
    shapeOf: (perspective, statement) => (statement === 0 ? moved(perspective) : half),
    people: { residents: people, frontline: people },
    ...{ statements, common: true, together: 0.3 },
  };
}
