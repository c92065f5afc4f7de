import { z } from 'zod';
import { Perspective } from '../domain/perspective.ts';
import { Id } from '../domain/text.ts';

const count = z.number().int().min(0);

/** How far people agree, in words: eens, verdeeld, twee meningen. */
export const Agreement = z.enum(['agreed', 'divided', 'two-camps']);
export type Agreement = z.infer<typeof Agreement>;

/** What people gave to one option. */
export const OptionFigures = z.object({
  /** Dots, sum of the scores, people who agree, or sum of the places on both axes. */
  total: count,
  /** People whose answer is in the total; for dots everyone who voted. */
  answers: count,
  /** Per person. */
  mean: z.number(),
  /** Null when only totals are known, or nobody answered. */
  agreement: Agreement.nullable(),
});
export type OptionFigures = z.infer<typeof OptionFigures>;

/** The result of one option, after the small-group rule: what is null or empty may not be shown. */
export const OptionResult = z.object({
  id: Id,
  /** Place when every person weighs the same; equal results share a place. */
  rank: count,
  /** Place when every perspective weighs the same; null when perspectives were not asked. */
  balancedRank: count.nullable(),
  room: OptionFigures.nullable(),
  perspectives: z.array(OptionFigures.extend({ perspective: Perspective })),
  /** Mean of the means of the perspectives. */
  balanced: z.number().nullable(),
  /** For a score and for the matrix: how often each value was given, per axis. */
  spread: z.array(z.array(count)),
  /** In the round before the conversation. */
  before: z.object({ rank: count, mean: z.number().nullable() }).nullable(),
});
export type OptionResult = z.infer<typeof OptionResult>;

/** The result of a round as it may be shown: to the room, in the minutes, everywhere. */
export const RoundResult = z.object({
  people: count,
  /** Empty when a perspective is too small to tell apart. */
  perspectives: z.array(z.object({ perspective: Perspective, people: count })),
  /** What the small-group rule hides: nothing, the counts per perspective, or all counts. */
  hidden: z.enum(['nothing', 'perspectives', 'counts']),
  /** Best place first. */
  options: z.array(OptionResult),
});
export type RoundResult = z.infer<typeof RoundResult>;
