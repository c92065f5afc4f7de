import { z } from 'zod';
import { ScanPerspective } from '../domain/perspective.ts';
import { FIGURES } from './measures.ts';

/** Counts of one group for one statement: one number per answer category, lowest first; dontKnow apart. */
export const BarCounts = z.object({
  perspective: ScanPerspective,
  counts: z.array(z.number().int().min(0)),
  dontKnow: z.number().int().min(0),
});
export type BarCounts = z.infer<typeof BarCounts>;

/** How many of the respondents of a group chose something. */
export const ChosenCount = z.object({ perspective: ScanPerspective, count: z.number().int(), of: z.number().int() });
export type ChosenCount = z.infer<typeof ChosenCount>;

/** The figures under the text of a card: a bar of answers per group, or how many of each group chose it. */
export type CardFigures =
  | { readonly form: 'bars'; readonly rows: readonly BarCounts[]; readonly scale: readonly string[] }
  | { readonly form: 'chosen'; readonly rows: readonly ChosenCount[] };

/** The room that the figures take. */
export function figuresHeight(figures: CardFigures | null): number {
  if (!figures) return 0;
  const head = { bars: 0, chosen: FIGURES.head }[figures.form];
  return FIGURES.gap + head + figures.rows.length * FIGURES.row;
}
