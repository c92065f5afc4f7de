import { table } from '../blocks/tables.ts';
import type { MinutesModel } from '../model/model.ts';
import { texts } from '../texts/texts.ts';
import { type Block, chapterHeading, sentence } from './headings.ts';

/** Aanwezig: who was there, with organisation and perspective. */
export function presentChapter({ present }: MinutesModel): Block[] {
  const { heading, nobody, table: caption, name, organisation, perspective } = texts.present;
  if (present.length === 0) return [chapterHeading(heading), sentence(nobody)];
  return [
    chapterHeading(heading),
    table({
      caption,
      columns: [
        { header: name, width: 4 },
        { header: organisation, width: 5 },
        { header: perspective, width: 2.4 },
      ],
      rows: present.map((person) => [
        person.name,
        person.organisation.trim() ? person.organisation : texts.nothing,
        { perspective: person.perspective },
      ]),
    }),
  ];
}
