import type { Template } from '../praatplaat/template.ts';
import type { Command } from './commands.ts';
import { addCard } from './decide-cards.ts';
import { accept, type Decision } from './decision.ts';
import { applyDiff, diffOf } from './diff.ts';
import { type Document, nextOrder, recordOf } from './document.ts';
import type { CardRecord } from './records.ts';

const COPY_SHIFT = 36;

/** Puts several notes in one zone; all or nothing, one step. */
export function addNotes(
  document: Document,
  template: Template,
  { notes, perspective, zone }: Extract<Command, { type: 'notes.add' }>,
): Decision {
  let after = document;
  for (const { id, text } of notes) {
    const decision = addCard(after, template, id, { type: 'note', perspective, text }, { zone });
    if (!decision.ok) return decision;
    after = applyDiff(after, decision.diff);
  }
  return {
    ok: true,
    diff: diffOf(
      document,
      [...new Set(notes.map(({ id }) => id))].flatMap((id) => after[id] ?? []),
    ),
  };
}

/** Lays copies beside cards, without their dots and unlocked. */
export function duplicateCards(document: Document, copies: readonly { of: string; id: string }[]): Decision {
  const order = nextOrder(document, 'card');
  const made: CardRecord[] = [];
  for (const [i, { of, id }] of copies.entries()) {
    const card = recordOf(document, 'card', of);
    if (!card) return { ok: false, code: 'record-not-found' };
    if (Object.hasOwn(document, id) || made.some((one) => one.id === id)) return { ok: false, code: 'record-exists' };
    const { locked: _, ...rest } = card;
    made.push({ ...rest, id, order: order + i, x: card.x + COPY_SHIFT, y: card.y + COPY_SHIFT, dots: 0 });
  }
  return accept(document, ...made);
}

/** Locks cards where they lie, or unlocks them. */
export function lockCards(document: Document, ids: readonly string[], locked: boolean): Decision {
  const cards = ids.flatMap((id) => recordOf(document, 'card', id) ?? []);
  if (cards.length < ids.length) return { ok: false, code: 'record-not-found' };
  return accept(document, ...cards.map(({ locked: _, ...card }) => (locked ? { ...card, locked } : card)));
}
