import { type Document, recordOf } from '../../../../../core/document/document.ts';
import { sheetsOf, sheetTaking } from '../../../../../core/plate/group-sheets.ts';
import { sizeOf } from '../../../../../core/plate/layout.ts';
import type { Template, Zone } from '../../../../../core/plate/template.ts';
import type { Move } from '../../../plate/engine.ts';

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

/** While these are dragged: the groups that will take them where they hang, judged as the command does. */
export function takersOf(
  document: Document,
  ids: ReadonlySet<string>,
): (places: readonly Move[]) => ReadonlySet<string> {
  const sheets = sheetsOf(document, ids);
  const whole = [...ids].flatMap((id) => recordOf(document, 'group', id)?.cardIds ?? []);
  const sizes = new Map(
    [...ids].flatMap((id) => {
      const card = whole.includes(id) ? undefined : recordOf(document, 'card', id);
      return card ? [[id, sizeOf(card)] as const] : [];
    }),
  );
  return (places) =>
    new Set(
      places.flatMap(({ id, at }) => {
        const size = sizes.get(id);
        return (size && sheetTaking(sheets, { ...at, ...size })) ?? [];
      }),
    );
}
