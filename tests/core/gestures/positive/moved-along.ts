import { type Document, FIRST, recordOf, recordsOf } from '../../../../core/document/document.ts';
import { viewOf } from '../../../../core/document/view.ts';
import { growthOf, templateOn } from '../../../../core/plate/grown.ts';
import { zoneOf } from '../../../../core/plate/layout.ts';
import type { Template } from '../../../../core/plate/template.ts';
import type { Becomes } from './positive.ts';

/** The template under the first plate. */
export const onFirst = (document: Document, template: Template) => templateOn(viewOf(document, FIRST), template);

/**
 * What becomes of a plate that grew beside what was said: all that lies in a zone moved on as far as the zone, a group with
 * its first card, and the plate knows its size.
 */
export function movedAlong(before: Document, after: Document, template: Template, said: Becomes): Becomes {
  const [was, is] = [onFirst(before, template), onFirst(after, template)];
  if (was === is) return said;
  const view = viewOf(before, FIRST);
  const along: Record<string, object | null> = { ...said };
  const regrouped = new Set(
    Object.entries(after).flatMap(([id, one]) => (one.kind === 'group' && !before[id] ? one.cardIds : [])),
  );
  const isSaid = (id: string) => said[id] === null || 'x' in (said[id] ?? {});
  for (const thing of [...recordsOf(view, 'card'), ...recordsOf(view, 'improvementTask')]) {
    if (isSaid(thing.id) || (thing.kind === 'improvementTask' && thing.plateId !== FIRST.plateId)) continue;
    const { cardIds = [] } = recordsOf(view, 'group').find((group) => group.cardIds.includes(thing.id)) ?? {};
    const together = cardIds.filter((id) => !regrouped.has(id)).flatMap((id) => recordOf(view, 'card', id) ?? []);
    const zone = zoneOf(was, together.toSorted((one, other) => one.y - other.y || one.x - other.x)[0] ?? thing);
    const now = is.zones.find(({ id }) => id === zone.id) ?? zone;
    along[thing.id] = { ...said[thing.id], x: thing.x + now.x - zone.x, y: thing.y + now.y - zone.y };
  }
  return { ...along, [FIRST.plateId]: { ...said[FIRST.plateId], grown: growthOf(is) } };
}
