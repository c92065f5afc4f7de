import { z } from 'zod';
import { ScanPerspective } from '../domain/perspective.ts';
import { PrincipleNumber } from '../domain/principles.ts';

/** How one group answered one statement. A group with too few answers has no figures at all. */
export const StatementGroup = z.discriminatedUnion('shown', [
  z.object({
    shown: z.literal(true),
    perspective: ScanPerspective,
    /** Respondents with a score: the sum of counts. */
    n: z.number().int(),
    /** Per answer category, lowest first. */
    counts: z.array(z.number().int()),
    dontKnow: z.number().int(),
    blank: z.number().int(),
  }),
  z.object({ shown: z.literal(false), perspective: ScanPerspective }),
]);
export type StatementGroup = z.infer<typeof StatementGroup>;

/** Results of one statement; only groups to whom it was put. */
export const StatementResult = z.object({
  id: z.string(),
  text: z.string(),
  principle: PrincipleNumber.nullable(),
  groups: z.array(StatementGroup),
});
export type StatementResult = z.infer<typeof StatementResult>;

/** How often one improvement point was chosen, per shown group; `of` is how many answered the question. */
export const ImprovementPointResult = z.object({
  id: z.string(),
  text: z.string(),
  principle: PrincipleNumber.nullable(),
  groups: z.array(z.object({ perspective: ScanPerspective, count: z.number().int(), of: z.number().int() })),
});
export type ImprovementPointResult = z.infer<typeof ImprovementPointResult>;

/** One open answer; the id stays the same as long as the scan is not imported again. */
export const OpenAnswer = z.object({ id: z.string(), perspective: ScanPerspective, text: z.string() });
export type OpenAnswer = z.infer<typeof OpenAnswer>;

/** Everything of a scan that may be seen: groups under the threshold are not in it. */
export const ScanResults = z.object({
  fileName: z.string(),
  includeAbandoned: z.boolean(),
  /** Answer categories, lowest first. */
  scale: z.array(z.string()),
  /** Fewest answers a group needs to be shown. */
  threshold: z.number().int(),
  groups: z.array(
    z.object({
      perspective: ScanPerspective,
      /** Counted respondents; null when the group is too small to be shown. */
      respondents: z.number().int().nullable(),
      abandoned: z.number().int().nullable(),
    }),
  ),
  statements: z.array(StatementResult),
  improvementPoints: z.array(ImprovementPointResult),
  openQuestions: z.array(z.object({ id: z.string(), question: z.string(), answers: z.array(OpenAnswer) })),
});
export type ScanResults = z.infer<typeof ScanResults>;
