import type { ScanPerspective } from '../domain/perspective.ts';
import type { PrincipleNumber } from '../domain/principles.ts';
import { type GroupRanking, inOneList, rankPoints, shareOf as shareOfPoint } from '../scan/findings/ranking.ts';
import type { ImprovementPointResult, ScanResults, StatementGroup, StatementResult } from '../scan/model/results.ts';
import { byScale } from '../scan/results/by-scale.ts';

/**
 * Why a row has no figures: the group is too small as a whole, too few of it answered this, or the number is held back to
 * protect a few choosers.
 */
export type EmptyReason = 'small-group' | 'few-answers' | 'held-back';

/** How often something was answered, and which part of those who count that is (0 to 1). */
export interface Part {
  readonly count: number;
  readonly share: number;
}

/** How a group answered a statement. Shares are of `n`, the answers on the scale. */
interface StatementFigures {
  readonly n: number;
  /** Per answer category, lowest first. */
  readonly answers: readonly Part[];
  readonly dontKnow: number;
  readonly blank: number;
}

/** How many of a group chose an improvement point, of how many who answered the question. */
export interface PointFigures extends Part {
  readonly of: number;
  /** The place of the point within the group. */
  readonly rank: number;
}

/** What one group said of one statement or improvement point: figures, or the reason why not. */
interface Row<Figures> {
  readonly principle: PrincipleNumber | null;
  readonly text: string;
  readonly perspective: ScanPerspective;
  readonly said: Figures | EmptyReason;
}

/** The results of a scan as plain tables, for spreadsheets. No open answers. */
export interface ResultsTable {
  /** Answer categories, lowest first. */
  readonly scale: readonly string[];
  readonly threshold: number;
  readonly includeAbandoned: boolean;
  readonly hasWaiting: boolean;
  readonly groups: ScanResults['groups'];
  /** Report marks too; each with the answers that its figures are about. */
  readonly statements: readonly (Row<StatementFigures> & { readonly scale: readonly string[] })[];
  /** In the order of the ranking. */
  readonly improvementPoints: readonly Row<PointFigures>[];
}

type Groups = ScanResults['groups'];

/** A group without figures of its own gets a row only when it is hidden as a whole: then nobody knows what it was asked. */
function reasonOf({ respondents }: Groups[number]): EmptyReason | null {
  return respondents === null ? 'small-group' : null;
}

function statementFigures(group: StatementGroup): StatementFigures | EmptyReason {
  if (!group.shown) return 'few-answers';
  const { n, counts, dontKnow, blank } = group;
  return { n, answers: counts.map((count) => ({ count, share: shareOf(count, n) })), dontKnow, blank };
}

function statementRows({ principle, text, groups, scale }: ScaledStatement, all: Groups) {
  return all.flatMap((group) => {
    const own = groups.find(({ perspective }) => perspective === group.perspective);
    const said = reasonOf(group) ?? (own && statementFigures(own));
    return said ? [{ principle, text, scale, perspective: group.perspective, said }] : [];
  });
}

function pointRows(
  { id, principle, text }: ImprovementPointResult,
  { groups: all, heldCounts }: ScanResults,
  rankings: readonly GroupRanking[],
) {
  return all.map((group) => {
    const { perspective } = group;
    const ranking = rankings.find((one) => one.perspective === perspective);
    const own = ranking?.points.find((point) => point.id === id);
    const figures = own && { count: own.count, of: own.of, share: shareOfPoint(own), rank: own.rank };
    const held = heldCounts.some((one) => one.pointId === id && one.perspective === perspective);
    const otherwise = held ? 'held-back' : 'few-answers';
    return { principle, text, perspective, said: reasonOf(group) ?? figures ?? otherwise } as const;
  });
}

const shareOf = (part: number, whole: number) => (whole > 0 ? part / whole : 0);

type ScaledStatement = Omit<StatementResult, 'scale'> & { readonly scale: readonly string[] };

/** All that was answered on a scale, each with its own: statements by scale, then report marks. */
function scaledStatements({ statements, marks = [], scale }: ScanResults): ScaledStatement[] {
  return [
    ...byScale(statements, scale).flatMap((group) =>
      group.statements.map((one) => ({ ...one, scale: [...group.scale] })),
    ),
    ...marks.map((mark) => ({ ...mark, principle: null })),
  ];
}

/** Turns guarded results into tables: every shown count with its share; a hidden group is a reason without figures. */
export function resultsTable(results: ScanResults): ResultsTable {
  const { scale, threshold, includeAbandoned, hasWaiting, groups } = results;
  const rankings = rankPoints(results.improvementPoints);
  return {
    scale,
    threshold,
    includeAbandoned,
    hasWaiting,
    groups,
    statements: scaledStatements(results).flatMap((statement) => statementRows(statement, groups)),
    improvementPoints: inOneList(results.improvementPoints).flatMap((point) => pointRows(point, results, rankings)),
  };
}
