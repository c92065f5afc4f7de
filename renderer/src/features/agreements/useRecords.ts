import { useMemo } from 'react';
import { type Document, type OrderedKind, recordsOf } from '../../../../core/document/document.ts';
import type { RecordOf } from '../../../../core/document/records.ts';
import { earlierThan } from '../../../../core/trajectory/look-back.ts';
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

/** The improvement tasks or actions of before the open session. */
export function useEarlier<K extends 'improvementTask' | 'action'>(kind: K): readonly RecordOf<K>[] {
  const whole = useTrajectory((state) => state.whole);
  const open = useTrajectory((state) => state.place.sessionId);
  return useMemo(() => earlierThan(whole, kind, open), [whole, kind, open]);
}
