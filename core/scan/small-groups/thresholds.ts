import { z } from 'zod';

/** Fewest people a group needs to be shown on a screen; nobody can set it lower. */
export const SCREEN_MINIMUM = 5;

/** The same for what stays: cards on the plate, minutes, exports and cross-tables. */
export const DOCUMENT_MINIMUM = 10;

/** Fewest people who must have chosen an improvement point before their number is shown. */
export const FEWEST_CHOOSERS = 5;

/** Below so many people a group that is unanimous is not shown: then everybody knows what each of them said. */
export const UNANIMITY_MINIMUM = 10;

/** The setting of a trajectory: from which number of answers a group is shown on a screen. Up, never down. */
export const Threshold = z.number().int().min(SCREEN_MINIMUM).max(1000);

/** The threshold for cards, minutes and exports that goes with the setting for screens. */
export const documentThreshold = (setting: number): number => Math.max(DOCUMENT_MINIMUM, setting);
