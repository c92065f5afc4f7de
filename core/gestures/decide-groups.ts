import { CARD_WIDTH } from '../cards/measures.ts';
import type { Decision } from '../document/decision.ts';
import { diffOf } from '../document/diff.ts';
import { type Document, nextOrder, plateOf, recordOf, recordsOf } from '../document/document.ts';
import type { CardRecord, GroupRecord } from '../document/records.ts';
import { sheetsOf, sheetTaking } from '../plate/group-sheets.ts';
import { GROUP, overlaps, sizeOf, zoneOf } from '../plate/layout.ts';
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
  const draft = new PlateDraft(document, template);
  for (const one of ids) draft.pickUp(one);
  const { places, size } = inColumns(sorted);
  const at = draft.freePlace(zoneOf(template, first).id, size);
  const laid = places.map(({ card, x, y }) => ({ ...card, x: at.x + x, y: at.y + y }));
  const plateId = plateOf(document).id;
  const group = { kind: 'group' as const, id, order: nextOrder(document, 'group'), plateId, title, cardIds: ids };
  return { ok: true, diff: diffOf(document, [...others, ...laid, group, ...draft.grown(gone)]) };
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

/** The groups after a move: a card has left the group that it lies away from, and a group takes a card that lies on it. */
export function afterMove(moved: Document, ids: ReadonlySet<string>): GroupAfter[] {
  const groups = recordsOf(moved, 'group');
  const sheets = sheetsOf(moved, ids);
  const cards = [...ids].flatMap((id) => recordOf(moved, 'card', id) ?? []);
  const home = new Map<string, string | undefined>();
  for (const card of cards) {
    const own = groups.find(({ cardIds }) => cardIds.includes(card.id));
    const ownSheet = sheets.find(({ id }) => id === own?.id);
    // A group that moves as a whole stays one.
    if (own && !ownSheet) continue;
    const box = { x: card.x, y: card.y, ...sizeOf(card) };
    const near = ownSheet && overlaps(box, ownSheet.box) ? own?.id : undefined;
    home.set(card.id, sheetTaking(sheets, box) ?? near);
  }
  return groups.map((group) => {
    const stay = group.cardIds.filter((id) => !home.has(id) || home.get(id) === group.id);
    const come = cards.map(({ id }) => id).filter((id) => home.get(id) === group.id && !group.cardIds.includes(id));
    const cardIds = [...stay, ...come];
    return cardIds.length > 0 ? { ...group, cardIds } : { id: group.id, removed: true };
  });
}
