import { z } from 'zod';
import { ScanPerspective } from '../../domain/perspective.ts';
import { PrincipleNumber } from '../../domain/principles.ts';
import { FilledText } from '../../domain/text.ts';
import { MOST_CATEGORIES } from './most-categories.ts';

/** The answer categories of a scan: lowest first ("helemaal niet van toepassing"), and the ones that are no score. */
export const Scale = z.object({
  labels: z.array(z.string()).min(2).max(MOST_CATEGORIES),
  dontKnow: z.array(z.string()),
  /** What people read for a label that a person corrected; the cells keep the label. */
  shown: z
    .array(z.object({ label: z.string(), text: FilledText }))
    .max(40)
    .optional(),
  /** Other spellings of a label that count as that label. */
  same: z
    .array(z.object({ text: z.string(), as: z.string() }))
    .max(40)
    .optional(),
});
export type Scale = z.infer<typeof Scale>;

const Cells = z.array(z.string());

/** One statement (stelling) with the raw cell of every respondent, in respondent order. */
export const StatementColumn = z.object({
  id: z.string(),
  text: z.string(),
  principle: PrincipleNumber.nullable(),
  /** The scale of its answers; that of the scan when left out. */
  scale: Scale.optional(),
  /** Agreeing is bad, so that answers count the other way round. */
  turned: z.boolean().optional(),
  /** A report mark. */
  mark: z.boolean().optional(),
  cells: Cells,
});
export type StatementColumn = z.infer<typeof StatementColumn>;

/** One improvement point (verbeterpunt): per respondent chosen, not chosen, or the question not answered. */
export const ImprovementPointColumn = z.object({
  id: z.string(),
  text: z.string(),
  principle: PrincipleNumber.nullable(),
  choices: z.array(z.enum(['chosen', 'not-chosen', 'no-answer'])),
});
export type ImprovementPointColumn = z.infer<typeof ImprovementPointColumn>;

/** One open question with the raw cell of every respondent. */
export const OpenQuestionColumn = z.object({ id: z.string(), question: z.string(), cells: Cells });
export type OpenQuestionColumn = z.infer<typeof OpenQuestionColumn>;

/** A stored scan (toegangsscan), column by column. All columns have one entry per respondent, in the same order. */
export const Scan = z.object({
  fileName: z.string(),
  scale: Scale,
  /** Whether respondents who stopped half way count in the results. */
  includeAbandoned: z.boolean(),
  respondents: z.array(
    z.object({
      perspective: ScanPerspective,
      completed: z.boolean(),
      /** Came in after results were shared, and with too few to be shown beside those: counts nowhere [G9]. */
      waiting: z.boolean().optional(),
      /** The time that results were shared with this person in them first (1, 2, 3 …); absent when not yet [G10]. */
      moment: z.number().int().optional(),
    }),
  ),
  statements: z.array(StatementColumn),
  improvementPoints: z.array(ImprovementPointColumn),
  openQuestions: z.array(OpenQuestionColumn),
});
export type Scan = z.infer<typeof Scan>;
