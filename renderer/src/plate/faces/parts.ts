import type { Sign } from '../../../../core/domain/perspective.ts';
import { calm } from '../../../../core/typesetting/calm.ts';
import { drawnLines } from '../../../../core/typesetting/wrap.ts';
import type { Mark, TextStyle } from '../marks.ts';
import type { Measures } from '../measure.ts';
import type { Palette } from '../palette.ts';

/** What every face is made with. */
export interface Kit {
  readonly measures: Measures;
  readonly palette: Palette;
}

export const STYLE = {
  kicker: { size: 21, weight: 600 },
  text: { size: 38, weight: 400 },
  strong: { size: 38, weight: 600 },
  quote: { size: 38, weight: 400, italic: true },
  action: { size: 32, weight: 600 },
  prompt: { size: 28, weight: 400 },
  task: { size: 36, weight: 700 },
  small: { size: 26, weight: 400 },
  smallStrong: { size: 22, weight: 600 },
  figure: { size: 26, weight: 400 },
  pill: { size: 31, weight: 700 },
  number: { size: 34, weight: 800 },
  badge: { size: 27, weight: 800 },
} as const satisfies Record<string, TextStyle>;

export interface BlockOptions {
  readonly x: number;
  readonly top: number;
  readonly width: number;
  readonly line: number;
  readonly style: TextStyle;
  readonly fill: string;
  readonly most: number;
}

/** A block of wrapped text and the height that it takes. */
export function textBlock(text: string, kit: Kit, options: BlockOptions): { marks: Mark[]; height: number } {
  const { x, top, width, line, style, fill, most } = options;
  const lines = drawnLines(text, width, kit.measures(style), most);
  const marks = lines.map((part, i) => textLine(part, x, top + i * line, line, style, fill));
  return { marks, height: lines.length * line };
}

/** One line of text in the middle of a line of this height. */
export function textLine(
  text: string,
  x: number,
  top: number,
  line: number,
  style: TextStyle,
  fill: string,
  centred = false,
): Mark {
  return { kind: 'text', text: calm(text), x, baseline: top + line / 2 + style.size * 0.345, style, fill, centred };
}

/** The shape that goes with a perspective: circle, square, triangle. */
export function sign(group: Sign, x: number, y: number, size: number, fill: string): Mark {
  const half = size / 2;
  if (group === 'residents') return { kind: 'disc', x: x + half, y: y + half, radius: half, fill };
  if (group === 'together') {
    const thick = size * 0.22;
    return {
      kind: 'disc',
      x: x + half,
      y: y + half,
      radius: half - thick / 2,
      fill: 'transparent',
      stroke: fill,
      strokeWidth: thick,
    };
  }
  if (group === 'frontline')
    return { kind: 'box', x: x + 1, y: y + 1, width: size - 2, height: size - 2, radius: 2, fill };
  return {
    kind: 'polygon',
    points: [
      [x + half, y],
      [x + size, y + size],
      [x, y + size],
    ],
    fill,
  };
}

/** A sheet of paper with a thin edge and a flat shadow: blurred shadows are the dearest thing to draw. */
export function sheet(width: number, height: number, fill: string, edge: string): Mark[] {
  return [
    { kind: 'box', x: 1, y: 4, width, height, radius: 11, fill: 'rgb(29 42 48 / 16%)' },
    { kind: 'box', x: 0, y: 0, width, height, radius: 10, fill, stroke: edge, strokeWidth: 1.5 },
  ];
}

/** A colour of the palette (#rrggbb) made see-through. */
export function faded(colour: string, percent: number): string {
  return `${colour}${Math.round((percent * 255) / 100)
    .toString(16)
    .padStart(2, '0')}`;
}
