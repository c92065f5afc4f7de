import { z } from 'zod';
import { applyDiff, Diff, reverseDiff } from '../document/diff.ts';
import { type Document, recordOf, recordsOf } from '../document/document.ts';
import { StepLabel } from './commands.ts';

/** A step of the session that still counts: what was undone is not on the time line. */
export const TimelineStep = z.object({
  /** ISO instant. */
  at: z.string(),
  label: StepLabel,
  diff: Diff,
});
export type TimelineStep = z.infer<typeof TimelineStep>;

/** The steps from the first to the last, and the document that they led to. */
export interface Timeline {
  readonly steps: readonly TimelineStep[];
  readonly document: Document;
}

/** A card and its plate as they were before the last step that took the card off; undefined when no step did. */
export function asItWasTaken(timeline: Timeline, cardId: string) {
  const at = timeline.steps.findLastIndex(({ diff }) => diff.some(({ id, from, to }) => id === cardId && from && !to));
  if (at < 0) return undefined;
  const then = documentAfter(timeline, at);
  const [card, [plate]] = [recordOf(then, 'card', cardId), recordsOf(then, 'plate')];
  return card && plate && { card, plate };
}

/** The document as it was after the first `count` steps. */
export function documentAfter({ steps, document }: Timeline, count: number): Document {
  return steps.slice(count).reduceRight((after, { diff }) => applyDiff(after, reverseDiff(diff)), document);
}
