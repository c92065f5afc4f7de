import type { ScanPerspective } from '../../core/domain/perspective.ts';
import type { ImprovementPointResult } from '../../core/scan/model/results.ts';
import type { Cell } from '../blocks/blocks.ts';
import { table } from '../blocks/tables.ts';
import { shorten } from '../blocks/words.ts';
import type { MinutesChart } from '../model/model.ts';
import { texts } from '../texts/texts.ts';
import { pointsBlock } from './chart-data.ts';
import { groupCount, percent, placesInGroup, pointGroups, rankPoints } from './figures.ts';
import { type Block, partHeading, sentence } from './headings.ts';

type PointsChart = Extract<MinutesChart, { type: 'improvementPoints' }>;

/** The ranking of improvement points per group, with its figures. */
export function improvementPointsPart({ id, points }: PointsChart): Block[] {
  const { heading, chart, table: caption } = texts.points;
  const groups = pointGroups(points);
  const conclusions = groups.flatMap((group) => favourite(points, group));
  const alt = [chart(points.length), ...conclusions].join(' ');
  const rows = figureRows(points, groups);
  return [
    partHeading(heading),
    ...(conclusions.length > 0 ? [sentence(conclusions.join(' '))] : []),
    ...pointsBlock(id, heading, alt, points, groups),
    ...(rows.length > 0 ? [table({ caption, columns: columns(groups), rows })] : []),
  ];
}

function favourite(points: readonly ImprovementPointResult[], group: ScanPerspective): string[] {
  const counted = points.flatMap((point) => {
    const found = groupCount(point, group);
    return found && found.count > 0 ? [{ text: point.text, ...found }] : [];
  });
  const [first] = counted.sort((a, b) => b.count - a.count);
  return first ? [texts.points.most(group, shorten(first.text, 120), percent(first.count, first.of))] : [];
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

function figureRows(points: readonly ImprovementPointResult[], groups: readonly ScanPerspective[]): Cell[][] {
  const places = new Map(groups.map((group) => [group, placesInGroup(points, group)]));
  return rankPoints(points, groups).map((point) => [
    point.text,
    ...groups.flatMap((group) => {
      const found = groupCount(point, group);
      if (!found) return [texts.nothing, texts.nothing];
      const share = texts.points.share(found.count, found.of, percent(found.count, found.of));
      return [`${places.get(group)?.get(point.id) ?? texts.nothing}`, share];
    }),
  ]);
}
