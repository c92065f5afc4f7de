import { type Document, recordsOf } from '../../../../core/document/document.ts';
import { platesOf } from '../../../../core/document/view.ts';

/** How much is in a session. */
export function contentsOf(whole: Document, sessionId: string) {
  const plates = new Set(platesOf(whole, sessionId).map(({ id }) => id));
  const inSession = (record: { readonly sessionId: string }) => record.sessionId === sessionId;
  return {
    cards: recordsOf(whole, 'card').filter(({ plateId }) => plates.has(plateId)).length,
    participants: recordsOf(whole, 'participant').filter(inSession).length,
    actions: recordsOf(whole, 'action').filter(inSession).length,
    reports: recordsOf(whole, 'statusReport').filter(inSession).length,
  };
}
