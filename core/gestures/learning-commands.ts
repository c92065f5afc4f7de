import { z } from 'zod';
import { ExperimentRecord, LearningQuestionRecord } from '../document/learning.ts';
import { Id } from '../domain/text.ts';

const questionFields = LearningQuestionRecord.pick({ text: true, elementId: true, taskId: true, shared: true }).shape;
/** The five lines of an experiment. */
const planFields = ExperimentRecord.pick({
  ...{ what: true, where: true, until: true, prediction: true, notice: true },
}).shape;
const seenFields = ExperimentRecord.pick({ seen: true, tally: true, asExpected: true, insight: true }).shape;
const day = z.iso.date();

/** What a person can mean about learning questions and experiments. */
export const learningCommands = [
  z.object({
    ...{ type: z.literal('learningQuestion.add'), id: Id, ...questionFields },
    source: LearningQuestionRecord.shape.source,
  }),
  z.object({ type: z.literal('learningQuestion.change'), id: Id, changes: z.object(questionFields).partial() }),
  /** Takes a question away with everything that was tried about it. */
  z.object({ type: z.literal('learningQuestion.remove'), id: Id }),
  z.object({ type: z.literal('experiment.add'), id: Id, questionId: Id, ...planFields }),
  /** Changes the plan; not any more once the experiment began. */
  z.object({ type: z.literal('experiment.change'), id: Id, changes: z.object(planFields).partial() }),
  z.object({ type: z.literal('experiment.start'), id: Id, day }),
  /** Strikes the prediction of an experiment through that began, or takes the line away. */
  z.object({ type: z.literal('experiment.strike'), id: Id, struck: z.boolean() }),
  z.object({ type: z.literal('experiment.see'), id: Id, changes: z.object(seenFields).partial() }),
  /** Keep, adapt or stop; with adapt the next cycle (`nextId`) begins with the same plan and no prediction. */
  z.object({
    ...{ type: z.literal('experiment.decide'), id: Id, day, nextId: Id },
    decision: ExperimentRecord.shape.decision.unwrap(),
  }),
  z.object({ type: z.literal('experiment.remove'), id: Id }),
] as const;

const LearningCommand = z.discriminatedUnion('type', learningCommands);
export type LearningCommand = z.infer<typeof LearningCommand>;
