import { type Document, recordsOf } from '../document/document.ts';
import type { CardRecord, ImprovementTaskRecord } from '../document/records.ts';
import { tasksOnPlate } from '../document/view.ts';
import { atLeast, deepened, widened } from './grown.ts';
import { sizeOf, zoneOf } from './layout.ts';
import type { Template, Zone } from './template.ts';

type Thing = CardRecord | ImprovementTaskRecord;

/** A thing that stays, and the zone with which it goes along: of a group the zone of its first card. */
interface Staying {
  readonly thing: Thing;
  readonly zone: Zone;
}

/**
 * The smallest plate that holds what stays on it where it lies in its zone, and all of that as it lies there; `gone` stays not.
 * `grown` is the template as it lies under the plate now, `bare` as it is by itself.
 */
export function smallestAround(
  document: Document,
  gone: ReadonlySet<string>,
  grown: Template,
  bare: Template,
): { readonly template: Template; readonly laid: Thing[] } {
  if (grown === bare) return { template: bare, laid: [] };
  const staying = stayingOn(document, gone, grown);
  const template = staying.reduce((on, one) => around(on, one, bare), bare);
  const laid = staying.map(({ thing, zone }) => {
    const now = template.zones.find(({ id }) => id === zone.id) ?? zone;
    return { ...thing, x: thing.x + now.x - zone.x, y: thing.y + now.y - zone.y };
  });
  return { template, laid };
}

function stayingOn(document: Document, gone: ReadonlySet<string>, on: Template): Staying[] {
  const stays = ({ id }: Thing) => !gone.has(id);
  const things = [...recordsOf(document, 'card'), ...tasksOnPlate(document)].filter(stays);
  const byId = new Map(things.map((thing) => [thing.id, thing]));
  const firsts = new Map(
    recordsOf(document, 'group').flatMap(({ cardIds }) => {
      const cards = cardIds.flatMap((id) => byId.get(id) ?? []).toSorted((a, b) => a.y - b.y || a.x - b.x);
      return cards.map(({ id }) => [id, cards[0]] as const);
    }),
  );
  return things.map((thing) => ({ thing, zone: zoneOf(on, firsts.get(thing.id) ?? thing) }));
}

/** The plate with as much room in the zone of this thing as it needs to lie there as it does. */
function around(on: Template, { thing, zone }: Staying, bare: Template): Template {
  const now = on.zones.find(({ id }) => id === zone.id);
  const { width, height } = sizeOf(thing);
  if (!now) return on;
  // What hangs over an edge of its zone gets no room for that part.
  const wider = Math.min(thing.x + width - zone.x, zone.width) - now.width;
  const higher = Math.min(thing.y + height - zone.y, zone.height) - now.height;
  if (bare.labels?.length) {
    const times = Math.max(1, 1 + wider / now.width, 1 + higher / now.height);
    return atLeast(on, { width: on.width * times, height: on.height * times }).template;
  }
  const wide = wider > 0 ? widened(on, zone.id, wider).template : on;
  return higher > 0 ? deepened(wide, zone.id, higher).template : wide;
}
