import { manySessions } from './002-many-sessions.ts';
import { dotsInRounds } from './003-dots-in-rounds.ts';
import type { Body, VersionContext, VersionStep } from './version-step.ts';

/** All steps in order; append only. Bodies of before versions were counted are of version 1. */
export const VERSION_STEPS: readonly VersionStep[] = [manySessions, dotsInRounds];

/** The version in which this program writes bodies of records and of steps in the journal. */
export const DOCUMENT_VERSION = 1 + VERSION_STEPS.length;

/** From which version to which version bodies go. */
export interface Upgrade {
  readonly from: number;
  readonly to: number;
}

/** A stored body of version `from` in the shape of version `to`. Throws TypeError when it is no body at all. */
export function upgradedRecord(body: Body, upgrade: Upgrade, context: VersionContext): Body {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) throw new TypeError('no body');
  return stepsIn(upgrade).reduce((before, step) => step.record(before, context), body);
}

/** The changes of a stored step of the journal, likewise. Throws TypeError when they are no changes at all. */
export function upgradedDiff(diff: unknown, upgrade: Upgrade, context: VersionContext): Body[] {
  if (!Array.isArray(diff)) throw new TypeError('a step without changes');
  const upgraded = (body: Body | null) => body && upgradedRecord(body, upgrade, context);
  return diff.map((change: { id: unknown; from: Body | null; to: Body | null }) => ({
    id: change.id,
    from: upgraded(change.from),
    to: upgraded(change.to),
  }));
}

/** The records that a trajectory gets in addition in one version, given those of the version before. */
export function addedIn(version: number, context: VersionContext, before: readonly Body[]): readonly Body[] {
  return VERSION_STEPS.find((step) => step.version === version)?.added?.(context, before) ?? [];
}

const stepsIn = ({ from, to }: Upgrade) => VERSION_STEPS.filter(({ version }) => version > from && version <= to);
