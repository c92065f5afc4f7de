import { z } from 'zod';
import { Perspective } from '../../domain/perspective.ts';
import { FilledText } from '../../domain/text.ts';
import type { CardKindOf } from '../kind.ts';

const Content = z.object({ type: z.literal('note'), perspective: Perspective, text: FilledText });

/** What someone in the room said, written down by the facilitator (eigen kaart). */
export const note = {
  content: Content,
  fromScan: null,
  ofRelease: null,
  evidence: 'notes',
  letters: 'regular',
  isQuoted: false,
  perspectiveOf: ({ perspective }) => perspective,
  figuresOf: () => null,
  aboutOf: ({ text }) => text,
} as const satisfies CardKindOf<z.infer<typeof Content>>;
