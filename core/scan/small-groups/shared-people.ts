import type { ScanPerspective } from '../../domain/perspective.ts';
import type { Scan } from '../model/scan.ts';
import { groupsOf } from '../results/parts/groups.ts';
import { COMPLEMENT_RULES } from './guard.ts';
import { documentThreshold } from './thresholds.ts';
import { growthMayBeKnown } from './versions.ts';

/**
 * Per respondent of a scan the first time that results were shared with him or her in them (1, 2, 3 …);
 * 0, or beyond its end, for who was not. After 255 times all count as the last.
 */
export type People = Uint8Array;

/** Whether somebody was in results that were shared. */
export const isIn = (people: People, i: number): boolean => (people[i] ?? 0) > 0;

const LAST_MOMENT = 255;

const withMoment = (one: Scan['respondents'][number], moment: number) => (moment > 0 ? { ...one, moment } : one);

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
  if (shared === null) return scan;
  const known = { ...scan, respondents: scan.respondents.map((one, i) => withMoment(one, shared[i] ?? 0)) };
  if (scan.respondents.every((_, i) => isIn(shared, i))) return known;
  const before = waitingWhere(known, (_, i) => !isIn(shared, i));
  const thresholds = [setting, documentThreshold(setting)];
  const letIn = (perspective: ScanPerspective) =>
    LETS_IN.find((lets) => {
      const after = waitingWhere(known, ({ completed }, i) => !isIn(shared, i) && !lets(completed));
      return thresholds.every((threshold) => growthMayBeKnown(before, after, perspective, threshold));
    });
  const lets = { residents: letIn('residents'), frontline: letIn('frontline') };
  return waitingWhere(known, ({ perspective, completed }, i) => !isIn(shared, i) && !lets[perspective]?.(completed));
}

/** [G9] Who is known to others once results of this scan leave the facilitator's screen: the people of groups that are shown. */
export function sharedWith(shown: Scan, shared: People | null, setting: number): People {
  const people = Uint8Array.from(shown.respondents, (_, i) => shared?.[i] ?? 0);
  const next = Math.min(LAST_MOMENT, people.reduce((most, moment) => Math.max(most, moment), 0) + 1);
  for (const { completed, abandoned, size } of groupsOf(shown, { threshold: setting, rules: COMPLEMENT_RULES })) {
    if (size.part !== null) {
      for (const i of [...completed, ...abandoned]) if (!isIn(people, i)) people[i] = next;
    }
  }
  return people;
}
