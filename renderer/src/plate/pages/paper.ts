import { shorten } from '../../../../core/typesetting/wrap.ts';
import { faded, type Kit } from '../faces/parts.ts';
import type { Mark, TextStyle } from '../marks.ts';

/** A sheet of paper for the room, with a soft shadow below it. */
export function paper(width: number, height: number, fill: string, edge: string, thick = 2): Mark[] {
  const radius = 14;
  return [
    { kind: 'box', x: 1, y: 4, width, height, radius, fill: 'rgb(29 42 48 / 14%)' },
    { kind: 'box', x: 0, y: 0, width, height, radius, fill, stroke: edge, strokeWidth: thick },
  ];
}

/** The text, or as much of it as fits on one line. */
export function oneLine(text: string, width: number, style: TextStyle, kit: Kit): string {
  const measure = kit.measures(style);
  const flat = text.replace(/\s+/g, ' ');
  return measure(flat) <= width ? flat : shorten(flat, width, measure);
}

/** The first of these texts that fits on one line; the last one is cut when none does. */
export function firstFitting(texts: readonly string[], width: number, style: TextStyle, kit: Kit): string {
  const fits = texts.find((text) => kit.measures(style)(text) <= width);
  return fits ?? oneLine(texts.at(-1) ?? '', width, style, kit);
}

/** The marks, moved. */
export function movedBy(marks: readonly Mark[], dx: number, dy: number): Mark[] {
  return marks.map((mark): Mark => {
    if (mark.kind === 'polygon') return { ...mark, points: mark.points.map(([x, y]) => [x + dx, y + dy]) };
    if (mark.kind === 'line') return { ...mark, route: mark.route.map(({ x, y }) => ({ x: x + dx, y: y + dy })) };
    if (mark.kind === 'text') return { ...mark, x: mark.x + dx, baseline: mark.baseline + dy };
    return { ...mark, x: mark.x + dx, y: mark.y + dy };
  });
}

export const softEdge = (colour: string) => faded(colour, 55);
