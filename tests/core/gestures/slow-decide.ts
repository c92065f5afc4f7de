import type { CardContent } from '../../../core/cards/registry.ts';
import { accept, addRecord, type Decision } from '../../../core/document/decision.ts';
import { applyDiff, diffOf, type RecordChange } from '../../../core/document/diff.ts';
import { type Document, FIRST, nextOrder, recordOf, recordsOf } from '../../../core/document/document.ts';
import type { CardRecord } from '../../../core/document/records.ts';
import type { AnyCommand } from '../../../core/gestures/commands.ts';
import { afterMove } from '../../../core/gestures/decide-groups.ts';
import { sizeOf, zoneOf } from '../../../core/plate/layout.ts';
import type { Position } from '../../../core/plate/position.ts';
import { laidOnTop, newOnTop } from '../../../core/plate/stacking.ts';
import type { Template } from '../../../core/plate/template.ts';
import { slowFreePlace, slowPlaceFor } from '../plate/slow-layout.ts';

type Of<T extends AnyCommand['type']> = Extract<AnyCommand, { type: T }>;
/** The gestures that look for room for many cards. */
export type RoomCommand = Of<'notes.add' | 'cards.place' | 'cards.move' | 'cards.tidy'>;

/** What such a gesture does, one card after another, each time on a whole new document. */
export function slowDecide(document: Document, command: RoomCommand, template: Template): Decision {
  switch (command.type) {
    case 'notes.add': {
      const { notes, perspective, zone } = command;
      const cards = notes.map(({ id, text, perspective: own = perspective }) => ({
        id,
        content: { type: 'note' as const, perspective: own, text },
      }));
      return addAll(document, template, cards, { zone });
    }
    case 'cards.place':
      return addAll(document, template, command.cards, command.at);
    case 'cards.move':
      return moveAll(document, template, command.moves);
    default:
      return tidy(document, template);
  }
}

function addAll(
  document: Document,
  template: Template,
  cards: readonly { id: string; content: CardContent }[],
  at: Position,
): Decision {
  let after = document;
  const diff: RecordChange[] = [];
  for (const { id, content } of cards) {
    const order = nextOrder(after, 'card');
    const { plateId } = FIRST;
    const card: CardRecord = { kind: 'card', id, order, plateId, x: 0, y: 0, content };
    const place = slowPlaceFor(after, template, at, sizeOf(card));
    if (!place) return { ok: false, code: 'zone-not-found' };
    const [laid = card] = newOnTop(after, [{ ...card, ...place }]);
    const added = addRecord(after, laid);
    if (!added.ok) return added;
    after = applyDiff(after, added.diff);
    diff.push(...added.diff);
  }
  return { ok: true, diff };
}

function moveAll(document: Document, template: Template, moves: Of<'cards.move'>['moves']): Decision {
  let moved = document;
  for (const { id, at } of moves) {
    const record = recordOf(moved, 'card', id) ?? recordOf(moved, 'improvementTask', id);
    if (!record) return { ok: false, code: 'record-not-found' };
    if (record.kind === 'card' && record.locked) return { ok: false, code: 'card-locked' };
    const { [id]: _, ...others } = moved;
    const place = slowPlaceFor(others, template, at, sizeOf(record));
    if (!place) return { ok: false, code: 'zone-not-found' };
    moved = { ...moved, [id]: { ...record, ...place } };
  }
  const ids = new Set(moves.map(({ id }) => id));
  const records = [...ids].flatMap((id) => moved[id] ?? []);
  const laid = laidOnTop(document, records as CardRecord[]);
  return { ok: true, diff: diffOf(document, [...laid, ...afterMove(moved, ids)]) };
}

function tidy(document: Document, template: Template): Decision {
  const zones = template.zones.filter(({ role }) => role !== 'tasks' && role !== 'actions');
  const forTasks = template.zones.find(({ role }) => role === 'tasks');
  const grouped = new Set(recordsOf(document, 'group').flatMap(({ cardIds }) => cardIds));
  const cards = recordsOf(document, 'card').filter(({ id, locked }) => !locked && !grouped.has(id));
  const tasks = forTasks ? recordsOf(document, 'improvementTask') : [];
  const moving = [...cards, ...tasks].sort((a, b) => a.y - b.y || a.x - b.x);
  let after = document;
  for (const { id } of moving) after = applyDiff(after, [{ id, from: null, to: null }]);
  for (const record of moving) {
    const zone = record.kind === 'card' || !forTasks ? zoneOf({ ...template, zones }, record) : forTasks;
    after = { ...after, [record.id]: { ...record, ...slowFreePlace(after, zone, sizeOf(record)) } };
  }
  return accept(document, ...moving.flatMap(({ id }) => after[id] ?? []));
}
