import { expect } from 'vitest';
import type { Decision } from '../../../../core/document/decision.ts';
import { applyDiff } from '../../../../core/document/diff.ts';
import type { Document } from '../../../../core/document/document.ts';
import type { Becomes } from './positive.ts';

/** The document after a decision that must be one to accept. */
export function afterAccepted(document: Document, decision: Decision): Document {
  expect(decision, 'is accepted').toMatchObject({ ok: true });
  return decision.ok ? applyDiff(document, decision.diff) : document;
}

/** What was said becomes so, and every other record and field stays as it was. */
export function expectOnly(before: Document, after: Document, becomes: Becomes): void {
  for (const id of new Set([...Object.keys(before), ...Object.keys(after), ...Object.keys(becomes)])) {
    const said = becomes[id];
    const was = before[id];
    if (said === null) expect(after[id], `${id} is gone`).toBeUndefined();
    else if (was) expect(after[id], id).toEqual({ ...was, ...said });
    else expect(after[id], `${id} is new`).toEqual({ order: expect.any(Number), ...said, id });
  }
}
