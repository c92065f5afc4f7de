import { kindOf } from '../../core/cards/registry.ts';
import { PERSPECTIVES } from '../../core/domain/perspective.ts';
import { listItem, oneLine, paragraph, perspectiveWords, words } from '../blocks/words.ts';
import { cardStyle, fromStyle, LISTS } from '../look/style-ids.ts';
import type { MinutesCard, MinutesModel } from '../model/model.ts';
import { texts } from '../texts/texts.ts';
import { type Block, chapterHeading, partHeading, sentence } from './headings.ts';

/** Wat we zeiden: per zone of the plate the cards, together per perspective. Quotes stand apart when they have a chapter. */
export function saidChapter({ zones, settings }: MinutesModel): Block[] {
  const { heading, nothing, untitled } = texts.said;
  const withQuotes = settings.off.includes('quotes');
  const filled = zones
    .map(({ title, cards }) => ({
      title,
      cards: cards.filter(({ type }) => withQuotes || kindOf(type).evidence !== 'quotes'),
    }))
    .filter(({ cards }) => cards.length > 0);
  if (filled.length === 0) return [chapterHeading(heading), sentence(nothing)];
  return [
    chapterHeading(heading),
    ...filled.flatMap(({ title, cards }) => [
      partHeading(oneLine(title) || untitled),
      ...[null, ...PERSPECTIVES].flatMap((p) =>
        cardGroup(
          p,
          cards.filter(({ perspective }) => perspective === p),
        ),
      ),
    ]),
  ];
}

/** The cards of one perspective under its name; null is for cards from the scan. */
export function cardGroup(perspective: MinutesCard['perspective'], cards: readonly MinutesCard[]): Block[] {
  if (cards.length === 0) return [];
  const key = perspective ?? 'scan';
  const from = perspective ? perspectiveWords(perspective) : words(texts.said.fromScan);
  return [
    paragraph(fromStyle(key), from),
    ...cards.map((card) =>
      listItem(
        cardStyle(key),
        LISTS.cards,
        words(cardText(card), kindOf(card.type).letters === 'italic' ? { italics: true } : {}),
      ),
    ),
  ];
}

/** The words of a card; quotes stand between quotation marks, cards from the scan say what they are. */
export function cardText({ type, text }: MinutesCard): string {
  return texts.said.cards[type](text);
}
