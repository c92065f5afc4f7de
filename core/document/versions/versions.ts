import { manySessions } from './002-many-sessions.ts';
import type { Body, VersionContext, VersionStep } from './version-step.ts';

/** All steps in order; append only. Bodies of before versions were counted are of version 1. */
export const VERSION_STEPS: readonly VersionStep[] = [manySessions];

/** The version in which this program writes bodies of records and of steps in the journal. */
export const DOCUMENT_VERSION = 1 + VERSION_STEPS.length;

/** A stored body in the shape of today; a body of a newer version stays as it is. */
export function upgradedRecord(body: Body, version: number, context: VersionContext): Body {
  return stepsAfter(version).reduce((before, step) => step.record(before, context), body);
}

/** The changes of a stored step of the journal in the shape of today. Throws TypeError when they are no changes at all. */
export function upgradedDiff(diff: unknown, version: number, context: VersionContext): Body[] {
  if (!Array.isArray(diff)) throw new TypeError('a step without changes');
  const upgraded = (body: Body | null) => body && upgradedRecord(body, version, context);
  return diff.map((change: { id: unknown; from: Body | null; to: Body | null }) => ({
    id: change.id,
    from: upgraded(change.from),
    to: upgraded(change.to),
  }));
}

/** The records that a trajectory of this version gets in addition. */
export function addedSince(version: number, context: VersionContext): Body[] {
  return stepsAfter(version).flatMap((step) => step.added?.(context) ?? []);
}

const stepsAfter = (version: number) => VERSION_STEPS.filter((step) => step.version > version);
