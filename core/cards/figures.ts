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

/** How a moment felt: from 2 (very good) to -2 (very bad). */
export const FEELINGS = [2, 1, 0, -1, -2] as const;
export const Feeling = z.union([z.literal(2), z.literal(1), z.literal(0), z.literal(-1), z.literal(-2)]);
export type Feeling = z.infer<typeof Feeling>;

/** One step better or worse; who said nothing yet begins in the middle. */
export function feelingAfter(feeling: Feeling | null, by: 1 | -1): Feeling {
  const next = feeling === null ? 0 : feeling + by;
  return FEELINGS.find((one) => one === next) ?? feeling ?? 0;
}

/** How a moment felt, and how long it took. */
export interface Felt {
  readonly feeling: Feeling | null;
  readonly duration: string;
}

/** The figures under the text of a card: a bar of answers per group, how many of each group chose it, or how a moment felt. */
export type CardFigures =
  | { readonly form: 'bars'; readonly rows: readonly BarCounts[]; readonly scale: readonly string[] }
  | { readonly form: 'chosen'; readonly rows: readonly ChosenCount[] }
  | { readonly form: 'feeling'; readonly rows: readonly [Felt] };

/** The room that the figures take. */
export function figuresHeight(figures: CardFigures | null): number {
  if (!figures) return 0;
  const head = { bars: 0, chosen: FIGURES.head, feeling: 0 }[figures.form];
  return FIGURES.gap + head + figures.rows.length * FIGURES.row;
}
