import { drawnLines } from '../../../core/typesetting/wrap.ts';
import { glyphWidth } from './glyph-widths.ts';

/** How a text is set: its size in pixels, and how heavy. */
export interface TextStyle {
  readonly size: number;
  readonly weight?: 400 | 600 | 700;
}

/** Semi-bold letters are this much narrower than bold ones. */
const SEMI_BOLD = 0.985;

/** Width of a text in pixels, from a table of the font: the same with and without a screen. */
export function textWidth(text: string, { size, weight = 400 }: TextStyle): number {
  let sum = 0;
  for (const char of text) sum += glyphWidth(char, weight > 400);
  return (sum / 1000) * size * (weight === 600 ? SEMI_BOLD : 1);
}

/** The lines of a text that is not wider than `width`; when there are more than `most`, the last ends with an ellipsis. */
export function linesOf(text: string, width: number, style: TextStyle, most = Number.POSITIVE_INFINITY): string[] {
  return drawnLines(text, width, (part) => textWidth(part, style), most);
}
