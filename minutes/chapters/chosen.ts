import { placesOf } from '../../core/domain/places.ts';
import { table } from '../blocks/tables.ts';
import type { MinutesModel } from '../model/model.ts';
import { texts } from '../texts/texts.ts';
import { type Block, chapterHeading, sentence } from './headings.ts';
import { roundsPart } from './rounds.ts';
import { cardText } from './said.ts';

/** Wat we kozen: the rules of the dots and the cards that got them, then the voting rounds. Equal dots share a place. */
export function chosenChapter(model: MinutesModel): Block[] {
  const { chosen, dots, votingRounds } = model;
  const { heading, nothing, rules, table: caption, place, card, from, dots: dotsHeader } = texts.chosen;
  if (chosen.length === 0) {
    return [chapterHeading(heading), ...(votingRounds.length > 0 ? roundsPart(model) : [sentence(nothing)])];
  }
  const ranks = placesOf(chosen.map((item) => item.dots));
  return [
    chapterHeading(heading),
    sentence(rules(dots.voters, dots.perPerson, dots.used)),
    table({
      caption,
      columns: [
        { header: place, width: 1.2 },
        { header: card, width: 9 },
        { header: from, width: 2.8 },
        { header: dotsHeader, width: 1.4, numbers: true },
      ],
      rows: chosen.map((item, i) => [
        `${ranks[i]}`,
        cardText(item),
        item.perspective ? { perspective: item.perspective } : texts.said.fromScan,
        `${item.dots}`,
      ]),
    }),
    ...roundsPart(model),
  ];
}
