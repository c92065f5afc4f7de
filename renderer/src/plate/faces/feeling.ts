import type { Route } from '../../../../core/plate/routes.ts';
import type { Mark } from '../marks.ts';
import type { Palette } from '../palette.ts';
import { type Kit, textLine } from './parts.ts';

/** Where the feeling curve goes, and how many journeys it is of. */
export interface CurvePoint {
  readonly x: number;
  readonly y: number;
  readonly feeling: number;
}

type Colours = Pick<Palette, 'likert' | 'surface'>;

/** The parts of a face on a square from -1 to 1: the mouth goes up or down as far as the feeling. */
const FACE = { eye: 0.32, eyeTop: -0.26, eyeSize: 0.1, mouth: 0.46, mouthTop: 0.3, bend: 0.34, steps: 10 } as const;

/** A face that looks as a moment felt, from -2 to 2: its mouth tells it, not only its colour. */
export function feelingMarks(
  feeling: number,
  x: number,
  y: number,
  radius: number,
  { likert, surface }: Colours,
): Mark[] {
  const ink =
    likert[Math.round(feeling) + 2] === likert[2] ? '#54626a' : (likert[Math.round(feeling) + 2] ?? '#54626a');
  const dark = feeling === 1 ? (likert[4] ?? ink) : feeling === -1 ? (likert[0] ?? ink) : ink;
  const eye = (side: 1 | -1): Mark => ({
    ...{ kind: 'disc', x: x + side * FACE.eye * radius, y: y + FACE.eyeTop * radius },
    ...{ radius: FACE.eyeSize * radius, fill: dark },
  });
  const mouth = Array.from({ length: FACE.steps + 1 }, (_, i) => {
    const across = (2 * i) / FACE.steps - 1;
    const bend = (feeling / 2) * FACE.bend * (1 - across * across);
    return {
      x: x + across * FACE.mouth * radius,
      y: y + (FACE.mouthTop + bend - (feeling / 2) * FACE.bend * 0.5) * radius,
    };
  });
  return [
    { kind: 'disc', x, y, radius, fill: surface, stroke: dark, strokeWidth: radius * 0.11 },
    eye(-1),
    eye(1),
    { kind: 'line', route: mouth, stroke: dark, strokeWidth: radius * 0.12 },
  ];
}

const STEPS = 18;

/** A soft line through these points: level at each of them, so that it never goes above or below what was told. */
export function softLine(points: readonly { readonly x: number; readonly y: number }[]): Route {
  return points.flatMap((to, i) => {
    const from = points[i - 1];
    if (!from) return [{ x: to.x, y: to.y }];
    return Array.from({ length: STEPS }, (_, step) => {
      const part = (step + 1) / STEPS;
      const soft = part * part * (3 - 2 * part);
      return { x: from.x + (to.x - from.x) * part, y: from.y + (to.y - from.y) * soft };
    });
  });
}

/** A road along a line, with faces where somebody said how it felt. */
export function curveMarks(points: readonly CurvePoint[], wide: number, radius: number, palette: Palette): Mark[] {
  const route = softLine(points);
  const strip = (stroke: string, strokeWidth: number): Mark => ({ kind: 'line', route, stroke, strokeWidth });
  const road = points.length < 2 ? [] : [strip('#c8b48e', wide * 1.16), strip('#e6d6b6', wide)];
  return [...road, ...points.flatMap(({ x, y, feeling }) => feelingMarks(feeling, x, y, radius, palette))];
}

/** A level of the curve: dots from left to right, with its word before them. */
export function levelMarks(word: string, at: { x: number; y: number; width: number }, size: number, kit: Kit): Mark[] {
  const { x, y, width } = at;
  const style = { size, weight: 600 } as const;
  return [
    { kind: 'box', x, y, width, height: 0.1, stroke: '#cdc3ad', strokeWidth: size / 9, dash: [size / 7, size / 2.3] },
    {
      kind: 'box',
      x,
      y: y - size * 0.7,
      width: kit.measures(style)(word) + size * 0.6,
      height: size * 1.4,
      radius: 8,
      fill: '#f1f5ea',
    },
    textLine(word, x + size * 0.2, y - size * 0.65, size * 1.3, style, kit.palette.ink),
  ];
}
