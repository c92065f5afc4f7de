import { z } from 'zod';
import { Sign } from '../../domain/perspective.ts';
import { FilledText, Id, TypedText } from '../../domain/text.ts';
import { Feeling } from '../figures.ts';
import type { CardKindOf } from '../kind.ts';

/** A moment is asked for in a line: the room reads eight beside each other. */
export const MOMENT_MOST = 160;
export const DURATION_MOST = 40;

const Content = z.object({
  type: z.literal('moment'),
  perspective: Sign,
  text: FilledText,
  /** Who told it; what may become of it hangs on the consent of that person. */
  tellerId: Id,
  /** How it felt; null: not asked. */
  feeling: Feeling.nullable(),
  /** How long it took, as people remember it: "11 weken". */
  duration: TypedText.pipe(z.string().max(DURATION_MOST)),
});

/** What happened to a teller at one step of a customer journey (moment), and how that felt. */
export const moment = {
  content: Content,
  fromScan: null,
  ofRelease: null,
  evidence: 'moments',
  letters: 'regular',
  isQuoted: false,
  signOf: ({ perspective }) => perspective,
  figuresOf: ({ feeling, duration }) =>
    feeling === null && duration === '' ? null : { form: 'feeling', rows: [{ feeling, duration }] },
  aboutOf: ({ tellerId, text }) => `${tellerId} ${text}`,
} as const satisfies CardKindOf<z.infer<typeof Content>>;
