import { z } from 'zod';
import type { Document } from './document.ts';
import { DocumentRecord } from './records.ts';

/** One record before and after; null means it was not there. */
export const RecordChange = z.object({
  id: z.string(),
  from: DocumentRecord.nullable(),
  to: DocumentRecord.nullable(),
});
export type RecordChange = z.infer<typeof RecordChange>;

/** A change of the document that can be applied, reversed, stored and sent. */
export const Diff = z.array(RecordChange);
export type Diff = readonly RecordChange[];

/** The changes that turn `before` into `after`, for the records with these ids; equal records give nothing. */
export function diffOf(before: Document, after: readonly (DocumentRecord | { id: string; removed: true })[]): Diff {
  return after
    .map((record) => ({ id: record.id, from: before[record.id] ?? null, to: 'removed' in record ? null : record }))
    .filter(({ from, to }) => JSON.stringify(from) !== JSON.stringify(to));
}

/** The document after the diff. */
export function applyDiff(document: Document, diff: Diff): Document {
  const next: Record<string, DocumentRecord> = { ...document };
  for (const { id, to } of diff) {
    if (to) next[id] = to;
    else delete next[id];
  }
  return next;
}

/** The diff that undoes this one. */
export function reverseDiff(diff: Diff): Diff {
  return diff.map(({ id, from, to }) => ({ id, from: to, to: from })).reverse();
}
