import { kindOf } from '../../core/cards/registry.ts';
import { SIGNS } from '../../core/domain/perspective.ts';
import { listItem, oneLine, paragraph, signWords, words } from '../blocks/words.ts';
import { SIGN_MARKS } from '../look/design.ts';
import { cardStyle, fromStyle, LISTS, STYLES } from '../look/style-ids.ts';
import type { MinutesCard, MinutesModel } from '../model/model.ts';
import { texts } from '../texts/texts.ts';
import { type Block, chapterHeading, partHeading, sentence } from './headings.ts';

type Zone = MinutesModel['zones'][number];

/** Wat we zeiden: per place of the plate the cards as they lay, in groups. Quotes stand apart when they have a chapter. */
export function saidChapter({ zones, settings }: MinutesModel): Block[] {
  const { heading, intro, untitled } = texts.said;
  const withQuotes = settings.off.includes('quotes');
  const stays = ({ type }: MinutesCard) => withQuotes || kindOf(type).evidence !== 'quotes';
  const filled = zones
    .map((zone) => ({ ...zone, cards: zone.cards.filter(stays) }))
    .filter(({ cards }) => cards.length > 0);
  if (filled.length === 0) return [];
  const all = filled.flatMap(({ cards }) => cards);
  const used = SIGNS.filter((one) => one !== 'together' || all.some(({ perspective }) => perspective === one));
  const signs = used.flatMap((one, i) => {
    const { sign, color } = SIGN_MARKS[one];
    return [
      ...words(`${i > 0 ? '     ' : ''}${sign} `, { color, bold: true }),
      ...words(texts.sign[one].toLowerCase()),
    ];
  });
  return [
    chapterHeading(heading),
    sentence(intro, true),
    paragraph('', signs),
    ...filled.flatMap((zone) => [partHeading(oneLine(zone.title) || untitled), ...groupsOf(zone)]),
  ];
}

/** The cards of a place: under the title of their group, the loose ones last. */
function groupsOf({ cards, groups = [{ title: null, cardIds: cards.map(({ id }) => id) }] }: Zone): Block[] {
  const hasTitles = groups.some(({ title }) => title !== null);
  return groups.flatMap(({ title, cardIds }) => {
    const own = cards.filter(({ id }) => cardIds.includes(id));
    if (own.length === 0) return [];
    const name = title ?? (hasTitles ? texts.said.others : null);
    const head = name === null ? [] : [paragraph(STYLES.group, texts.said.group(name, own.length), true)];
    return [...head, ...own.map(cardLine)];
  });
}

/** A card with the sign of whose it is; one from the scan says so. */
function cardLine(card: MinutesCard): Block {
  const look = kindOf(card.type).letters === 'italic' ? { italics: true } : {};
  if (!card.perspective) {
    return paragraph(STYLES.cardLine, [
      ...words(`–\t`),
      ...words(cardText(card), look),
      ...words(texts.said.scanAfter),
      ...connectedWords(card),
    ]);
  }
  const { sign, color } = SIGN_MARKS[card.perspective];
  return paragraph(STYLES.cardLine, [
    ...words(`${sign}\t`, { color, bold: true }),
    ...words(cardText(card), look),
    ...connectedWords(card),
  ]);
}

/** What a card is connected with, behind its own words. */
function connectedWords({ connected = [] }: MinutesCard) {
  return connected.length > 0 ? words(texts.said.connected(connected.map(oneLine))) : [];
}

/** The cards of one sign under its name; null is for cards from the scan. */
export function cardGroup(perspective: MinutesCard['perspective'], cards: readonly MinutesCard[]): Block[] {
  if (cards.length === 0) return [];
  const key = perspective ?? 'scan';
  const from = perspective ? signWords(perspective) : words(texts.said.fromScan);
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
