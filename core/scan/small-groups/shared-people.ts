import type { ScanPerspective } from '../../domain/perspective.ts';
import type { Scan } from '../model/scan.ts';
import { groupsOf } from '../results/parts/groups.ts';
import { COMPLEMENT_RULES } from './guard.ts';
import { documentThreshold } from './thresholds.ts';
import { growthMayBeKnown } from './versions.ts';

/** Per respondent of a scan 1 for who is in it. Who came in later, beyond its end, is not. */
export type People = Uint8Array;

/** Who of a group can be let in together: everyone who waits, or only those who did or did not reach the end. */
const LETS_IN: readonly ((completed: boolean) => boolean)[] = [
  () => true,
  (completed) => completed,
  (completed) => !completed,
];

const waitingWhere = (scan: Scan, waits: (one: Scan['respondents'][number], i: number) => boolean): Scan => ({
  ...scan,
  respondents: scan.respondents.map((one, i) => ({ ...one, waiting: waits(one, i) })),
});

/**
 * [G9] The scan as it may be shown: those who were in the results that left the facilitator's screen (`shared`; null when
 * none did), and of each group as many of those who came in later as may be seen beside them, on screens and in documents.
 * The others are marked as waiting. `setting` is the threshold of screens.
 */
export function shownScan(scan: Scan, shared: People | null, setting: number): Scan {
  if (shared === null || scan.respondents.every((_, i) => shared[i] === 1)) return scan;
  const before = waitingWhere(scan, (_, i) => shared[i] !== 1);
  const thresholds = [setting, documentThreshold(setting)];
  const letIn = (perspective: ScanPerspective) =>
    LETS_IN.find((lets) => {
      const after = waitingWhere(scan, ({ completed }, i) => shared[i] !== 1 && !lets(completed));
      return thresholds.every((threshold) => growthMayBeKnown(before, after, perspective, threshold));
    });
  const lets = { residents: letIn('residents'), frontline: letIn('frontline') };
  return waitingWhere(scan, ({ perspective, completed }, i) => shared[i] !== 1 && !lets[perspective]?.(completed));
}

/** [G9] Who is known to others once results of this scan leave the facilitator's screen: the people of groups that are shown. */
export function sharedWith(shown: Scan, shared: People | null, setting: number): People {
  const people = Uint8Array.from(shown.respondents, (_, i) => shared?.[i] ?? 0);
  for (const { completed, abandoned, size } of groupsOf(shown, { threshold: setting, rules: COMPLEMENT_RULES })) {
    if (size.part !== null) for (const i of [...completed, ...abandoned]) people[i] = 1;
  }
  return people;
}
