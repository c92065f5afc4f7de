import { z } from 'zod';
import { PrincipleNumber } from '../domain/principles.ts';
import { Id } from '../domain/text.ts';

/** Something that often helps in access (werkzaam element): an entry of resources/learning. It is tried out, not promised. */
export const WorkingElement = z.object({
  id: Id,
  name: z.string(),
  /** Whether it is publicly named in the learning practice; else it is our own filling. */
  named: z.boolean(),
  principles: z.array(PrincipleNumber),
  sentence: z.string(),
  why: z.string(),
  /** What one sees when it is there. */
  inPractice: z.array(z.string()),
  conditions: z.array(z.string()),
  learningQuestions: z.array(z.string()),
  /** How to notice it in a small way; proposed for an experiment. */
  howToNotice: z.string(),
  pitfall: z.string(),
  realExamples: z.array(z.object({ who: z.string(), what: z.string() })),
});
export type WorkingElement = z.infer<typeof WorkingElement>;
