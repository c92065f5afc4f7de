import { useMemo } from 'react';
import type { Document } from '../../../../core/document/document.ts';
import type { RoomStage } from '../../../../core/room/stage.ts';
import type { RoomSize } from '../../../../core/room-pages/station-pages.ts';

/** All pages of a list for the room: laid out again when what is in it or its size changes, and not when another page is shown. */
export function useLaidOut<T>(
  pagesOf: (document: Document, size: RoomSize) => T[],
  document: Document,
  { width, look: { textSize } }: RoomStage,
): readonly T[] {
  return useMemo(() => pagesOf(document, { width, look: { textSize } }), [pagesOf, document, width, textSize]);
}
