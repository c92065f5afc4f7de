import { z } from 'zod';
import type { IntakeRecord } from '../document/intake.ts';
import { Perspective } from '../domain/perspective.ts';

const about = { id: z.string(), text: z.string(), help: z.string().optional() };

/** A question of the intake (intake), by how it is answered. */
export const IntakeQuestion = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('text'), ...about }),
  z.object({ kind: z.literal('choice'), ...about, options: z.array(z.string()) }),
  /** Up to three ambitions; the options are proposals. */
  z.object({ kind: z.literal('ambitions'), ...about, options: z.array(z.string()) }),
  /** How many people of each group take part. */
  z.object({
    kind: z.literal('circle'),
    ...about,
    options: z.array(z.object({ id: z.string(), perspective: Perspective, text: z.string() })),
  }),
  /** What was tried before. */
  z.object({ kind: z.literal('earlier'), ...about }),
  /** What only the facilitator reads. */
  z.object({ kind: z.literal('sore-spot'), ...about }),
]);
export type IntakeQuestion = z.infer<typeof IntakeQuestion>;

/** A part of the intake: an entry of resources/intake. It counts as done when its required question has an answer. */
export const IntakePart = z.object({
  id: z.string(),
  title: z.string(),
  required: z.string(),
  questions: z.array(IntakeQuestion),
});
export type IntakePart = z.infer<typeof IntakePart>;

/** Whether a question has an answer. */
export function isAnswered(question: IntakeQuestion, intake: IntakeRecord): boolean {
  switch (question.kind) {
    case 'ambitions':
      return intake.ambitions.length > 0;
    case 'circle':
      return Object.values(intake.circle).some((count) => count > 0);
    case 'earlier':
      return intake.earlier.some(({ what }) => what.trim() !== '');
    case 'sore-spot':
      return intake.soreSpot.trim() !== '';
    default:
      return (intake.answers[question.id] ?? '').trim() !== '';
  }
}

/** Whether a part is done: its required question has an answer. */
export function isPartDone({ questions, required }: IntakePart, intake: IntakeRecord): boolean {
  return questions.some((question) => question.id === required && isAnswered(question, intake));
}
