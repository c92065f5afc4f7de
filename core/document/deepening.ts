import { z } from 'zod';
import { Sign } from '../domain/perspective.ts';
import { Day, FilledText, Id, TypedText } from '../domain/text.ts';

/** So many cards can a deepening bring back: a handful. */
export const MOST_YIELD = 8;
const LINE = 300;

/** What a deepening brought (opbrengst): a card in the words of those who were there. */
export const YieldCard = z.object({ id: Id, perspective: Sign, text: FilledText.pipe(z.string().max(LINE)) });
export type YieldCard = z.infer<typeof YieldCard>;

/** How far a deepening is: gepland, bezig, klaar. */
export const DeepeningState = z.enum(['planned', 'busy', 'done']);
export type DeepeningState = z.infer<typeof DeepeningState>;

/** A deepening method that is carried out (uitvoering van een methode), and what it brought. It belongs to the trajectory. */
export const DeepeningRunRecord = z.object({
  kind: z.literal('deepeningRun'),
  id: Id,
  order: z.number(),
  /** Which method of the toolbox, and what that was called when it was planned. */
  methodId: Id,
  name: FilledText,
  /** The outcome or question that it is to make clear. */
  why: TypedText,
  day: Day,
  /** Who does it, with which people; as typed. */
  who: TypedText,
  state: DeepeningState,
  yields: z.array(YieldCard).max(MOST_YIELD),
  /** The session on whose plate the yield was laid; null before. */
  landedIn: Id.nullable(),
});
export type DeepeningRunRecord = z.infer<typeof DeepeningRunRecord>;
