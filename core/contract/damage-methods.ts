import { z } from 'zod';
import { Id } from '../domain/text.ts';

const FACILITATOR = ['facilitator'] as const;

/** So many parts of one kind are not as they were written. */
export const DamagedPart = z.object({
  /** Null: of no trajectory, or nobody can tell of which. */
  municipality: z.string().nullable(),
  kind: z.enum(['record', 'step', 'scan', 'answer', 'other']),
  count: z.number().int(),
});
export type DamagedPart = z.infer<typeof DamagedPart>;

/** What is wrong with the file of the data, as far as it was looked through. */
export const DamageState = z.object({
  /** At the start the log of the file was not beside it, or damaged: what was done last can be missing. */
  lostLog: z.enum(['missing', 'damaged']).nullable(),
  parts: z.array(DamagedPart),
  /** A part of the file cannot be read. */
  unreadable: z.boolean(),
});
export type DamageState = z.infer<typeof DamageState>;

/** How many parts became as they were written, as they were in an older copy, or stayed damaged. */
export const MendOutcome = z.object({
  exact: z.number().int(),
  older: z.number().int(),
  left: z.number().int(),
  /** The trajectories in which something can be other than it was. */
  trajectoryIds: z.array(Id),
});
export type MendOutcome = z.infer<typeof MendOutcome>;

/** The calls about damage of the file of the data. */
export const damageMethods = {
  'damage.state': { input: z.null(), output: DamageState, roles: FACILITATOR },
  /** Mends what can be mended from the copies on this laptop and the history. */
  'damage.mend': { input: z.null(), output: MendOutcome, roles: FACILITATOR },
  /** She read that the log was lost. */
  'damage.told': { input: z.null(), output: z.null(), roles: FACILITATOR },
} as const;
