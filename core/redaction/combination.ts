import type { RedactionKind, RedactionSpan } from './span.ts';

/** Kinds that name nobody, but that together tell the neighbours who it is. */
const SINGLES_OUT: ReadonlySet<RedactionKind> = new Set([
  'place',
  'age',
  'birthDate',
  'health',
  'function',
  'organisation',
  'benefit',
]);

/** True when a text holds two or more different kinds that single somebody out. */
export const isCombination = (spans: readonly RedactionSpan[]): boolean =>
  new Set(spans.flatMap(({ kind }) => (SINGLES_OUT.has(kind) ? [kind] : []))).size > 1;
