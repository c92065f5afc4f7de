import { isOwn } from '../cards/card.ts';
import type { CardContent } from '../cards/registry.ts';
import { accept, type Decision, updateRecord } from '../document/decision.ts';
import { applyDiff, diffOf } from '../document/diff.ts';
import { type Document, nextOrder, plateOf, recordOf, recordsOf } from '../document/document.ts';
import type { CardRecord, ImprovementTaskRecord } from '../document/records.ts';
import { templateOn, templateUnder } from '../plate/grown.ts';
import { PlateDraft } from '../plate/plate-draft.ts';
import type { Position } from '../plate/position.ts';
import { laidOnTop, newOnTop } from '../plate/stacking.ts';
import type { Template } from '../plate/template.ts';
import { draftsWithout } from '../voting/decide.ts';
import type { Command, RestoreCard } from './commands.ts';
import { plateWithout, plateWithThoseOf } from './decide-connectors.ts';
import { afterMove, withoutCards } from './decide-groups.ts';
import { loosenedFrom } from './decide-tasks.ts';

/** What a new card says, under its own id. */
interface NewCard {
  readonly id: string;
  readonly content: CardContent;
}

/** Puts new cards on the plate, all or none: each goes to the next free place that the one before it left. */
export function addCards(
  document: Document,
  template: Template,
  { cards, at }: { readonly cards: readonly NewCard[]; readonly at: Position },
): Decision {
  const draft = new PlateDraft(document, template);
  const [order, plateId] = [nextOrder(document, 'card'), plateOf(document).id];
  const added = new Set<string>();
  for (const [i, { id, content }] of cards.entries()) {
    const card: CardRecord = { kind: 'card', id, order: order + i, plateId, x: 0, y: 0, content };
    const place = draft.placeFor(card, at);
    if (!place) return { ok: false, code: 'zone-not-found' };
    if (Object.hasOwn(document, id) || added.has(id)) return { ok: false, code: 'record-exists' };
    draft.lay({ ...card, ...place });
    added.add(id);
  }
  const laid = [...added].flatMap((id) => draft.get(id) ?? []);
  return accept(document, ...newOnTop(document, laid), ...draft.grown(added));
}

/** Lays a card that was taken off back where it lay in its zone, with its connectors. `bare` is the template under the plate. */
export function restoreCard(document: Document, bare: Template, { card, plate }: Omit<RestoreCard, 'type'>): Decision {
  if (Object.hasOwn(document, card.id)) return { ok: false, code: 'record-exists' };
  const connected = applyDiff(document, diffOf(document, plateWithThoseOf(document, card, plate)));
  const draft = new PlateDraft(connected, templateOn(connected, bare));
  draft.lay({ ...card, ...draft.placeFrom(templateUnder(plate, bare), card) });
  const after = [...recordsOf(connected, 'plate'), ...draft.all(), ...draft.grown(new Set())];
  return accept(document, ...new Map(after.map((record) => [record.id, record])).values());
}

/** Changes words of the room itself, or whose they are; cards from the scan keep their text. */
export function changeNote(
  document: Document,
  id: string,
  changes: Extract<Command, { type: 'note.change' }>['changes'],
): Decision {
  const card = recordOf(document, 'card', id);
  if (!card || !isOwn(card.content)) return { ok: false, code: 'record-not-found' };
  const given = Object.fromEntries(Object.entries(changes).filter(([, value]) => value !== undefined));
  return updateRecord(document, 'card', id, { content: { ...card.content, ...given } });
}

/**
 * Moves cards and improvement tasks and lays them on top; the one gesture is one step. Moving is all or nothing. A group
 * takes a card that is laid on it.
 */
export function moveCards(
  document: Document,
  template: Template,
  moves: readonly { id: string; at: Position }[],
): Decision {
  const draft = new PlateDraft(document, template);
  for (const { id, at } of moves) {
    const record = draft.get(id);
    if (!record) return { ok: false, code: 'record-not-found' };
    if (record.kind === 'card' && record.locked) return { ok: false, code: 'card-locked' };
    draft.pickUp(id);
    const place = draft.placeFor(record, at);
    if (!place) return { ok: false, code: 'zone-not-found' };
    draft.lay({ ...record, ...place });
  }
  const ids = new Set(moves.map(({ id }) => id));
  const moved = [...ids].flatMap((id) => draft.get(id) ?? []);
  const diff = diffOf(document, [...laidOnTop(document, moved), ...draft.grown(ids)]);
  return { ok: true, diff: [...diff, ...diffOf(document, afterMove(applyDiff(document, diff), ids))] };
}

/**
 * Takes cards and improvement tasks off the plate, all or nothing: the cards also out of the improvement tasks and voting
 * rounds that were to have them, and the actions of a task stay, without a task.
 */
export function removeCards(document: Document, ids: readonly string[]): Decision {
  const gone = new Set(ids);
  for (const id of gone) {
    const card = recordOf(document, 'card', id);
    if (!card && !recordOf(document, 'improvementTask', id)) return { ok: false, code: 'record-not-found' };
    if (card?.locked) return { ok: false, code: 'card-locked' };
  }
  const tasks: ImprovementTaskRecord[] = recordsOf(document, 'improvementTask')
    .filter(({ id }) => !gone.has(id))
    .map((task) => ({ ...task, cardIds: task.cardIds.filter((id) => !gone.has(id)) }));
  const removed = [...gone].map((id) => ({ id, removed: true as const }));
  const loosened = loosenedFrom(document, gone);
  const [groups, plates] = [withoutCards(document, gone), plateWithout(document, gone)];
  return {
    ok: true,
    diff: diffOf(document, [...removed, ...tasks, ...loosened, ...groups, ...plates, ...draftsWithout(document, gone)]),
  };
}
