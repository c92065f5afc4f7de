import { accept, type Decision } from '../document/decision.ts';
import { applyDiff, diffOf } from '../document/diff.ts';
import { type Document, nextOrder, recordOf, recordsOf } from '../document/document.ts';
import type { CardRecord, ImprovementTaskRecord } from '../document/records.ts';
import { tasksOnPlate } from '../document/view.ts';
import { costOf, growthOf } from '../plate/grown.ts';
import { zoneOf } from '../plate/layout.ts';
import { PlateDraft } from '../plate/plate-draft.ts';
import { smallestAround } from '../plate/smallest.ts';
import { newOnTop } from '../plate/stacking.ts';
import { holdsCards, type Template } from '../plate/template.ts';
import type { Command } from './commands.ts';
import { addCards } from './decide-cards.ts';

const COPY_SHIFT = 36;

/** Puts several notes in one zone; all or nothing, one step. */
export function addNotes(
  document: Document,
  template: Template,
  { notes, perspective, zone }: Extract<Command, { type: 'notes.add' }>,
): Decision {
  const cards = notes.map(({ id, text, perspective: own = perspective }) => ({
    id,
    content: { type: 'note' as const, perspective: own, text },
  }));
  return addCards(document, template, { cards, at: { zone } });
}

/** Lays copies beside cards, unlocked. */
export function duplicateCards(document: Document, copies: readonly { of: string; id: string }[]): Decision {
  const order = nextOrder(document, 'card');
  const made = new Map<string, CardRecord>();
  for (const [i, { of, id }] of copies.entries()) {
    const card = recordOf(document, 'card', of);
    if (!card) return { ok: false, code: 'record-not-found' };
    if (Object.hasOwn(document, id) || made.has(id)) return { ok: false, code: 'record-exists' };
    const { locked: _, front: __, ...rest } = card;
    made.set(id, { ...rest, id, order: order + i, x: card.x + COPY_SHIFT, y: card.y + COPY_SHIFT });
  }
  return accept(document, ...newOnTop(document, [...made.values()]));
}

/** Locks cards where they lie, or unlocks them. */
export function lockCards(document: Document, ids: readonly string[], locked: boolean): Decision {
  const distinct = [...new Set(ids)];
  const cards = distinct.flatMap((id) => recordOf(document, 'card', id) ?? []);
  if (cards.length < distinct.length) return { ok: false, code: 'record-not-found' };
  return accept(document, ...cards.map(({ locked: _, ...card }) => (locked ? { ...card, locked } : card)));
}

const sizeCost = ({ width, height }: Template): number => costOf(width, height);

/**
 * Lays all cards and improvement tasks in order in the zones of the template: tasks in the zone for tasks, cards in the zone
 * for cards that is nearest. Locked cards and groups stay where they lie in their zone. The plate becomes as small as that
 * allows; `bare` is the template under it.
 */
export function tidyCards(document: Document, template: Template, bare: Template): Decision {
  const zones = template.zones.filter(holdsCards);
  const forCards = zones.length > 0 ? { ...template, zones } : template;
  const forTasks = template.zones.find(({ role }) => role === 'tasks');
  const grouped = new Set(recordsOf(document, 'group').flatMap(({ cardIds }) => cardIds));
  const cards = recordsOf(document, 'card').filter(({ id, locked }) => !locked && !grouped.has(id));
  const tasks = forTasks ? tasksOnPlate(document) : [];
  const moving = [...cards, ...tasks].sort((a, b) => a.y - b.y || a.x - b.x);
  const zoneIdOf = (one: CardRecord | ImprovementTaskRecord) =>
    (one.kind === 'card' || !forTasks ? zoneOf(forCards, one) : forTasks).id;
  const layOn = (from: PlateDraft) => {
    for (const { id } of moving) from.pickUp(id);
    const byZone = Map.groupBy(moving, zoneIdOf);
    from.reserve(new Map([...byZone].map(([id, things]) => [id, things.map((one) => from.sizeOf(one))])));
    for (const one of moving) from.lay({ ...one, ...from.freePlace(zoneIdOf(one), from.sizeOf(one)) });
    return from;
  };
  const smallest = smallestAround(document, new Set(moving.map(({ id }) => id)), template, bare);
  const small = layOn(new PlateDraft(applyDiff(document, diffOf(document, smallest.laid)), smallest.template));
  const isSmaller = template === bare || sizeCost(small.on) <= sizeCost(template);
  const draft = isSmaller ? small : layOn(new PlateDraft(document, template));
  const size = draft.on === bare ? {} : { grown: growthOf(draft.on) };
  const plates = recordsOf(document, 'plate').map(({ grown: _, ...plate }) => ({ ...plate, ...size }));
  return accept(document, ...draft.all(), ...plates);
}
