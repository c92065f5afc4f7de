import { z } from 'zod';
import { FilledText, Id } from '../domain/text.ts';

/** A theme (thema) that a session talked about, with the plate for what was said. */
export const ThemeTalkRecord = z.object({
  kind: z.literal('themeTalk'),
  id: Id,
  order: z.number(),
  sessionId: Id,
  plateId: Id,
  /** Which theme of resources/reflection. */
  themeId: Id,
  /** What it was called when the room chose it. */
  title: FilledText,
  /** Whether what was said about the case may stand in the minutes; not unless she says so. */
  keepsCase: z.boolean(),
});
export type ThemeTalkRecord = z.infer<typeof ThemeTalkRecord>;
