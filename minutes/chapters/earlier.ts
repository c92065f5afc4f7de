import { table } from '../blocks/tables.ts';
import type { MinutesModel } from '../model/model.ts';
import { texts } from '../texts/texts.ts';
import { type Block, chapterHeading } from './headings.ts';

/** Wat er werd van eerdere afspraken: what this session heard of them. Nothing when it asked about none. */
export function earlierChapter({ earlier }: MinutesModel): Block[] {
  if (earlier.length === 0) return [];
  const { heading, table: caption, note } = texts.earlier;
  const { number, what, who, status, statuses } = texts.actions;
  return [
    chapterHeading(heading),
    table({
      caption,
      columns: [
        { header: number, width: 1.1 },
        { header: what, width: 5.2 },
        { header: who, width: 3 },
        { header: status, width: 2.6 },
        { header: note, width: 6 },
      ],
      rows: earlier.map((one) => [
        `${one.number}`,
        one.what,
        one.who.trim() || texts.nothing,
        statuses[one.status],
        one.note.trim() || texts.nothing,
      ]),
    }),
  ];
}
