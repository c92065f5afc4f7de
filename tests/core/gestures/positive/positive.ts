import type fc from 'fast-check';
import type { Document } from '../../../../core/document/document.ts';
import type { AnyCommand } from '../../../../core/gestures/commands.ts';
import type { Template } from '../../../../core/plate/template.ts';

/** By id what becomes of a record: these fields (the others as they were), or null when it goes. */
export type Becomes = Readonly<Record<string, object | null>>;

/** A command that must be accepted from the first place of any trajectory, and all that it does; `on` lies under the plate after it. */
export interface Positive<K extends AnyCommand['type']> {
  readonly command: (document: Document) => fc.Arbitrary<Extract<AnyCommand, { type: K }>>;
  readonly becomes: (document: Document, command: Extract<AnyCommand, { type: K }>, on: Template) => Becomes;
}

export type Positives = { readonly [K in AnyCommand['type']]: Positive<K> };
