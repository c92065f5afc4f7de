import { FIRST } from '../../core/document/document.ts';

/** A trajectory and the place where a new one opens: for every call about its document. */
export function atFirst(trajectoryId: string) {
  return { trajectoryId, place: FIRST, sessionId: FIRST.sessionId };
}
