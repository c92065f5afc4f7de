import { z } from 'zod';
import { TypedText } from '../domain/text.ts';
import { Color } from './color.ts';

/** Who makes the minutes, as the properties of the files say it; kept per laptop. Empty says nothing. */
export const Maker = z.object({ author: TypedText, organisation: TypedText });
export type Maker = z.infer<typeof Maker>;

/** How the minutes of a municipality look (huisstijl). */
export const HouseStyle = z.object({
  /** Null is the colour of the program. */
  color: Color.nullable(),
  /** As an address that a page can show. */
  logo: z.string().nullable(),
  /** Its own Word template, with the places in it that are filled in. */
  template: z.object({ name: z.string(), places: z.array(z.string()) }).nullable(),
});
export type HouseStyle = z.infer<typeof HouseStyle>;
