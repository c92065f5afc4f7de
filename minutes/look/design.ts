import type { Sign } from '../../core/domain/perspective.ts';
import { contrastOnWhite, mixWithWhite } from '../../core/house-style/color.ts';

/** Colours of the Word document, the same as in the design tokens of the screen. */
export const COLORS = {
  ink: '1D2A30',
  inkSoft: '54626A',
  brand: '0F5C63',
  line: 'D9D2C5',
  white: 'FFFFFF',
  sampleTint: 'FFE6C4',
} as const;

/** The colour of headings and lines, its tint behind text, and how large the text is. */
export interface Look {
  readonly brand: string;
  readonly tint: string;
  /** How many times larger than in the full minutes all text is. */
  readonly scale: number;
}

/** The look with the colour of a municipality, or ours. */
export function lookOf(color: string | null, scale = 1): Look {
  const brand = color ?? COLORS.brand;
  return { brand, tint: mixWithWhite(brand, 0.86), scale };
}

/** Calibri is on every Word; elsewhere Carlito with the same widths takes its place. */
export const FONT = 'Calibri';

/** Colour and sign of a perspective, and of nobody in particular. The word always stands beside it: colour and shape alone say nothing. */
export const SIGN_MARKS: Readonly<Record<Sign, { readonly color: string; readonly sign: string }>> = {
  residents: { color: 'A85400', sign: '●' },
  frontline: { color: '0B5C92', sign: '■' },
  policy: { color: '7C3A6D', sign: '▲' },
  together: { color: '3F4D55', sign: '○' },
};

/** From the lowest to the highest answer, as on the screen. */
const LIKERT = ['8C4A12', 'D39A56', 'C9C7C1', '5FAE9F', '0D665D'] as const;

/** A colour per answer category, also for other scales than five. */
export function scaleColors(categories: number): string[] {
  return Array.from({ length: categories }, (_, i) => {
    const at = categories > 1 ? (i * (LIKERT.length - 1)) / (categories - 1) : 0;
    const from = LIKERT[Math.floor(at)] ?? LIKERT[0];
    const to = LIKERT[Math.ceil(at)] ?? LIKERT[0];
    return between(from, to, at - Math.floor(at));
  });
}

function between(from: string, to: string, share: number): string {
  const channel = (i: number) => {
    const [a, b] = [from, to].map((color) => Number.parseInt(color.slice(i, i + 2), 16));
    return Math.round((a ?? 0) + ((b ?? 0) - (a ?? 0)) * share);
  };
  return [0, 2, 4].map((i) => channel(i).toString(16).padStart(2, '0').toUpperCase()).join('');
}

/** Black or white, whichever can be read on this colour. */
export function inkOn(color: string): string {
  return contrastOnWhite(color) >= 4.5 ? COLORS.white : COLORS.ink;
}
