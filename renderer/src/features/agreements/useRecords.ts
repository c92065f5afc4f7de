import { useMemo } from 'react';
import { type Document, type OrderedKind, recordsOf } from '../../../../core/document/document.ts';
import type { RecordOf } from '../../../../core/document/records.ts';
import { useTrajectory } from '../../store/trajectory.ts';

/** All records of one kind, in the order in which they were made. */
export function useRecords<K extends OrderedKind>(kind: K): readonly RecordOf<K>[] {
  const document: Document = useTrajectory((state) => state.document);
  return useMemo(() => recordsOf(document, kind), [document, kind]);
}
