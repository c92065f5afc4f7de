import { z } from 'zod';

/** How to make a customer journey (klantreis): its parts, questions for who tells, and how consent is asked. */
export const JourneyGuide = z.object({
  modes: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      who: z.string(),
      steps: z.array(z.string()).min(1),
      minutes: z.number().int().min(5).max(240),
    }),
  ),
  interview: z.array(z.string()),
  /** What a teller may count on, in the words of the teller. */
  consent: z.array(z.string()),
});
export type JourneyGuide = z.infer<typeof JourneyGuide>;
