import { z } from 'zod';
import { TypedText } from '../domain/text.ts';
import { Color } from './color.ts';

/** Who makes the minutes, as the properties of the files say it; kept per laptop. Empty says nothing. */
export const Maker = z.object({ author: TypedText, organisation: TypedText });
export type Maker = z.infer<typeof Maker>;

/** What of a Word template goes to nobody, by kind. */
export const LeftOut = z.enum([
  'tracked-changes',
  'comments',
  'hidden-text',
  'content-controls',
  'fields',
  'linked-files',
  'embedded-objects',
  'attached-template',
  'mail-merge',
  'protection',
  'properties',
]);
export type LeftOut = z.infer<typeof LeftOut>;

/** What was found in a Word template when it was chosen. */
export const TemplateReport = z.object({
  /** Places that are filled in. */
  places: z.array(z.string()),
  /** Places that the program does not know; they stay empty. */
  unknown: z.array(z.string()),
  leftOut: z.array(LeftOut),
});
export type TemplateReport = z.infer<typeof TemplateReport>;

/** How the minutes of a municipality look (huisstijl). */
export const HouseStyle = z.object({
  /** Null is the colour of the program. */
  color: Color.nullable(),
  /** As an address that a page can show. */
  logo: z.string().nullable(),
  /** Its own Word template, with what was found in it. */
  template: TemplateReport.extend({
    name: z.string(),
    /** What the preview can show of it: the colour of its headings and the font of its text, where they are known. */
    look: z.object({ color: Color.nullable(), font: z.string().nullable() }),
  }).nullable(),
});
export type HouseStyle = z.infer<typeof HouseStyle>;
