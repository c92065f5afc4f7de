import { CARD_WIDTH } from '../cards/measures.ts';
import type { Decision } from '../document/decision.ts';
import { diffOf } from '../document/diff.ts';
import { type Document, nextOrder, plateOf, recordOf, recordsOf } from '../document/document.ts';
import type { CardRecord, GroupRecord } from '../document/records.ts';
import { GROUP, groupBox, overlaps, sizeOf, zoneOf } from '../plate/layout.ts';
import { PlateDraft } from '../plate/plate-draft.ts';
import type { Template } from '../plate/template.ts';
import type { Command } from './commands.ts';

/** What becomes of a group: changed, or gone when no card is left in it. */
type GroupAfter = GroupRecord | { readonly id: string; readonly removed: true };

const CARDS_IN_ONE_COLUMN = 3;

/** Lays cards together under a heading: in columns, in the first free place of the zone of the topmost one. */
export function addGroup(
  document: Document,
  template: Template,
  { id, title, cardIds }: Extract<Command, { type: 'group.add' }>,
): Decision {
  if (Object.hasOwn(document, id)) return { ok: false, code: 'record-exists' };
  const ids = [...new Set(cardIds)];
  const cards = ids.flatMap((cardId) => recordOf(document, 'card', cardId) ?? []);
  const sorted = cards.toSorted((a, b) => a.y - b.y || a.x - b.x);
  const [first] = sorted;
  if (!first || cards.length < ids.length) return { ok: false, code: 'record-not-found' };
  if (cards.some(({ locked }) => locked)) return { ok: false, code: 'card-locked' };
  const gone = new Set(ids);
  const others = withoutCards(document, gone);
  const draft = new PlateDraft(document);
  for (const one of ids) draft.pickUp(one);
  const { places, size } = inColumns(sorted);
  const at = draft.freePlace(zoneOf(template, first), size);
  const laid = places.map(({ card, x, y }) => ({ ...card, x: at.x + x, y: at.y + y }));
  const plateId = plateOf(document).id;
  const group = { kind: 'group' as const, id, order: nextOrder(document, 'group'), plateId, title, cardIds: ids };
  return { ok: true, diff: diffOf(document, [...others, ...laid, group]) };
}

function inColumns(cards: readonly CardRecord[]) {
  const { side, head, gap } = GROUP;
  const bottoms = new Array<number>(cards.length > CARDS_IN_ONE_COLUMN ? 2 : 1).fill(head);
  const places = cards.map((card) => {
    const column = bottoms.indexOf(Math.min(...bottoms));
    const y = bottoms[column] ?? head;
    bottoms[column] = y + sizeOf(card).height + gap;
    return { card, x: side + column * (CARD_WIDTH + gap), y };
  });
  const width = 2 * side + bottoms.length * (CARD_WIDTH + gap) - gap;
  return { places, size: { width, height: Math.max(...bottoms) - gap + side } };
}

/** The groups as they are without these cards. */
export function withoutCards(document: Document, gone: ReadonlySet<string>): GroupAfter[] {
  return recordsOf(document, 'group').map((group) => {
    const cardIds = group.cardIds.filter((id) => !gone.has(id));
    return cardIds.length > 0 ? { ...group, cardIds } : { id: group.id, removed: true };
  });
}

/** The groups after a move: a card that was laid away from the others of its group has left it. */
export function afterMove(moved: Document, ids: ReadonlySet<string>): GroupAfter[] {
  const left = recordsOf(moved, 'group').flatMap((group) => {
    const stayed = group.cardIds.filter((id) => !ids.has(id));
    const box = stayed.length > 0 && groupBox(moved, { ...group, cardIds: stayed });
    if (!box) return [];
    const cards = group.cardIds.flatMap((id) => (ids.has(id) ? (recordOf(moved, 'card', id) ?? []) : []));
    return cards.filter((card) => !overlaps({ x: card.x, y: card.y, ...sizeOf(card) }, box)).map(({ id }) => id);
  });
  return withoutCards(moved, new Set(left));
}
