import type { ScanPerspective } from '../../core/domain/perspective.ts';
import { type GroupRanking, inOneList, rankPoints } from '../../core/scan/findings/ranking.ts';
import type { ImprovementPointResult } from '../../core/scan/model/results.ts';
import type { Cell } from '../blocks/blocks.ts';
import { table } from '../blocks/tables.ts';
import { paragraph } from '../blocks/words.ts';
import { STYLES } from '../look/style-ids.ts';
import { pointsChart } from '../model/charts-shown.ts';
import type { MinutesChart, MinutesScan } from '../model/scan-part.ts';
import { conclusionTexts } from '../texts/conclusion-texts.ts';
import { texts } from '../texts/texts.ts';
import { pointsBlock } from './chart-data.ts';
import { percent } from './figures.ts';
import { type Block, partHeading, sentence } from './headings.ts';

type PointsChart = Extract<MinutesChart, { type: 'improvementPoints' }>;

/** What groups want most, in sentences with their chart. Nothing where no point may be shown. */
export function wantedPart(scan: MinutesScan): Block[] {
  const { heading, chart: name, chartTop } = texts.points;
  const said = scan.wanted.map(conclusionTexts.wanted);
  const chart = pointsChart(scan);
  const [all] = scan.charts.filter((one) => one.type === 'improvementPoints');
  if (!chart) return [];
  const { points } = chart;
  const groups = rankPoints(points).map(({ perspective }) => perspective);
  const blocks = pointsBlock(chart.id, heading, [name(points.length), ...said].join(' '), points, groups);
  if (blocks.length + said.length === 0) return [];
  const isTop = all?.type === 'improvementPoints' && all.points.length > points.length;
  return [
    partHeading(heading),
    ...said.map((text) => sentence(text, blocks.length > 0)),
    ...(isTop && blocks.length > 0 ? [paragraph(STYLES.small, chartTop(points.length), true)] : []),
    ...blocks,
  ];
}

/** The figures of the improvement points, in a table of their own. */
export function pointFigures({ points }: PointsChart): Block[] {
  const rankings = rankPoints(points);
  const rows = figureRows(points, rankings);
  if (rows.length === 0) return [];
  const groups = rankings.map(({ perspective }) => perspective);
  return [partHeading(texts.points.heading), table({ caption: texts.points.table, columns: columns(groups), rows })];
}

function columns(groups: readonly ScanPerspective[]) {
  const { point, place, chosenBy } = texts.points;
  return [
    { header: point, width: 6 },
    ...groups.flatMap((group) => [
      { header: place(group), width: 1.8, numbers: true },
      { header: chosenBy(group), width: 2.8, numbers: true },
    ]),
  ];
}

function figureRows(points: readonly ImprovementPointResult[], rankings: readonly GroupRanking[]): Cell[][] {
  return inOneList(points).map(({ id, text }) => [
    text,
    ...rankings.flatMap(({ points: ranked }) => {
      const found = ranked.find((point) => point.id === id);
      if (!found) return [texts.nothing, texts.nothing];
      const { count, of, rank } = found;
      return [`${rank}`, texts.points.share(count, of, percent(count, of))];
    }),
  ]);
}
