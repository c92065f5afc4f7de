import { accept, addRecord, type Decision, updateRecord } from '../document/decision.ts';
import { applyDiff, diffOf, type RecordChange } from '../document/diff.ts';
import { type Document, nextOrder, recordOf, recordsOf } from '../document/document.ts';
import type { CardContent, CardRecord, ImprovementTaskRecord } from '../document/records.ts';
import { CARD_WIDTH, estimatedHeight, placeFor, sizeOf } from '../plate/layout.ts';
import type { Position } from '../plate/position.ts';
import type { Template } from '../plate/template.ts';
import { draftsWithout } from '../voting/decide.ts';
import { dotTotals } from '../voting/dots.ts';
import type { Command, PlaceCards } from './commands.ts';
import { afterMove, withoutCards } from './decide-groups.ts';
import { actionsWithout } from './decide-tasks.ts';

/** Puts a new card on the plate. */
export function addCard(
  document: Document,
  template: Template,
  id: string,
  content: CardContent,
  at: Position,
): Decision {
  const place = placeFor(document, template, at, { width: CARD_WIDTH, height: estimatedHeight(content) });
  if (!place) return { ok: false, code: 'zone-not-found' };
  return addRecord(document, { kind: 'card', id, order: nextOrder(document, 'card'), ...place, content, dots: 0 });
}

/** Adds several cards, all or none: each goes to the next free place that the one before it left. */
export function addCards(document: Document, template: Template, { cards, at }: PlaceCards): Decision {
  let after = document;
  const diff: RecordChange[] = [];
  for (const { id, content } of cards) {
    const added = addCard(after, template, id, content, at);
    if (!added.ok) return added;
    after = applyDiff(after, added.diff);
    diff.push(...added.diff);
  }
  return { ok: true, diff };
}

/** Changes the text or perspective of a note; cards from the scan keep their text. */
export function changeNote(
  document: Document,
  id: string,
  changes: Extract<Command, { type: 'note.change' }>['changes'],
): Decision {
  const card = recordOf(document, 'card', id);
  if (card?.content.type !== 'note') return { ok: false, code: 'record-not-found' };
  const given = Object.fromEntries(Object.entries(changes).filter(([, value]) => value !== undefined));
  return updateRecord(document, 'card', id, { content: { ...card.content, ...given } });
}

/** Moves cards and improvement tasks; the one gesture is one step. Moving is all or nothing. */
export function moveCards(
  document: Document,
  template: Template,
  moves: readonly { id: string; at: Position }[],
): Decision {
  let moved = document;
  for (const { id, at } of moves) {
    const record = recordOf(moved, 'card', id) ?? recordOf(moved, 'improvementTask', id);
    if (!record) return { ok: false, code: 'record-not-found' };
    if (record.kind === 'card' && record.locked) return { ok: false, code: 'card-locked' };
    const { [id]: _, ...others } = moved;
    const place = placeFor(others, template, at, sizeOf(record));
    if (!place) return { ok: false, code: 'zone-not-found' };
    moved = { ...moved, [id]: { ...record, ...place } };
  }
  const ids = new Set(moves.map(({ id }) => id));
  const records = [...ids].flatMap((id) => moved[id] ?? []);
  return { ok: true, diff: diffOf(document, [...records, ...afterMove(moved, ids)]) };
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
  const loosened = actionsWithout(document, gone);
  const groups = withoutCards(document, gone);
  return {
    ok: true,
    diff: diffOf(document, [...removed, ...tasks, ...loosened, ...groups, ...draftsWithout(document, gone)]),
  };
}

/** Adds or takes away dots; never below zero and never beyond what the room may place. */
export function changeDots(document: Document, cardId: string, by: number): Decision {
  const card = recordOf(document, 'card', cardId);
  if (!card) return { ok: false, code: 'record-not-found' };
  if (card.dots + by < 0) return { ok: false, code: 'dots-none-left' };
  const after: CardRecord = { ...card, dots: card.dots + by };
  const { used, budget } = dotTotals(applyDiff(document, [{ id: cardId, from: card, to: after }]));
  if (by > 0 && used > budget) return { ok: false, code: 'dots-budget-used' };
  return accept(document, after);
}

/** Takes all dots off the plate. */
export function clearDots(document: Document): Decision {
  return accept(document, ...recordsOf(document, 'card').map((card) => ({ ...card, dots: 0 })));
}
