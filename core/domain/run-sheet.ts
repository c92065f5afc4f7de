import { z } from 'zod';
import { FilledText, Id, TypedText } from './text.ts';

/** What the beamer shows while a block of the run sheet goes on. */
export const BlockPicture = z.enum([
  ...(['nothing', 'lookBack', 'overview', 'improvementPoints'] as const),
  ...(['praatplaat', 'station', 'actions', 'readBack'] as const),
  ...(['themes', 'theme', 'themeCase', 'themeTryOuts'] as const),
  ...(['learning', 'journey'] as const),
]);
export type BlockPicture = z.infer<typeof BlockPicture>;

/** How many minutes a block can take. */
export const BLOCK_MINUTES = { lowest: 1, highest: 240 } as const;

/** A block (blok) of a run sheet: what, how long, how, with what, and what the beamer shows. */
export const RunSheetBlock = z.object({
  id: Id,
  title: FilledText,
  minutes: z.number().int().min(BLOCK_MINUTES.lowest).max(BLOCK_MINUTES.highest),
  picture: BlockPicture,
  /** With a station: which zone of the plate, from 0. */
  zone: z.number().int().min(0).max(59).optional(),
  /** How to lead it, a step a line. */
  steps: TypedText,
  /** What to look out for. */
  care: TypedText,
  /** What has to lie ready. */
  material: TypedText,
});
export type RunSheetBlock = z.infer<typeof RunSheetBlock>;

/** The blocks of a run sheet (draaiboek), in order. */
export const RunSheetBlocks = z.array(RunSheetBlock).max(40);
