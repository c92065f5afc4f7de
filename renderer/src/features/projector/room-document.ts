import { useMemo } from 'react';
import type { RoomRecord } from '../../../../core/contract/snapshots.ts';
import type { Document } from '../../../../core/document/document.ts';

/** The released records as a document, so that the room's picture is drawn with the same code. */
export function useRoomDocument(records: readonly RoomRecord[]): Document {
  return useMemo(() => Object.fromEntries(records.map((record) => [record.id, record])), [records]);
}
