import type { Document } from '../document/document.ts';
import type { CardRecord, ImprovementTaskRecord } from '../document/records.ts';

type Thing = CardRecord | ImprovementTaskRecord;

/** How far to the front the topmost thing lies; 0 when nothing was laid on top yet. */
function topmost(document: Document): number {
  let top = 0;
  for (const record of Object.values(document)) {
    if (record.kind === 'card' || record.kind === 'improvementTask') top = Math.max(top, record.front ?? 0);
  }
  return top;
}

/** Cards and improvement tasks from back to front: what was touched last lies on top. */
export function fromBackToFront<T extends Pick<Thing, 'front'>>(things: readonly T[]): T[] {
  return things.toSorted((a, b) => (a.front ?? 0) - (b.front ?? 0));
}

/** These laid on top of everything else, among each other as they were. */
export function laidOnTop<T extends Thing>(document: Document, things: readonly T[]): T[] {
  const top = topmost(document);
  // What never was touched lies by its kind and its order.
  const asDrawn = things.toSorted((a, b) => a.kind.localeCompare(b.kind) || a.order - b.order);
  const fronts = new Map(fromBackToFront(asDrawn).map(({ id }, i) => [id, top + 1 + i]));
  return things.map((thing) => ({ ...thing, front: fronts.get(thing.id) ?? top + 1 }));
}

/** New ones on top of everything else. As long as nothing was touched they lie there by their order alone. */
export function newOnTop<T extends Thing>(document: Document, things: readonly T[]): readonly T[] {
  return topmost(document) > 0 ? laidOnTop(document, things) : things;
}
