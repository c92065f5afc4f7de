import type { RoomContent } from '../cards/registry.ts';
import { type Document, recordOf, recordsOf } from './document.ts';
import type { CardRecord } from './records.ts';
import type { HandoutRecord, Purpose, TellerRecord } from './teller.ts';
import { withoutTheseCards } from './without-cards.ts';

/** Whether a teller said yes to this, and did not take it back. */
export function agreesTo({ consent, withdrawnOn }: TellerRecord, purpose: Purpose): boolean {
  return withdrawnOn === null && consent[purpose];
}

/** Who told this; null when the card is no moment. */
export function tellerOf({ content }: CardRecord): string | null {
  return content.type === 'moment' ? content.tellerId : null;
}

/**
 * A view without the moments of tellers who did not say yes to this. A moment whose teller is not there is of nobody who said
 * yes. The tellers stay: this is no view for others yet.
 */
export function withConsent(view: Document, purpose: Purpose): Document {
  const apart = recordsOf(view, 'card').filter((card) => !mayBeSeen(view, card, purpose));
  return withoutTheseCards(view, new Set(apart.map(({ id }) => id)));
}

/** What others may see of a view: only what tellers said yes to, no teller, and no list of what was handed out. */
export function forOthers(view: Document, purpose: Purpose): Document {
  const entries = Object.entries(withConsent(view, purpose));
  const open = entries.filter(([, { kind }]) => kind !== 'teller' && kind !== 'handout');
  return open.length === Object.keys(view).length ? view : Object.fromEntries(open);
}

/** Whether others may see this card for that purpose. */
export function mayBeSeen(view: Document, card: CardRecord, purpose: Purpose): boolean {
  const tellerId = tellerOf(card);
  if (tellerId === null) return true;
  const teller = recordOf(view, 'teller', tellerId);
  return teller !== undefined && agreesTo(teller, purpose);
}

/** Whether this is a moment that only she sees, on her own plate: in what others get there are no tellers. */
export function isForHer(view: Document, card: CardRecord): boolean {
  const teller = recordOf(view, 'teller', tellerOf(card) ?? '');
  return teller !== undefined && !agreesTo(teller, 'meeting');
}

/** The tellers of whom a moment is in what leaves for this purpose, each once. */
export function tellersIn(view: Document, purpose: Purpose): string[] {
  return [...new Set(recordsOf(forOthers(view, purpose), 'card').flatMap((card) => tellerOf(card) ?? []))];
}

/** What was handed out with moments of this teller, in the order in which it was. */
export function handoutsWith(document: Document, tellerId: string): HandoutRecord[] {
  return recordsOf(document, 'handout').filter(({ tellerIds }) => tellerIds.includes(tellerId));
}

/** A card as the room reads it: a moment is a note, without whose it is. */
export function cardForRoom(card: CardRecord): CardRecord & { readonly content: RoomContent } {
  const { content } = card;
  if (content.type !== 'moment') return { ...card, content };
  return { ...card, content: { type: 'note', perspective: content.perspective, text: content.text } };
}

/** A view as the room sees its plate: only what tellers agreed to, and of nobody. */
export function forRoom(view: Document): Document {
  const seen = forOthers(view, 'meeting');
  const moments = recordsOf(seen, 'card').filter((card) => tellerOf(card) !== null);
  if (moments.length === 0) return seen;
  return { ...seen, ...Object.fromEntries(moments.map((card) => [card.id, cardForRoom(card)])) };
}
