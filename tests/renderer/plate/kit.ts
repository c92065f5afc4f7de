import { guessWidth, WEIGHT } from '../../../core/typesetting/text-size.ts';
import type { Kit } from '../../../renderer/src/plate/faces/parts.ts';

const groups = { residents: '#aa5500', frontline: '#0055aa', policy: '#770066', together: '#3f4d55' };

function weightOf(weight: number, italic = false): number {
  if (italic) return WEIGHT.italic;
  return weight >= 700 ? WEIGHT.bold : weight >= 600 ? WEIGHT.strong : WEIGHT.regular;
}

/** Letters and colours without a browser; widths are the guess of the core. */
export const kit: Kit = {
  measures: ({ size, weight, italic }) => guessWidth(size, weightOf(weight, italic)),
  palette: {
    paper: '#fbf8f2',
    surface: '#ffffff',
    line: '#d9d2c5',
    lineStrong: '#8a8474',
    ink: '#1d2a30',
    inkSoft: '#4d5a62',
    brand: '#0f5c63',
    brandStrong: '#0a4348',
    dot: '#c2410c',
    dotInk: '#9a300a',
    focus: '#c2410c',
    amber: '#8a4500',
    sun: '#f4cf6a',
    brandTint: '#dcebea',
    sign: groups,
    groupInk: groups,
    tint: groups,
    likert: ['#111111', '#222222', '#333333', '#444444', '#555555'],
  },
};
