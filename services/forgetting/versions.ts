import type { Diff } from '../../core/document/diff.ts';
import type { DocumentRecord } from '../../core/document/records.ts';
import type { Version } from '../../core/forgetting/plan.ts';
import type { JournalStep } from '../database/journal.ts';
import { readAsideBodies } from '../database/opening/aside-bodies.ts';
import type { Db } from '../database/opening/open.ts';

/** What is kept of the records of a trajectory: set aside, before and after each step, and last as they are now. */
export function versionsOf(
  db: Db,
  trajectoryId: string,
  { records, steps }: { readonly records: readonly DocumentRecord[]; readonly steps: readonly JournalStep[] },
): Version[] {
  const aside = readAsideBodies(db, trajectoryId).flatMap(({ source, ref, body }): Version[] => {
    const value = parsed(body);
    return source === 'step' ? bodiesIn(value) : [{ recordId: ref, record: null, body: value }];
  });
  return [...aside, ...steps.flatMap(({ diff }) => recordsIn(diff)), ...records.map(versionOf)];
}

const versionOf = (record: DocumentRecord): Version => ({ recordId: record.id, record, body: record });

const recordsIn = (diff: Diff): Version[] =>
  diff.flatMap(({ from, to }) => [from, to].flatMap((record) => (record ? versionOf(record) : [])));

/** A body that was set aside as it is read; undefined when it is no JSON any more. */
export function parsed(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return undefined;
  }
}

/** The bodies in a step that this program does not know. */
function bodiesIn(step: unknown): Version[] {
  if (!Array.isArray(step)) return [];
  return step.flatMap((change: { id?: unknown; from?: unknown; to?: unknown } | null) => {
    const recordId = String(change?.id);
    return [change?.from, change?.to].map((body) => ({ recordId, record: null, body }));
  });
}
