import { z } from 'zod';
import { FilledText } from '../domain/text.ts';

/** Room that the title of a zone takes above its cards, on a plate of 1080 units high; larger plates need larger titles. */
const ZONE_HEADER = 84;

/** Words for a template or a zone. */
const TemplateTitle = FilledText.refine((text) => text.length <= 60);

/**
 * What a zone for cards is for; a theme takes cards about its subject from anywhere, a case what is said about one. Of a
 * customer journey each step has two: how it is intended, and the moments as they were.
 */
export const CardRole = z.enum(['from-scan', 'notes', 'choose', 'theme', 'case', 'intended', 'moment']);
export type CardRole = z.infer<typeof CardRole>;

/** What a zone is for: cards, or improvement tasks, or agreed actions. */
export const ZoneRole = z.enum([...CardRole.options, 'tasks', 'actions']);
export type ZoneRole = z.infer<typeof ZoneRole>;

/** A zone of the plate (for instance startsituatie): a station on the road where cards are collected. */
export const Zone = z.object({
  id: z.string(),
  title: z.string(),
  x: z.number(),
  y: z.number(),
  width: z.number(),
  height: z.number(),
  role: ZoneRole,
  /** What it asks for while nothing is in it. */
  prompt: z.string(),
  /** Room for its title, where that is more than usual. */
  header: z.number().min(ZONE_HEADER).optional(),
});
export type Zone = z.infer<typeof Zone>;

/** Whether cards are collected here, and not improvement tasks or agreed actions. */
export const holdsCards = ({ role }: Zone): boolean => CardRole.safeParse(role).success;

/**
 * The zone of a template where this belongs: the first one with the role. A template without such a zone has a place for
 * it all the same: its first theme, or else its first zone for cards, or else its first zone.
 */
export function zoneFor({ zones }: Template, role: ZoneRole): Zone {
  const first = (fits: (zone: Zone) => boolean) => zones.find(fits);
  const zone =
    first((one) => one.role === role) ?? first((one) => one.role === 'theme') ?? first(holdsCards) ?? zones[0];
  if (!zone) throw new Error('a template has zones');
  return zone;
}

/** Room for the title of a zone, in plate units. */
export function headerOf({ header = ZONE_HEADER }: Zone): number {
  return header;
}

/** How much larger than usual its title is. */
export function titleScaleOf(zone: Zone): number {
  return headerOf(zone) / ZONE_HEADER;
}

/** A filled shape or line of the landscape behind the cards, as SVG path data in plate units. */
export const SceneryShape = z.object({
  path: z.string(),
  fill: z.string().optional(),
  stroke: z.string().optional(),
  strokeWidth: z.number().optional(),
  dash: z.array(z.number()).optional(),
});

/** A word on the plate itself, such as the end of an axis; x is its left side, or its middle when centred. */
export const PlateLabel = z.object({
  text: z.string(),
  x: z.number(),
  y: z.number(),
  size: z.number(),
  centred: z.boolean().optional(),
});
export type PlateLabel = z.infer<typeof PlateLabel>;

/** A praatplaat template: data in resources/templates. The title sizes and card sizes are in plate units (px at 1080p). */
export const Template = z.object({
  id: z.string(),
  name: z.string(),
  width: z.number(),
  height: z.number(),
  background: z.string(),
  scenery: z.array(SceneryShape),
  /** How much wider and taller than it was drawn the landscape is, on a plate that grew. */
  stretch: z.object({ x: z.number(), y: z.number() }).optional(),
  labels: z.array(PlateLabel).optional(),
  zones: z.array(Zone).min(1),
});
export type Template = z.infer<typeof Template>;

/** What someone calls a template of their own, and its zones in order. */
export const OwnTitles = z.object({
  name: TemplateTitle,
  zones: z.array(TemplateTitle).max(30),
});
export type OwnTitles = z.infer<typeof OwnTitles>;

/** The template with other words on it; zones without a new title keep theirs. */
export function retitled(template: Template, { name, zones }: OwnTitles): Template {
  return { ...template, name, zones: template.zones.map((zone, i) => ({ ...zone, title: zones[i] ?? zone.title })) };
}
