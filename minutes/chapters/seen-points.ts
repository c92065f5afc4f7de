import type { ScanPerspective } from '../../core/domain/perspective.ts';
import { type GroupRanking, inOneList, rankPoints } from '../../core/scan/findings/ranking.ts';
import type { ImprovementPointResult } from '../../core/scan/model/results.ts';
import type { Cell } from '../blocks/blocks.ts';
import { table } from '../blocks/tables.ts';
import { shorten } from '../blocks/words.ts';
import type { MinutesChart } from '../model/model.ts';
import { texts } from '../texts/texts.ts';
import { pointsBlock } from './chart-data.ts';
import { percent } from './figures.ts';
import { type Block, partHeading, sentence } from './headings.ts';

type PointsChart = Extract<MinutesChart, { type: 'improvementPoints' }>;

/** The ranking of improvement points per group. */
export function improvementPointsPart({ id, points }: PointsChart): Block[] {
  const { heading, chart } = texts.points;
  const rankings = rankPoints(points);
  const groups = rankings.map(({ perspective }) => perspective);
  const conclusions = rankings.flatMap(favourite);
  const alt = [chart(points.length), ...conclusions].join(' ');
  return [
    partHeading(heading),
    ...(conclusions.length > 0 ? [sentence(conclusions.join(' '), true)] : []),
    ...pointsBlock(id, heading, alt, points, groups),
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

function favourite({ perspective, points: [first] }: GroupRanking): string[] {
  if (!first || first.count === 0) return [];
  return [texts.points.most(perspective, shorten(first.text, 120), percent(first.count, first.of))];
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
