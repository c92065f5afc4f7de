import { z } from 'zod';
import { Place } from '../document/view.ts';
import { ScanPerspective } from '../domain/perspective.ts';
import { PrincipleNumber } from '../domain/principles.ts';
import { Day, Id } from '../domain/text.ts';
import { WaveComparison } from '../scan/waves/compare-waves.ts';
import { Followed } from '../scan/waves/followed.ts';

const FACILITATOR = ['facilitator'] as const;
const inTrajectory = z.object({ trajectoryId: Id });
const atPlace = z.object({ trajectoryId: Id, place: Place });
const Stored = z.object({ revision: z.number().int() });
const StatementId = z.string().max(200);

/** One of the two scans that are compared (then, now). */
export const WaveAbout = z.object({
  scanId: z.string(),
  title: z.string(),
  takenOn: Day,
  /** How many people of each group; null where the group is too small to be told of. */
  groups: z.array(z.object({ perspective: ScanPerspective, respondents: z.number().int().nullable() })),
});
export type WaveAbout = z.infer<typeof WaveAbout>;

/** What can be followed: as it stands in the first scan, and the smallest rise that could be told from chance. */
export const FollowChoice = z.object({
  subject: Followed,
  /** The principle that a statement belongs to. */
  principle: PrincipleNumber.nullable(),
  perspective: ScanPerspective,
  share: z.number(),
  n: z.number().int(),
  smallestRise: z.number().nullable(),
});
export type FollowChoice = z.infer<typeof FollowChoice>;

const LooseStatement = z.object({ id: z.string(), text: z.string() });

/** Then and now of a trajectory, as documents may hold them. */
export const WavesOverview = z.object({
  /** How far it is: no scan, points to choose, two scans to compare, or two that may or can not be compared. */
  state: z.enum(['no-scan', 'choosing', 'compared', 'comes-back', 'nothing-in-common']),
  before: WaveAbout.nullable(),
  after: WaveAbout.nullable(),
  choices: z.array(FollowChoice),
  comparison: WaveComparison.nullable(),
  /** Statements that only one of the two asked, to put together by hand. */
  onlyBefore: z.array(LooseStatement),
  onlyAfter: z.array(LooseStatement),
});
export type WavesOverview = z.infer<typeof WavesOverview>;

/** The calls about then and now: a second scan beside the first. */
export const wavesMethods = {
  'waves.read': { input: inTrajectory, output: WavesOverview, roles: FACILITATOR },
  /** Follows a point of the first scan; refused with `second-scan-there` once there is a second one. */
  'waves.follow': {
    input: atPlace.extend({
      id: Id,
      perspective: ScanPerspective,
      subject: z.discriminatedUnion('of', [
        z.object({ of: z.literal('statement'), statementId: StatementId }),
        z.object({ of: z.literal('principle'), principle: PrincipleNumber }),
      ]),
      taskId: Id.nullable(),
    }),
    output: Stored,
    roles: FACILITATOR,
  },
  'waves.letGo': { input: atPlace.extend({ id: Id }), output: Stored, roles: FACILITATOR },
  /** Two statements with other words ask the same; the words themselves come from the scans. */
  'waves.match': {
    input: atPlace.extend({ id: Id, beforeId: StatementId, afterId: StatementId }),
    output: Stored,
    roles: FACILITATOR,
  },
} as const;
