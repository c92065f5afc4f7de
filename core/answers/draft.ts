import { REDACTION_LABELS, type Redaction, redact } from '../redaction/redact.ts';
import type { RedactionSpan } from '../redaction/span.ts';

/** The text that a person is preparing for release: what is taken out, and the text as it is now. */
export interface Draft {
  readonly removed: readonly Redaction[];
  readonly text: string;
  /** The person typed in the text; from then on it is no longer made anew from the raw text. */
  readonly edited: boolean;
}

const isSame = (a: Redaction, b: Redaction) => a.start === b.start && a.end === b.end && a.kind === b.kind;
const isWordUnit = (unit: string) => /[\p{L}\p{N}]/u.test(unit);

/** Whether this piece is taken out in the draft. */
export const isRemoved = (draft: Draft, redaction: Redaction) => draft.removed.some((one) => isSame(one, redaction));

/** A first draft with everything that is proposed taken out. */
export function startDraft(raw: string, spans: readonly RedactionSpan[]): Draft {
  return { removed: spans, text: redact(raw, spans), edited: false };
}

/** The draft of an answer that was released before: what is no longer in its text counts as taken out. */
export function resumeDraft(raw: string, spans: readonly RedactionSpan[], released: string): Draft {
  const fresh = startDraft(raw, spans);
  if (fresh.text === released) return fresh;
  return {
    removed: spans.filter(({ start, end }) => !released.includes(raw.slice(start, end))),
    text: released,
    edited: true,
  };
}

/** The draft with another text, typed by the person. */
export const editDraft = (draft: Draft, text: string): Draft => ({ ...draft, text, edited: true });

/** Replaces a piece where it stands by itself, not inside another word. */
function replaceWhole(text: string, piece: string, by: string): string {
  let result = '';
  let position = 0;
  for (let at = text.indexOf(piece); at >= 0 && piece !== ''; at = text.indexOf(piece, position)) {
    const inWord = isWordUnit(text.charAt(at - 1)) || isWordUnit(text.charAt(at + piece.length));
    result += text.slice(position, at) + (inWord ? piece : by);
    position = at + piece.length;
  }
  return result + text.slice(position);
}

/** Puts a piece back in place of the label that stands for it: the n-th label of its kind. */
function putBack(text: string, label: string, piece: string, nth: number): string {
  const parts = text.split(label);
  const at = Math.min(nth, parts.length - 2);
  if (at < 0) return text;
  return parts.slice(0, at + 1).join(label) + piece + parts.slice(at + 1).join(label);
}

/** Takes a piece out, or puts it back. What the person typed elsewhere in the text stays. */
export function toggle(raw: string, draft: Draft, redaction: Redaction): Draft {
  const wasRemoved = isRemoved(draft, redaction);
  const others = draft.removed.filter((one) => !isSame(one, redaction));
  const removed = wasRemoved ? others : [...others, redaction];
  if (!draft.edited) return { removed, text: redact(raw, removed), edited: false };
  const piece = raw.slice(redaction.start, redaction.end);
  const label = REDACTION_LABELS[redaction.kind];
  const nth = others.filter(({ kind, start }) => kind === redaction.kind && start < redaction.start).length;
  const text = wasRemoved ? putBack(draft.text, label, piece, nth) : replaceWhole(draft.text, piece, label);
  return { removed, text, edited: true };
}
