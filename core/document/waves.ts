import { z } from 'zod';
import { ScanPerspective } from '../domain/perspective.ts';
import { Id } from '../domain/text.ts';
import { Followed } from '../scan/waves/followed.ts';

/**
 * A point that is followed (volgpunt): how one group finds a statement or a principle, chosen before the second scan. It
 * belongs to the trajectory.
 */
export const FollowedPointRecord = z.object({
  kind: z.literal('followedPoint'),
  id: Id,
  order: z.number(),
  /** The scan that it was chosen from: then. */
  scanId: z.string().max(64),
  perspective: ScanPerspective,
  subject: Followed,
  /** The improvement task that it tells of; null for none. */
  taskId: Id.nullable(),
});
export type FollowedPointRecord = z.infer<typeof FollowedPointRecord>;

/** A statement as it stood in a scan: read in again it can have another id, or the id can be of other words. */
const AskedStatement = z.object({ id: z.string().max(200), text: z.string().max(4000) });

/** Two statements of two scans that a person found to be the same, with both texts in view. */
export const StatementMatchRecord = z.object({
  kind: z.literal('statementMatch'),
  id: Id,
  order: z.number(),
  beforeScanId: z.string().max(64),
  afterScanId: z.string().max(64),
  before: AskedStatement,
  after: AskedStatement,
});
export type StatementMatchRecord = z.infer<typeof StatementMatchRecord>;
