import { z } from 'zod';
import { PrincipleNumber } from '../domain/principles.ts';
import { Id } from '../domain/text.ts';

/** A filled shape or line of a drawing, as SVG path data. */
export const DrawnShape = z.object({
  path: z.string(),
  fill: z.string().optional(),
  stroke: z.string().optional(),
  strokeWidth: z.number().optional(),
});

/** What the room sees of a theme to reflect on: what it is, the scale question, propositions, a case, what to try out. */
export const RoomTheme = z.object({
  id: Id,
  title: z.string(),
  introduction: z.string(),
  /** A question with a score from 1 to 10, and what both ends mean. */
  scaleQuestion: z.object({ text: z.string(), low: z.string(), high: z.string() }),
  /** To agree or disagree with in the room (stelling in de zaal). */
  propositions: z.array(z.string()),
  /** An invented case, with questions to talk about. */
  case: z.object({ title: z.string(), text: z.string(), questions: z.array(z.string()) }),
  /** What one can try out in a month (uitproberen). */
  tryOuts: z.array(z.string()),
  /** A place in the landscape that stands for it, in a box of 180 by 140. */
  drawing: z.array(DrawnShape),
});
export type RoomTheme = z.infer<typeof RoomTheme>;

/** A theme to reflect on (thema): an entry of resources/reflection. */
export const Theme = RoomTheme.extend({
  /** Whether this theme is publicly named by the makers of the reflection tool; else it is our own filling. */
  named: z.boolean(),
  principles: z.array(PrincipleNumber),
  /** An invented example of how it can go well. */
  example: z.string(),
  /** What the facilitator has to look out for; for her alone. */
  care: z.string(),
});
export type Theme = z.infer<typeof Theme>;

/** A theme as the room may see it: without what is for the facilitator alone. */
export function themeForRoom(theme: Theme): RoomTheme {
  return RoomTheme.parse(theme);
}

/** The drawing of a place is made in a box of this size. */
export const DRAWING_BOX = { width: 180, height: 140 } as const;
