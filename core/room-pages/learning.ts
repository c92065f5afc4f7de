import { z } from 'zod';
import { type Document, recordOf } from '../document/document.ts';
import { ExperimentRecord, LearningQuestionRecord } from '../document/learning.ts';
import { cyclesOf } from '../trajectory/learning.ts';

const shown = { what: true, where: true, until: true, prediction: true, struck: true } as const;
const heard = { seen: true, tally: true, asExpected: true, insight: true, decision: true } as const;
const RoomCycle = ExperimentRecord.pick({ ...shown, ...heard }).extend({
  /** Which cycle this is, from 1. */
  number: z.number().int(),
  hasStarted: z.boolean(),
});

/** What the room sees of a learning question: the question and the last cycle; no task, no session, nothing of before. */
export const RoomLearning = z.object({ text: LearningQuestionRecord.shape.text, cycle: RoomCycle.nullable() });
export type RoomLearning = z.infer<typeof RoomLearning>;

/** What the room sees of a learning question; null when it is not there. */
export function roomLearning(whole: Document, questionId: string): RoomLearning | null {
  const question = recordOf(whole, 'learningQuestion', questionId);
  if (!question) return null;
  const cycles = cyclesOf(whole, questionId);
  const last = cycles.at(-1);
  const cycle = last ? { ...last, number: cycles.length, hasStarted: last.startedOn !== null } : null;
  return RoomLearning.parse({ text: question.text, cycle });
}
