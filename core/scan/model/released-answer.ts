import { z } from 'zod';
import { ScanPerspective } from '../../domain/perspective.ts';
import { TEXT_MAX } from '../../domain/text.ts';

/**
 * The text of an open answer as a person released it. The brand keeps raw text out: what other screens, the room and the
 * minutes get has this type, and a plain string does not fit in it.
 */
export const ReleasedText = z.string().max(TEXT_MAX).brand<'ReleasedText'>();
export type ReleasedText = z.infer<typeof ReleasedText>;

/** An open answer as others may see it. */
export const ReleasedAnswer = z.object({
  id: z.string(),
  /** Made up at the release: says nothing about the person or the raw text. */
  releaseId: z.string(),
  perspective: ScanPerspective,
  text: ReleasedText,
});
export type ReleasedAnswer = z.infer<typeof ReleasedAnswer>;
