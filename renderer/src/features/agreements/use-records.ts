import { useMemo } from 'react';
import { type Document, recordsOf } from '../../../../core/document/document.ts';
import type { RecordKind, RecordOf } from '../../../../core/document/records.ts';
import { useTrajectory } from '../../shared/trajectory.ts';

/** All records of one kind, in the order in which they were made. */
export function useRecords<K extends Exclude<RecordKind, 'session'>>(kind: K): readonly RecordOf<K>[] {
  const document: Document = useTrajectory((state) => state.document);
  return useMemo(() => recordsOf(document, kind), [document, kind]);
}
