import { z } from 'zod';
import { ScanPerspective } from '../../domain/perspective.ts';
import { PrincipleNumber } from '../../domain/principles.ts';
import { ReleasedAnswer } from './released-answer.ts';

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

/**
 * How often one improvement point was chosen, per group whose number may be shown; `of` is how many answered the question.
 * Groups that answered but whose number is held back are in `heldCounts` of the results.
 */
export const ImprovementPointResult = z.object({
  id: z.string(),
  text: z.string(),
  principle: PrincipleNumber.nullable(),
  groups: z.array(z.object({ perspective: ScanPerspective, count: z.number().int(), of: z.number().int() })),
});
export type ImprovementPointResult = z.infer<typeof ImprovementPointResult>;

/** A number that is not shown: fewer than five people of the group chose the point, or it protects such a number. */
export const HeldCount = z.object({ pointId: z.string(), perspective: ScanPerspective, of: z.number().int() });
export type HeldCount = z.infer<typeof HeldCount>;

/** How one group finds one principle: the share of its answers to the shown statements that find they apply. */
export const PrincipleGroup = z.object({
  perspective: ScanPerspective,
  /** Respondents who scored at least one of the statements. */
  n: z.number().int(),
  /** The statements that count: those with figures for this group. */
  statementIds: z.array(z.string()),
  /** Between 0 and 1, with the 95 % interval in whole percents. */
  share: z.number(),
  low: z.number(),
  high: z.number(),
  /** The share of the same answers that is below the middle of the scale; what is left is in the middle. */
  below: z.number(),
  /** How many independent answers would be as informative: answers of one person go together. */
  effective: z.number(),
});
export type PrincipleGroup = z.infer<typeof PrincipleGroup>;

/** The summary of one principle, per group that has figures for at least one of its statements. */
export const PrincipleResult = z.object({ principle: PrincipleNumber, groups: z.array(PrincipleGroup) });
export type PrincipleResult = z.infer<typeof PrincipleResult>;

/** One raw open answer; the id stays the same as long as the scan is not imported again. Never leaves the facilitator's screen. */
export interface OpenAnswer {
  readonly id: string;
  readonly perspective: ScanPerspective;
  readonly text: string;
}

/** Everything of a scan that may be seen: groups under the threshold are not in it. */
export const ScanResults = z.object({
  fileName: z.string(),
  includeAbandoned: z.boolean(),
  /** Whether people came in after results were shared who are too few to be counted in beside those [G9]. */
  hasWaiting: z.boolean(),
  /** Answer categories, lowest first. */
  scale: z.array(z.string()),
  /** Fewest answers a group needs to be shown. */
  threshold: z.number().int(),
  groups: z.array(
    z.object({
      perspective: ScanPerspective,
      /** Counted respondents; null when the group is too small to be shown. */
      respondents: z.number().int().nullable(),
      /** Those who stopped half way; null when that number would single out people. Then they cannot be switched on and off. */
      abandoned: z.number().int().nullable(),
    }),
  ),
  statements: z.array(StatementResult),
  principles: z.array(PrincipleResult),
  improvementPoints: z.array(ImprovementPointResult),
  heldCounts: z.array(HeldCount),
  /** How many answers were given, and those of them that a person released. Raw answers do not fit in here. */
  openQuestions: z.array(
    z.object({
      id: z.string(),
      question: z.string(),
      given: z.number().int(),
      answers: z.array(ReleasedAnswer),
    }),
  ),
});
export type ScanResults = z.infer<typeof ScanResults>;

/** An open question with the raw answers of the groups that may be seen. Never leaves the facilitator's screen. */
export interface OpenQuestion {
  readonly id: string;
  readonly question: string;
  readonly answers: readonly OpenAnswer[];
}
