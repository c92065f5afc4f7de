import { z } from 'zod';
import { Day, FilledText, Id, TypedText } from '../domain/text.ts';

/** So many letters fit in a line of an experiment, on the board and before the room. */
export const LINE_MOST = 300;
const Line = TypedText.pipe(z.string().max(LINE_MOST));
const FilledLine = FilledText.pipe(z.string().max(LINE_MOST));

/** A learning question (leervraag) of the trajectory, to try something out about. */
export const LearningQuestionRecord = z.object({
  kind: z.literal('learningQuestion'),
  id: Id,
  order: z.number(),
  text: FilledLine,
  /** The working element (werkzaam element) that is tried; null: none of the list. */
  elementId: Id.nullable(),
  /** The improvement task that it belongs to. */
  taskId: Id.nullable(),
  /** What was learned of it may be shown to other municipalities. */
  shared: z.boolean(),
  /** From which municipality it was taken along; absent: our own. */
  source: TypedText.optional(),
});
export type LearningQuestionRecord = z.infer<typeof LearningQuestionRecord>;

/** Of fewer than the lowest nobody is counted: then it is about somebody. */
export const TALLY = { lowest: 5, highest: 999 } as const;
/** So many of so many: never per worker, and never of a few. */
export const Tally = z
  .object({
    count: z.number().int().min(0).max(TALLY.highest),
    of: z.number().int().min(TALLY.lowest).max(TALLY.highest),
  })
  .refine(({ count, of }) => count <= of);
export type Tally = z.infer<typeof Tally>;

/** Whether people saw what they expected: ja, deels, nee, iets anders. */
export const AsExpected = z.enum(['yes', 'partly', 'no', 'otherwise']);
export type AsExpected = z.infer<typeof AsExpected>;

/** What becomes of a try-out (besluit): houden, aanpassen, stoppen. */
export const LearningDecision = z.enum(['keep', 'adapt', 'stop']);
export type LearningDecision = z.infer<typeof LearningDecision>;

/** One cycle (ronde) of an experiment (proef): what is tried, what is expected, what was seen, and what was decided. */
export const ExperimentRecord = z.object({
  kind: z.literal('experiment'),
  id: Id,
  order: z.number(),
  questionId: Id,
  /** The cycle that it follows on; null for the first. */
  previousId: Id.nullable(),
  what: FilledLine,
  /** Where and with which team; never with whom alone. */
  where: Line,
  until: Day,
  /** What people expect to see (verwachting): written before the start, and after it only struck through. */
  prediction: Line,
  /** How one will notice it. */
  notice: Line,
  struck: z.boolean(),
  /** The day on which it began; null before. */
  startedOn: Day,
  /** The sessions in which it began and in which was decided; null before. */
  startedIn: Id.nullable(),
  decidedIn: Id.nullable(),
  seen: Line,
  tally: Tally.nullable(),
  asExpected: AsExpected.nullable(),
  insight: Line,
  decision: LearningDecision.nullable(),
  decidedOn: Day,
});
export type ExperimentRecord = z.infer<typeof ExperimentRecord>;
