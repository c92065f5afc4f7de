import { proposeRedactions } from '../../../../../core/redaction/propose.ts';
import type { RedactionSpan } from '../../../../../core/redaction/span.ts';

/** More than a page of the list; what is read again later is looked at again. */
const MOST = 2000;
const known = new Map<string, readonly RedactionSpan[]>();

/**
 * What the program proposes to take out of a raw answer. Looked for when an answer is on the screen: for a hundred thousand
 * at once it takes seconds.
 */
export function spansOf(raw: string): readonly RedactionSpan[] {
  const found = known.get(raw);
  if (found) return found;
  if (known.size >= MOST) known.clear();
  const spans = proposeRedactions(raw);
  known.set(raw, spans);
  return spans;
}
