import { z } from 'zod';
import { Id } from '../domain/text.ts';
import { MadeSheet, SheetParts } from '../trajectory/region/make-sheet.ts';
import { Funnel, WallCard } from '../trajectory/region/side-by-side.ts';

const FACILITATOR = ['facilitator'] as const;
const inTrajectory = z.object({ trajectoryId: Id });
const UploadId = z.string().max(100);

/** Sheets of other municipalities, side by side. */
export const RegionOverview = z.object({
  /** Every sheet that was read in: whose, of which day. */
  sheets: z.array(
    z.object({
      key: z.string(),
      municipality: z.string(),
      contact: z.string(),
      madeOn: z.iso.date(),
    }),
  ),
  wall: z.array(WallCard),
  funnels: z.array(Funnel),
});
export type RegionOverview = z.infer<typeof RegionOverview>;

/** The calls about other municipalities: our own sheet, theirs, and all of them side by side. */
export const regionMethods = {
  'region.read': {
    input: inTrajectory.extend({ withNames: z.boolean() }),
    output: RegionOverview,
    roles: FACILITATOR,
  },
  /** Every word that our sheet would hold, and how many lines stay because somebody may be named in them. */
  'region.preview': { input: inTrajectory.extend({ parts: SheetParts }), output: MadeSheet, roles: FACILITATOR },
  /** Hands our sheet over as a file. */
  'region.deliver': {
    input: inTrajectory.extend({ parts: SheetParts }),
    output: z.discriminatedUnion('kind', [
      z.object({ kind: z.literal('saved'), path: z.string() }),
      z.object({ kind: z.literal('download'), url: z.string() }),
      z.object({ kind: z.literal('cancelled') }),
    ]),
    roles: FACILITATOR,
  },
  /**
   * Reads the sheet of another municipality. One that is there already is not stored before she says how: in its place, or
   * beside it.
   */
  'region.add': {
    input: inTrajectory.extend({ uploadId: UploadId, how: z.enum(['ask', 'replace', 'beside']) }),
    output: z.object({
      stored: z.boolean(),
      municipality: z.string(),
      madeOn: z.iso.date(),
      /** The day of the one that is there; null when there is none. */
      there: z.iso.date().nullable(),
    }),
    roles: FACILITATOR,
  },
  'region.remove': { input: inTrajectory.extend({ key: z.string().max(64) }), output: z.null(), roles: FACILITATOR },
} as const;
