import { z } from 'zod';
import { ScanPerspective } from '../domain/perspective.ts';
import { FilledText } from '../domain/text.ts';
import { ReleasedText } from '../scan/model/released-answer.ts';

const MOST_TAGS = 20;
const ShortText = FilledText.pipe(z.string().trim().min(1).max(60));
export const Tags = z.array(ShortText).max(MOST_TAGS);
export const Heading = ShortText.nullable();

/** One open answer with all that the facilitator, and nobody else, may see and has done with it. */
export const AnswerForReview = z.object({
  id: z.string(),
  questionId: z.string(),
  perspective: ScanPerspective,
  /** Exactly what the respondent typed. */
  raw: z.string(),
  released: z.object({ id: z.string(), text: ReleasedText }).nullable(),
  tags: z.array(z.string()),
  heading: z.string().nullable(),
  /** Chosen as a good quote. */
  picked: z.boolean(),
  /** Whether enough people answered for a quote of it on the plate and in the minutes. */
  inDocuments: z.boolean(),
  /** Improvement points that this respondent chose, as far as enough others did. */
  pointIds: z.array(z.string()),
});
export type AnswerForReview = z.infer<typeof AnswerForReview>;

/** All open answers of the groups that may be seen. */
export const AnswersForReview = z.object({
  questions: z.array(z.object({ id: z.string(), question: z.string() })),
  points: z.array(z.object({ id: z.string(), text: z.string() })),
  answers: z.array(AnswerForReview),
  /** Released texts of answers that are not there any more: another file was read in, or their group is too small now. */
  vanished: z.array(z.object({ releaseId: z.string(), text: ReleasedText })),
});
export type AnswersForReview = z.infer<typeof AnswersForReview>;
