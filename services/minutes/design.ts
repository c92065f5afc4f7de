import type { Perspective } from '../../core/domain/perspective.ts';

/** Colours of the Word document, the same as in the design tokens of the screen. */
export const COLORS = {
  ink: '1D2A30',
  inkSoft: '54626A',
  brand: '0F5C63',
  brandTint: 'DCEBEA',
  line: 'D9D2C5',
  paper: 'FBF8F2',
  white: 'FFFFFF',
  sample: 'A85400',
  sampleTint: 'FFE6C4',
} as const;

/** Calibri is on every Word; elsewhere Carlito with the same widths takes its place. */
export const FONT = 'Calibri';

/** Colour and sign of a perspective. The word always stands beside it: colour and shape alone say nothing. */
export const PERSPECTIVE_MARKS: Readonly<Record<Perspective, { readonly color: string; readonly sign: string }>> = {
  residents: { color: 'A85400', sign: '●' },
  frontline: { color: '0B5C92', sign: '■' },
  policy: { color: '7C3A6D', sign: '▲' },
};
