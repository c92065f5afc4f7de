import { tableOf } from '../blocks/tables.ts';
import type { MinutesModel } from '../model/model.ts';
import { texts } from '../texts/texts.ts';
import { type Block, chapterHeading } from './headings.ts';

/** Wat er werd van eerdere afspraken: what this session heard of them. Nothing when it asked about none. */
export function earlierChapter({ earlier }: MinutesModel): Block[] {
  if (earlier.length === 0) return [];
  const { actions: words, earlier: own, nothing } = texts;
  return [
    chapterHeading(own.heading),
    tableOf(
      own.table,
      [
        [words.number, 1.1, ({ number }) => `${number}`],
        [words.what, 5.2, ({ what }) => what],
        [words.who, 3, ({ who }) => who.trim() || nothing],
        [words.status, 2.6, ({ status }) => words.statuses[status]],
        [own.note, 6, ({ note }) => note.trim() || nothing],
      ],
      earlier,
    ),
  ];
}
