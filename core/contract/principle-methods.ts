import { z } from 'zod';
import { PrincipleNumber } from '../domain/principles.ts';
import { TEXT_MAX } from '../domain/text.ts';

const FACILITATOR = ['facilitator'] as const;
const Text = z.string().max(TEXT_MAX);
/** As many as a file can have columns, and more. */
const MOST_TEXTS = 3000;

/** The calls about which principle (uitgangspunt) a statement belongs to. */
export const principleMethods = {
  /** For each text the three principles that fit best, best first, and whether somebody decided about it before. */
  'principles.propose': {
    input: z.object({ texts: z.array(Text).max(MOST_TEXTS) }),
    output: z.array(z.object({ proposals: z.array(PrincipleNumber), decided: z.boolean() })),
    roles: FACILITATOR,
  },
  /** Remembers on this laptop what a text belongs to (null: to none), for every file that has it; or forgets it again. */
  'principles.decide': {
    input: z.object({
      text: Text.min(1),
      decision: z.discriminatedUnion('kind', [
        z.object({ kind: z.literal('belongs'), principle: PrincipleNumber.nullable() }),
        z.object({ kind: z.literal('undecided') }),
      ]),
    }),
    output: z.null(),
    roles: FACILITATOR,
  },
};
