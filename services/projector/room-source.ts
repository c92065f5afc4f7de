import type { ProjectorPicture } from '../../core/contract/snapshots.ts';
import type { Document } from '../../core/document/document.ts';
import type { Template } from '../../core/plate/template.ts';
import type { ScanResults } from '../../core/scan/model/results.ts';
import type { RoomWaves } from '../../core/scan/waves/room-waves.ts';

/** What the projector service may read of a trajectory. */
export interface RoomSource {
  readonly municipality: string;
  /** The scan whose results these are; null without one. */
  readonly scanId: string | null;
  readonly template: Template;
  /** The trajectory as it is seen from the place that is shown. */
  readonly document: Document;
  /** All of the trajectory: what was agreed in other sessions comes from here. */
  readonly whole: Document;
  readonly revision: number;
  /** How many people are in the ballot box of a round. */
  inBox(roundId: string): number;
  /** How people join with a phone; null while they cannot. */
  lobby(): Extract<ProjectorPicture, { show: 'join' }>['lobby'];
  /** The results for a picture of the room: from now on others have seen them. */
  shareResults(): ScanResults | null;
  /** Then and now for a picture of the room: from now on others have seen it. Null when nothing can be compared. */
  wavesForRoom(): RoomWaves | null;
}
