import { PERSPECTIVES } from '../../../core/domain/perspective.ts';
import type { MinutesCard, MinutesModel } from '../../../core/minutes/model.ts';
import { cardStyle, fromStyle, LISTS } from '../style-ids.ts';
import { texts } from '../texts.ts';
import { listItem, paragraph, perspectiveWords, words } from '../words.ts';
import { type Block, chapterHeading, partHeading, sentence } from './block.ts';

/** Wat we zeiden: per zone of the plate the cards, together per perspective. */
export function saidChapter({ zones }: MinutesModel): Block[] {
  const { heading, nothing } = texts.said;
  const filled = zones.filter(({ cards }) => cards.length > 0);
  if (filled.length === 0) return [chapterHeading(heading), sentence(nothing)];
  return [
    chapterHeading(heading),
    ...filled.flatMap(({ title, cards }) => [
      partHeading(title),
      ...[null, ...PERSPECTIVES].flatMap((p) =>
        group(
          p,
          cards.filter(({ perspective }) => perspective === p),
        ),
      ),
    ]),
  ];
}

function group(perspective: MinutesCard['perspective'], cards: readonly MinutesCard[]): Block[] {
  if (cards.length === 0) return [];
  const key = perspective ?? 'scan';
  const from = perspective ? perspectiveWords(perspective) : words(texts.said.fromScan);
  return [
    paragraph(fromStyle(key), from),
    ...cards.map((card) =>
      listItem(cardStyle(key), LISTS.cards, words(cardText(card), { italics: card.type === 'quote' })),
    ),
  ];
}

/** The words of a card; quotes stand between quotation marks, cards from the scan say what they are. */
export function cardText({ type, text }: MinutesCard): string {
  const { statement, improvementPoint } = texts.said;
  return { note: text, quote: texts.quote(text), statement: statement(text), improvementPoint: improvementPoint(text) }[
    type
  ];
}
