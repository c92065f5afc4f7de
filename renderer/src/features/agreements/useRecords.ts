import { useMemo } from 'react';
import { type Document, type OrderedKind, recordOf, recordsOf } from '../../../../core/document/document.ts';
import type { RecordOf } from '../../../../core/document/records.ts';
import { useTrajectory } from '../../store/trajectory.ts';

/** All records of one kind that are seen from the open plate, in the order in which they were made. */
export function useRecords<K extends OrderedKind>(kind: K): readonly RecordOf<K>[] {
  const document: Document = useTrajectory((state) => state.document);
  return useMemo(() => recordsOf(document, kind), [document, kind]);
}

/** What a rule of core finds in the view of the open plate. */
export function useSeen<T>(find: (view: Document) => T): T {
  const document = useTrajectory((state) => state.document);
  return useMemo(() => find(document), [document, find]);
}

/**
 * The improvement tasks or actions of before the open session: made in a session that comes before it, or in one that lies
 * in the bin or is gone.
 */
export function useEarlier<K extends 'improvementTask' | 'action'>(kind: K): readonly RecordOf<K>[] {
  const whole = useTrajectory((state) => state.whole);
  const open = useTrajectory((state) => state.place.sessionId);
  return useMemo(
    () => recordsOf(whole, kind).filter(({ sessionId }) => isBefore(whole, sessionId, open)),
    [whole, kind, open],
  );
}

function isBefore(whole: Document, sessionId: string, open: string): boolean {
  if (sessionId === open) return false;
  const [made, now] = [recordOf(whole, 'session', sessionId), recordOf(whole, 'session', open)];
  return !made || made.removedAt !== null || made.order < (now?.order ?? 0);
}
