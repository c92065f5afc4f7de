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
  return template.zones.filter(({ holds }) => holds !== 'actions');
}

/** New notes go where the room tells what it recognises: the second zone for cards, if there is one. */
export function firstNoteZone(template: Template): Zone {
  const zones = template.zones.filter(({ holds }) => holds === 'cards');
  const zone = zones[1] ?? zones[0] ?? template.zones[0];
  if (!zone) throw new Error('a template has zones');
  return zone;
}
