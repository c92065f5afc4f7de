import { given } from '../domain/given.ts';
import { type Diff, diffOf } from './diff.ts';
import { type Document, recordOf } from './document.ts';
import type { DocumentRecord, RecordKind, RecordOf } from './records.ts';
import type { RefusalCode } from './refusal.ts';

/** The outcome of a command. */
export type Decision = { readonly ok: true; readonly diff: Diff } | { readonly ok: false; readonly code: RefusalCode };

/** Accepts with these records put in place of what was there. */
export function accept(document: Document, ...records: readonly DocumentRecord[]): Decision {
  return { ok: true, diff: diffOf(document, records) };
}

/** Adds a record under a new id. */
export function addRecord(document: Document, record: DocumentRecord): Decision {
  return Object.hasOwn(document, record.id) ? { ok: false, code: 'record-exists' } : accept(document, record);
}

/** Changes some fields of a record; fields that are undefined stay as they are. */
export function updateRecord<K extends RecordKind>(
  document: Document,
  kind: K,
  id: string,
  changes: { readonly [F in keyof RecordOf<K>]?: RecordOf<K>[F] | undefined },
): Decision {
  const record = recordOf(document, kind, id);
  if (!record) return { ok: false, code: 'record-not-found' };
  return accept(document, { ...record, ...given(changes) });
}

/** Removes a record. */
export function removeRecord(document: Document, kind: RecordKind, id: string): Decision {
  if (!recordOf(document, kind, id)) return { ok: false, code: 'record-not-found' };
  return { ok: true, diff: diffOf(document, [{ id, removed: true }]) };
}
