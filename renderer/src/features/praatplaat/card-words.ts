import { figuresOf, isOwn, signOf, textOnCard } from '../../../../core/cards/card.ts';
import type { CardContent } from '../../../../core/cards/registry.ts';
import type { CardRecord } from '../../../../core/document/records.ts';
import type { Sign } from '../../../../core/domain/perspective.ts';
import { nl } from '../../locale/nl/index.ts';

/** What kind of card this is, in words; null for words of the room, which show whose they are instead. */
export function kindOf(content: CardContent): string | null {
  return isOwn(content) ? null : nl.cardKinds.kicker(content);
}

/** Whose colour a card has; cards from the scan are white. */
export function colourOf(content: CardContent): Sign | null {
  return isOwn(content) ? signOf(content) : null;
}

/** The first words of a card, to name it by. */
export function nameOf({ content }: Pick<CardRecord, 'content'>): string {
  const text = textOnCard(content).replace(/\s+/g, ' ');
  return text.length > 60 ? `${text.slice(0, 59).trimEnd()}…` : text;
}

/** The figures of a card as sentences. */
export function figureLines(content: CardContent): string[] {
  const { card, list } = nl.praatplaat;
  const figures = figuresOf(content);
  switch (figures?.form) {
    case undefined:
      return [];
    case 'feeling':
      return figures.rows.flatMap(({ feeling, duration }) => [
        ...(feeling === null ? [] : [nl.journey.feelingOf(feeling)]),
        ...(duration === '' ? [] : [nl.journey.took(duration)]),
      ]);
    case 'chosen':
      return figures.rows.map(({ perspective, count, of }) => list.chosenBy(card.chosenBy(perspective, count, of)));
    case 'bars':
      return figures.rows.map(({ perspective, counts }) => {
        const parts = counts.map((count, i) => list.answer(count, figures.scale[i] ?? String(i + 1)));
        return list.answers(nl.domain.perspective[perspective], parts.join(', '));
      });
  }
}
