import { z } from 'zod';
import { Sign } from '../../domain/perspective.ts';
import { FilledText } from '../../domain/text.ts';
import type { CardKindOf } from '../kind.ts';

const Content = z.object({
  type: z.literal('note'),
  perspective: Sign,
  text: FilledText,
  /** Where it comes from when nobody said it at this plate, in words: "uit Spiegelgesprek". */
  origin: FilledText.optional(),
});

/** What someone in the room said, written down by the facilitator (eigen kaart). */
export const note = {
  content: Content,
  fromScan: null,
  ofRelease: null,
  evidence: 'notes',
  letters: 'regular',
  isQuoted: false,
  signOf: ({ perspective }) => perspective,
  figuresOf: () => null,
  aboutOf: ({ text }) => text,
} as const satisfies CardKindOf<z.infer<typeof Content>>;
