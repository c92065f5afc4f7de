import { z } from 'zod';
import { PassPhrase } from '../domain/pass-phrase.ts';
import { Id } from '../domain/text.ts';
import { TrajectorySummary } from '../domain/trajectory.ts';
import { Relation } from '../trajectory/lineage.ts';
import { Delivery } from './delivery.ts';

const FACILITATOR = ['facilitator'] as const;
/** What was typed to open a file with: any text can be the wrong one. */
const Typed = z.string().max(200);
const ofFile = z.object({ uploadId: z.string().max(100), phrase: Typed });

/** What a trajectbestand holds, and what it is beside what is on this laptop. */
export const TrajectoryFileFacts = z.object({
  /** What is in it, as the list of trajectories would tell it. */
  summary: TrajectorySummary.omit({ respondents: true, isSample: true, lastOpened: true }),
  /** ISO instant. */
  madeAt: z.iso.datetime(),
  /** The same trajectory on this laptop, or null. */
  here: z.object({ municipality: z.string(), relation: Relation }).nullable(),
});
export type TrajectoryFileFacts = z.infer<typeof TrajectoryFileFacts>;

/** A trajectory in a copy of all data: the same, without a moment of its own. */
export const CopiedTrajectory = TrajectoryFileFacts.omit({ madeAt: true });
export type CopiedTrajectory = z.infer<typeof CopiedTrajectory>;
const CopyPath = z.string().max(10_000);

/** The calls about one trajectory as a sealed file (trajectbestand). */
export const trajectoryFileMethods = {
  /** Four Dutch words, others each time. */
  'trajectoryFiles.proposePhrase': { input: z.null(), output: z.string(), roles: FACILITATOR },
  /** Hands over a trajectory with everything in it, sealed with a pass phrase. */
  'trajectoryFiles.save': {
    input: z.object({ trajectoryId: Id, phrase: PassPhrase }),
    output: Delivery,
    roles: FACILITATOR,
  },
  /** Opens a file to look what is in it; nothing changes. */
  'trajectoryFiles.inspect': { input: ofFile, output: TrajectoryFileFacts, roles: FACILITATOR },
  /**
   * Puts the trajectory of a file on this laptop: in place of the one that is there (`replace`; a copy of all data is made
   * first), or beside it. Gives the trajectory to open.
   */
  'trajectoryFiles.open': {
    input: ofFile.extend({ how: z.enum(['replace', 'beside']) }),
    output: z.object({ id: Id }),
    roles: FACILITATOR,
  },
  /** The trajectories in one of the copies in the list, by its path. */
  'trajectoryFiles.inCopy': {
    input: z.object({ path: CopyPath }),
    output: z.array(CopiedTrajectory),
    roles: FACILITATOR,
  },
  /** Puts one of them among the live ones, as `trajectoryFiles.open` does. What has its id can lie in the bin. */
  'trajectoryFiles.restore': {
    input: z.object({ path: CopyPath, id: Id, how: z.enum(['replace', 'beside']) }),
    output: z.object({ id: Id }),
    roles: FACILITATOR,
  },
} as const;
