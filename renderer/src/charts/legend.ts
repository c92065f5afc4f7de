import { LINE_HEIGHT } from './metrics.ts';
import { likertColors } from './palette.ts';
import { linesOf, textWidth } from './text.ts';

/** One answer category in the legend; `x` and `y` are the top left corner of its swatch. */
export interface LegendItem {
  readonly label: string;
  readonly color: string;
  readonly x: number;
  readonly y: number;
}

export interface LegendLayout {
  readonly items: readonly LegendItem[];
  readonly size: number;
  readonly height: number;
}

/** The legend on one line, or on as few lines as it needs, evenly filled. */
export function layoutLegend(scale: readonly string[], width: number, size: number): LegendLayout {
  const line = Math.round(size * LINE_HEIGHT * 1.15);
  const shown = scale.map((label) => linesOf(label, width - size * 1.4, { size }, 1)[0] ?? '');
  const rows = rowsFor(shown, width, size);
  const colors = likertColors(scale.length);
  let index = 0;
  const items = rows.flatMap((row, at) => {
    let x = 0;
    return row.map((label) => {
      const item = { label, color: colors[index++] ?? '', x, y: at * line };
      x += itemWidth(label, size) + gap(size);
      return item;
    });
  });
  return { items, size, height: rows.length * line };
}

/** Left edge of the label of an item. */
export const labelX = (item: LegendItem, size: number) => item.x + size * 1.4;

const gap = (size: number) => size * 1.3;
const itemWidth = (label: string, size: number) => size * 1.4 + textWidth(label, { size });

function rowsFor(labels: readonly string[], width: number, size: number): string[][] {
  for (let rows = 1; rows < labels.length; rows++) {
    const perRow = Math.ceil(labels.length / rows);
    const split = Array.from({ length: rows }, (_, row) => labels.slice(row * perRow, (row + 1) * perRow));
    if (split.every((row) => rowWidth(row, size) <= width)) return split.filter((row) => row.length > 0);
  }
  return labels.map((label) => [label]);
}

function rowWidth(labels: readonly string[], size: number): number {
  return labels.reduce((sum, label) => sum + itemWidth(label, size), 0) + gap(size) * (labels.length - 1);
}
