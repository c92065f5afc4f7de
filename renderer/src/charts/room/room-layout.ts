import { rankPoints } from '../../../../core/scan/findings/ranking.ts';
import type { ImprovementPointResult, StatementResult } from '../../../../core/scan/model/results.ts';
import type { Reach } from '../../../../core/scan/results/reach.ts';
import { type DivergingLayout, layoutDiverging } from '../bars/diverging-chart.ts';
import { layoutRanked, type RankedLayout } from '../bars/ranked-layout.ts';
import { linesHeight, type Metrics, ROOM_STEPS } from '../metrics.ts';
import { linesOf } from '../text.ts';

/** The picture of a beamer: everything is placed in these pixels and scaled as a whole. */
export const ROOM = { width: 1920, height: 1080, margin: 72, top: 52, bottom: 48 } as const;
export const ROOM_WIDTH = ROOM.width - 2 * ROOM.margin;
export const KICKER = { size: 34, height: 54 } as const;

export interface RoomTitle {
  readonly lines: readonly string[];
  readonly size: number;
  /** Where the chart starts. */
  readonly bottom: number;
}

/** The title large on one line; on two lines a little smaller. */
export function layoutTitle(title: string): RoomTitle {
  const large = { size: 60, weight: 700 } as const;
  const small = { size: 48, weight: 700 } as const;
  const style = linesOf(title, ROOM_WIDTH, large).length <= 1 ? large : small;
  const lines = linesOf(title, ROOM_WIDTH, style, 2);
  return { lines, size: style.size, bottom: ROOM.top + KICKER.height + linesHeight(lines.length, style.size) + 22 };
}

/** More bars than this cannot be taken in from the back row. */
const MAX_BARS = 8;
const FOOT = 52;

/** Statements with what their bars are drawn by. */
interface ScaledStatements {
  readonly statements: readonly StatementResult[];
  readonly scale: readonly string[];
  readonly reach: Reach;
}

export interface RoomStatements {
  readonly chart: DivergingLayout;
  readonly shown: number;
}

/** The statements as large as they fit, from the first on; when even the smallest text does not fit, fewer. */
export function fitStatements({ statements, scale, reach }: ScaledStatements, height: number): RoomStatements | null {
  for (let shown = withinBars(statements); shown > 0; shown--) {
    const room = height - (shown < statements.length ? FOOT : 0);
    const part = statements.slice(0, shown);
    const layout = (metrics: Metrics) => layoutStatements({ statements: part, scale, reach }, metrics);
    const chart = firstFitting(layout, room);
    if (chart) return { chart: spread(chart, chart.frame.metrics, shown, room, layout), shown };
  }
  return null;
}

/** The statements in pages that each fit as a whole under this title. */
export function roomPages({ statements, scale, reach }: ScaledStatements, title: string) {
  const height = ROOM.height - ROOM.bottom - layoutTitle(title).bottom;
  const pages: StatementResult[][] = [];
  let rest = statements.filter(({ groups }) => groups.some(({ shown }) => shown));
  while (rest.length > 0) {
    const shown = wholePage({ statements: rest, scale, reach }, height);
    pages.push(rest.slice(0, shown));
    rest = rest.slice(shown);
  }
  return pages;
}

/** How many statements from the first on fit together, at least one. */
function wholePage({ statements, ...drawn }: ScaledStatements, height: number): number {
  let shown = withinBars(statements);
  const fits = () => fitStatements({ statements: statements.slice(0, shown), ...drawn }, height)?.shown === shown;
  while (shown > 1 && !fits()) shown--;
  return shown;
}

export interface RoomRanking {
  readonly chart: RankedLayout;
  readonly shown: number;
  /** How many points the longest ranking has. */
  readonly longest: number;
}

/** So many points per group are worth smaller text. */
const ENOUGH_POINTS = 7;
const MOST_POINTS = 10;
/** Which part of `rowGap` stands between two points. */
const SHARE_OF_GAP = 0.55;

/** The most wanted points per group: as large as at least seven fit, then as many as fit, ten at most. */
export function fitRanking(points: readonly ImprovementPointResult[], height: number): RoomRanking | null {
  const rankings = rankPoints(points);
  if (rankings.length === 0) return null;
  const longest = Math.max(...rankings.map((ranking) => ranking.points.filter(({ count }) => count > 0).length));
  const layout = (top: number) => (metrics: Metrics) => layoutRanked(rankings, ROOM_WIDTH, metrics, top);
  const room = height - FOOT;
  let shown = Math.min(ENOUGH_POINTS, longest);
  let chart = firstFitting(layout(shown), room);
  while (!chart && shown > 0) chart = firstFitting(layout(--shown), room);
  if (!chart) return null;
  for (let more = shown + 1; more <= Math.min(MOST_POINTS, longest); more++) {
    const longer = layout(more)(chart.metrics);
    if (longer.height > room) break;
    chart = longer;
    shown = more;
  }
  return { chart: spread(chart, chart.metrics, shown * SHARE_OF_GAP, room, layout(shown)), shown, longest };
}

function withinBars(statements: readonly StatementResult[]): number {
  let bars = 0;
  const tooMany = statements.findIndex(({ groups }) => {
    bars += groups.length;
    return bars > MAX_BARS;
  });
  return tooMany === -1 ? statements.length : Math.max(1, tooMany);
}

function layoutStatements(scaled: ScaledStatements, metrics: Metrics) {
  return layoutDiverging({ ...scaled, width: ROOM_WIDTH, metrics, withText: true, withLegend: true });
}

function firstFitting<L extends { height: number }>(layout: (metrics: Metrics) => L, height: number): L | null {
  for (const metrics of ROOM_STEPS) {
    const placed = layout(metrics);
    if (placed.height <= height) return placed;
  }
  return null;
}

/** Gives what is left of the height to the `gaps` between rows, up to double. */
function spread<L extends { height: number }>(
  chart: L,
  metrics: Metrics,
  gaps: number,
  height: number,
  layout: (metrics: Metrics) => L,
): L {
  const extra = Math.floor(Math.min((height - chart.height) / Math.max(1, gaps), metrics.rowGap));
  const wider = layout({ ...metrics, rowGap: metrics.rowGap + extra });
  return wider.height <= height ? wider : chart;
}
