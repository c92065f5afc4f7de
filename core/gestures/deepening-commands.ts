import { z } from 'zod';
import { DeepeningRunRecord, MOST_YIELD } from '../document/deepening.ts';
import { FilledText, Id } from '../domain/text.ts';

const { methodId, name } = DeepeningRunRecord.shape;
const fields = DeepeningRunRecord.pick({ why: true, day: true, who: true }).shape;

/** What a person can mean about carrying out a deepening method. */
export const deepeningCommands = [
  z.object({ type: z.literal('deepening.plan'), id: Id, methodId, name, ...fields }),
  z.object({
    ...{ type: z.literal('deepening.change'), id: Id },
    changes: z
      .object({ ...fields, state: DeepeningRunRecord.shape.state, yields: DeepeningRunRecord.shape.yields })
      .partial(),
  }),
  z.object({ type: z.literal('deepening.remove'), id: Id }),
  /** Lays what it brought on the open plate as cards that say where they come from; once. */
  z.object({
    ...{ type: z.literal('deepening.land'), id: Id, origin: FilledText },
    cardIds: z.array(Id).min(1).max(MOST_YIELD),
  }),
] as const;

const DeepeningCommand = z.discriminatedUnion('type', deepeningCommands);
export type DeepeningCommand = z.infer<typeof DeepeningCommand>;
