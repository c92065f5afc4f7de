import { z } from 'zod';
import { PrincipleNumber } from '../domain/principles.ts';

/** A question that neighbourhood teams often ask (wijkteamvraag), with a beginning of an answer: an entry of resources/toolbox. */
export const TeamQuestion = z.object({
  id: z.string(),
  question: z.string(),
  /** The advice in one sentence. */
  short: z.string(),
  advice: z.string(),
  /** Questions to ask before anything is done. */
  askFirst: z.array(z.string()),
  firstStep: z.string(),
  principles: z.array(PrincipleNumber),
  /** Ids of deepening methods that fit. */
  methods: z.array(z.string()),
});
export type TeamQuestion = z.infer<typeof TeamQuestion>;
