import type { ChartForm } from '../../core/document/minutes-settings.ts';
import { SCAN_PERSPECTIVES, type ScanPerspective } from '../../core/domain/perspective.ts';
import { inOneList, shareOf } from '../../core/scan/findings/ranking.ts';
import type { ImprovementPointResult, StatementResult } from '../../core/scan/model/results.ts';
import type { Block } from '../blocks/blocks.ts';
import { oneLine, shorten } from '../blocks/words.ts';
import { SIGN_MARKS, scaleColors } from '../look/design.ts';
import { texts } from '../texts/texts.ts';
import { groupCount } from './figures.ts';

/** More bars in one chart do not fit on a page. */
const MAX_BARS = 20;
const MAX_LABEL = 90;

interface Named {
  readonly id: string;
  readonly name: string;
  readonly alt: string;
}

interface Bar {
  readonly name: string;
  readonly shares: readonly number[];
}

/** Stacked bars, one per statement and group that may be shown. A drawing shows them all; editable charts are cut. */
export function statementBlocks(
  { id, name, alt }: Named,
  statements: readonly StatementResult[],
  scale: readonly string[],
  form: ChartForm,
): Block[] {
  const bars = statements.flatMap((one) => barsOf(one, statements.length > 1));
  if (bars.length === 0) return [];
  const pieces = form === 'drawn' ? [bars] : chunks(bars, MAX_BARS);
  return pieces.map((piece, i) => ({
    type: 'chart',
    id: i === 0 ? id : `${id}-${i + 1}`,
    name: oneLine(name),
    alt: oneLine(`${alt}${texts.seen.part(i + 1, pieces.length)}`),
    data: {
      stacked: true,
      categories: piece.map((bar) => bar.name),
      series: scaleColors(scale.length).map((color, category) => ({
        name: shorten(scale[category] ?? '', MAX_LABEL) || `${category + 1}`,
        color,
        values: piece.map(({ shares }) => shares[category] ?? 0),
      })),
    },
  }));
}

/** The bar of a statement names it only where there are others. */
function barsOf({ text, groups }: StatementResult, isNamed: boolean): Bar[] {
  return groups.flatMap((group) => {
    if (!group.shown || group.n <= 0) return [];
    const { perspective, n } = group;
    const name = isNamed
      ? texts.seen.barOf(shorten(text, MAX_LABEL), perspective, n)
      : texts.seen.groupBar(perspective, n);
    return [{ name, shares: group.counts.map((count) => count / group.n) }];
  });
}

function chunks<T>(items: readonly T[], size: number): T[][] {
  const pieces = Math.ceil(items.length / size);
  const each = Math.ceil(items.length / Math.max(1, pieces));
  return Array.from({ length: pieces }, (_, i) => items.slice(i * each, (i + 1) * each));
}

/** Bars beside each other, one per improvement point and group. */
export function pointsBlock(
  id: string,
  name: string,
  alt: string,
  points: readonly ImprovementPointResult[],
  groups: readonly ScanPerspective[],
): Block[] {
  const ranked = inOneList(points);
  if (ranked.length === 0 || groups.length === 0) return [];
  return [
    {
      type: 'chart',
      id,
      name: oneLine(name),
      alt: oneLine(alt),
      data: {
        stacked: false,
        categories: ranked.map(({ text }) => shorten(text, MAX_LABEL) || texts.nothing),
        series: SCAN_PERSPECTIVES.filter((group) => groups.includes(group)).map((group) => ({
          name: texts.perspective.capital(group),
          color: SIGN_MARKS[group].color,
          values: ranked.map((point) => shareIn(point, group)),
        })),
      },
    },
  ];
}

function shareIn(point: ImprovementPointResult, group: ScanPerspective): number | null {
  const found = groupCount(point, group);
  return found && found.of > 0 ? Math.min(1, shareOf(found)) : null;
}
