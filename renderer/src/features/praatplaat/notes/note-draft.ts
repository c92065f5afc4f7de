import { z } from 'zod';
import { Sign } from '../../../../../core/domain/perspective.ts';

/** A note being written on the plate: a new one, or a change of one that lies there. */
const NoteDraft = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('new'),
    perspective: Sign,
    /** An exact place on the plate; without it the zone for new notes. */
    at: z.object({ x: z.number(), y: z.number() }).optional(),
  }),
  z.object({ kind: z.literal('change'), id: z.string() }),
]);
export type NoteDraft = z.infer<typeof NoteDraft>;

/** What was typed of it so far. */
const KeptDraft = z.object({ note: NoteDraft, text: z.string(), perspective: Sign });
type KeptDraft = z.infer<typeof KeptDraft>;

const keyOf = (trajectoryId: string) => `note ${trajectoryId}`;

/** Keeps a half-written note in this window, so that a reload or a failed save does not lose it. */
export function keepDraft(trajectoryId: string, draft: KeptDraft): void {
  sessionStorage.setItem(keyOf(trajectoryId), JSON.stringify(draft));
}

/** The half-written note of this window, or null. */
export function keptDraft(trajectoryId: string): KeptDraft | null {
  try {
    return KeptDraft.parse(JSON.parse(sessionStorage.getItem(keyOf(trajectoryId)) ?? 'null'));
  } catch {
    return null;
  }
}

/** The note was stored, or given up. */
export function forgetDraft(trajectoryId: string): void {
  sessionStorage.removeItem(keyOf(trajectoryId));
}
