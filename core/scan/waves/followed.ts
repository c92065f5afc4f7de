import { z } from 'zod';
import { PrincipleNumber } from '../../domain/principles.ts';

/** What of a scan can be followed and compared: a statement, or a whole principle. */
export const Followed = z.discriminatedUnion('of', [
  z.object({ of: z.literal('statement'), statementId: z.string().max(200), text: z.string().max(4000) }),
  z.object({ of: z.literal('principle'), principle: PrincipleNumber }),
]);
export type Followed = z.infer<typeof Followed>;
