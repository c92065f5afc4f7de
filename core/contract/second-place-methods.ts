import { z } from 'zod';
import { PassPhrase } from '../domain/pass-phrase.ts';
import { DataCopy } from './snapshots.ts';

const FACILITATOR = ['facilitator'] as const;

/** Where copies go besides this laptop, and how it stands with them. */
export const SecondPlace = z.object({
  /** The path of the folder. */
  folder: z.string(),
  /** Whether the folder can be seen now: a stick can be out. */
  isThere: z.boolean(),
  /** ISO instant of the last copy that was made there; null: none yet. */
  lastAt: z.string().nullable(),
  /** No copy was made there for too long. */
  isLate: z.boolean(),
  copies: z.array(DataCopy),
});
export type SecondPlace = z.infer<typeof SecondPlace>;

/** The calls about sealed copies in a second place: a stick, or a folder on another disk. */
export const secondPlaceMethods = {
  /** Null: none was chosen. */
  'secondPlace.state': { input: z.null(), output: SecondPlace.nullable(), roles: FACILITATOR },
  /**
   * Chooses the folder and makes a first copy there, sealed with the phrase. Where copies lie already it is the phrase that they
   * have: so they can be read on another laptop. The phrase is not kept, only the key that it makes.
   */
  'secondPlace.choose': {
    input: z.object({ folder: z.string().trim().min(1).max(1000), phrase: PassPhrase }),
    output: SecondPlace,
    roles: FACILITATOR,
  },
  /** Makes a copy there now. */
  'secondPlace.copy': { input: z.null(), output: SecondPlace, roles: FACILITATOR },
  /** Makes no more copies there; those that lie there stay. */
  'secondPlace.stop': { input: z.null(), output: z.null(), roles: FACILITATOR },
} as const;
