import { type Document, recordOf } from '../../../../../core/document/document.ts';
import type { Template, Zone } from '../../../../../core/plate/template.ts';

/** What moves when these are moved: a group lies where its cards lie. */
export function withoutGroups<T extends { readonly id: string }>(document: Document, moves: readonly T[]): T[] {
  return moves.filter(({ id }) => document[id]?.kind !== 'group');
}

/** These without the groups of which only a part is among them. */
export function wholeGroups(document: Document, ids: readonly string[]): string[] {
  return ids.filter((id) => recordOf(document, 'group', id)?.cardIds.every((one) => ids.includes(one)) ?? true);
}

/** Zones where cards can be put by hand. */
export function cardZones(template: Template): Zone[] {
  return template.zones.filter(({ role }) => role !== 'actions');
}
