import type { CardContent, CardRecord } from '../../../../core/document/records.ts';
import type { Perspective } from '../../../../core/domain/perspective.ts';
import { nl } from '../../locale/nl/index.ts';

/** What kind of card this is, in words; null for a note, which shows its perspective instead. */
export function kindOf(content: CardContent): string | null {
  const words = nl.praatplaat.card;
  switch (content.type) {
    case 'note':
      return null;
    case 'statement':
      return words.statement(content.principle);
    case 'improvementPoint':
      return words.improvementPoint;
    case 'quote':
      return words.quote(content.perspective);
  }
}

/** Whose note it is; cards from the scan are white. */
export function perspectiveOf(content: CardContent): Perspective | null {
  return content.type === 'note' ? content.perspective : null;
}

/** The text of a card as it is read: a quote between quotation marks. */
export function textOf({ content }: Pick<CardRecord, 'content'>): string {
  return content.type === 'quote' ? nl.praatplaat.card.quoted(content.text) : content.text;
}

/** The first words of a card, to name it by. */
export function nameOf(card: Pick<CardRecord, 'content'>): string {
  const text = textOf(card).replace(/\s+/g, ' ');
  return text.length > 60 ? `${text.slice(0, 59).trimEnd()}…` : text;
}

/** The figures of a card as sentences. */
export function figuresOf(content: CardContent): string[] {
  const { card, list } = nl.praatplaat;
  if (content.type === 'improvementPoint') {
    return content.counts.map(({ perspective, count, of }) => list.chosenBy(card.chosenBy(perspective, count, of)));
  }
  if (content.type !== 'statement') return [];
  return content.bars.map(({ perspective, counts }) => {
    const parts = counts.map((count, i) => list.answer(count, content.scale[i] ?? String(i + 1)));
    return list.answers(nl.domain.perspective[perspective], parts.join(', '));
  });
}
