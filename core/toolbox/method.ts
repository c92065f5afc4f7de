import { z } from 'zod';
import { PrincipleNumber } from '../domain/principles.ts';

/** What a result of the scan can be that asks for more than a conversation at the plate. */
export const MethodOutcome = z.enum(['weak', 'gap', 'two-camps', 'wanted']);
export type MethodOutcome = z.infer<typeof MethodOutcome>;

/** A way to find out more about an outcome (verdieping): an entry of the toolbox, as data in resources/toolbox. */
export const DeepeningMethod = z.object({
  id: z.string(),
  name: z.string(),
  kind: z.enum(['conversation', 'joining-in', 'poll', 'creative', 'change-approach', 'customer-journey']),
  /** What it helps with. */
  when: z.object({ principles: z.array(PrincipleNumber), outcomes: z.array(MethodOutcome) }),
  /** What one wants to reach with it. */
  purpose: z.string(),
  what: z.string(),
  howLong: z.string(),
  /** With how many people it works. */
  groupSize: z.object({ from: z.number().int(), to: z.number().int() }),
  needs: z.string(),
  steps: z.array(z.string()),
  /** What leaves the room. */
  leaves: z.string(),
  /** What to be careful with. */
  care: z.string(),
});
export type DeepeningMethod = z.infer<typeof DeepeningMethod>;
