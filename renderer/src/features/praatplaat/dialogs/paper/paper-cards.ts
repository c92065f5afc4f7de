import { signOf, textOnCard } from '../../../../../../core/cards/card.ts';
import { forOthers } from '../../../../../../core/document/consent.ts';
import { type Document, recordsOf } from '../../../../../../core/document/document.ts';
import type { Sign } from '../../../../../../core/domain/perspective.ts';
import { zoneOf } from '../../../../../../core/plate/layout.ts';
import type { Template } from '../../../../../../core/plate/template.ts';
import { type CardsOnSheet, onPaper } from '../../../../../../core/typesetting/paper-cards.ts';
import { nl } from '../../../../locale/nl/index.ts';
import { kindOf } from '../../card-words.ts';

/** A card as it is printed. */
export interface PaperCard {
  readonly perspective: Sign | null;
  /** What stands in the head instead of a sign: what the scan says is nobody's word. */
  readonly kind: string;
  /** At the right in the head. */
  readonly aside: string;
  /** Null: lines to write on. */
  readonly text: string | null;
  readonly size: number;
}

/** The cards of a zone, or (null) of the whole plate, from top to bottom; no moment of who did not agree to that. */
export function cardsOfZone(
  document: Document,
  template: Template,
  zoneId: string | null,
  onSheet: CardsOnSheet,
): PaperCard[] {
  const order = template.zones.map(({ id }) => id);
  const cards = recordsOf(forOthers(document, 'sharing'), 'card')
    .map((card) => ({ card, zone: zoneOf(template, card) }))
    .filter(({ zone }) => zoneId === null || zone.id === zoneId)
    .toSorted(
      (a, b) => order.indexOf(a.zone.id) - order.indexOf(b.zone.id) || a.card.x - b.card.x || a.card.y - b.card.y,
    );
  return cards.flatMap(({ card: { content }, zone }) =>
    onPaper(textOnCard(content), onSheet).map(({ text, size, goesOn }) => ({
      perspective: signOf(content),
      kind: kindOf(content) ?? '',
      aside: goesOn ? nl.praatplaat.paper.goesOn : zone.title,
      text,
      size,
    })),
  );
}

/** Empty cards: whole sheets of each sign that is wanted. */
export function blankCards(signs: readonly Sign[], sheets: number, onSheet: CardsOnSheet): PaperCard[] {
  const aside = nl.praatplaat.paper.writeLarge;
  return signs.flatMap((perspective) =>
    Array.from({ length: sheets * onSheet }, () => ({ perspective, kind: '', aside, text: null, size: 0 })),
  );
}

/** The cards in sheets. */
export function inSheets(cards: readonly PaperCard[], onSheet: CardsOnSheet): PaperCard[][] {
  return Array.from({ length: Math.ceil(cards.length / onSheet) }, (_, i) =>
    cards.slice(i * onSheet, (i + 1) * onSheet),
  );
}
