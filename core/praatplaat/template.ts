import { z } from 'zod';

/** A zone of the plate (for instance startsituatie): a station on the road where cards are collected. */
export const Zone = z.object({
  id: z.string(),
  title: z.string(),
  x: z.number(),
  y: z.number(),
  width: z.number(),
  height: z.number(),
  /** What lands here: cards from the scan, notes, improvement tasks or agreed actions. */
  holds: z.enum(['cards', 'tasks', 'actions']),
});
export type Zone = z.infer<typeof Zone>;

/** A filled shape or line of the landscape behind the cards, as SVG path data in plate units. */
export const SceneryShape = z.object({
  path: z.string(),
  fill: z.string().optional(),
  stroke: z.string().optional(),
  strokeWidth: z.number().optional(),
  dash: z.array(z.number()).optional(),
});

/** A praatplaat template: data in resources/templates. The title sizes and card sizes are in plate units (px at 1080p). */
export const Template = z.object({
  id: z.string(),
  name: z.string(),
  width: z.number(),
  height: z.number(),
  background: z.string(),
  scenery: z.array(SceneryShape),
  zones: z.array(Zone).min(1),
});
export type Template = z.infer<typeof Template>;
