import { z } from 'zod';
import { FilledText, Id } from './text.ts';

/** Name of a municipality (gemeente) as typed, without "gemeente" in front. */
export const Municipality = FilledText.pipe(z.string().trim().max(120));

/** One improvement trajectory (traject) of one municipality, as the start screen lists it. */
export const TrajectorySummary = z.object({
  id: Id,
  municipality: z.string(),
  /** True for a copy of the invented example that ships with the program. */
  isSample: z.boolean(),
  /** ISO instant. */
  lastOpened: z.iso.datetime(),
  /** Respondents that count: those who stopped half way only when that was chosen. */
  respondents: z.number().int(),
  cards: z.number().int(),
  improvementTasks: z.number().int(),
  actions: z.number().int(),
});
export type TrajectorySummary = z.infer<typeof TrajectorySummary>;

/** A trajectory in the bin (prullenbak). */
export const BinnedTrajectory = z.object({
  id: Id,
  municipality: z.string(),
  /** ISO instant. */
  removedAt: z.iso.datetime(),
});
export type BinnedTrajectory = z.infer<typeof BinnedTrajectory>;
