import { dutchDate } from '../../core/domain/dutch-date.ts';
import { tableOf } from '../blocks/tables.ts';
import type { MinutesModel } from '../model/model.ts';
import { texts } from '../texts/texts.ts';
import { type Block, chapterHeading } from './headings.ts';

const words = texts.deepenings;
const orNothing = (text: string) => text.trim() || texts.nothing;

/** Verder uitgezocht: which deepenings brought cards to this session. Nothing without one. */
export function deepeningsChapter({ deepenings }: MinutesModel): Block[] {
  if (deepenings.length === 0) return [];
  return [
    chapterHeading(words.heading),
    tableOf(
      words.table,
      [
        [words.method, 3, ({ name }) => name],
        [words.why, 5, ({ why }) => orNothing(why)],
        [
          words.when,
          3,
          ({ day, who }) => orNothing([day ? dutchDate(day) : '', who.trim()].filter(Boolean).join(', ')),
        ],
        [words.gave, 2, ({ cards }) => words.cards(cards)],
      ],
      deepenings,
    ),
  ];
}
