import { z } from 'zod';
import { Day } from '../../domain/text.ts';
import { FollowedRow } from './compare-waves.ts';
import { MOST_FOLLOWED } from './verdict.ts';

/** What the room sees of then and now: when people were asked, and the followed points. It is also what the minutes keep. */
export const RoomWaves = z.object({ before: Day, after: Day, rows: z.array(FollowedRow).max(MOST_FOLLOWED) });
export type RoomWaves = z.infer<typeof RoomWaves>;
