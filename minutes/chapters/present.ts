import { PERSPECTIVES } from '../../core/domain/perspective.ts';
import { paragraph, words } from '../blocks/words.ts';
import { SIGN_MARKS } from '../look/design.ts';
import { STYLES } from '../look/style-ids.ts';
import type { MinutesModel } from '../model/model.ts';
import { texts } from '../texts/texts.ts';
import { type Block, chapterHeading, sentence } from './headings.ts';

/** Aanwezig: who was there, a line for each perspective, and who could not come. */
export function presentChapter({ present, absent }: MinutesModel): Block[] {
  const { heading, nobody, group, person } = texts.present;
  const missing = absent.trim()
    ? [paragraph(STYLES.present, [...words(`${texts.present.absent}: `, { bold: true }), ...words(absent.trim())])]
    : [];
  if (present.length === 0) return [chapterHeading(heading(0)), sentence(nobody), ...missing];
  const lines = PERSPECTIVES.flatMap((perspective) => {
    const people = present.filter((one) => one.perspective === perspective);
    if (people.length === 0) return [];
    const { sign, color } = SIGN_MARKS[perspective];
    const names = people
      .map(({ name, organisation }) => person(name, organisation.trim() ? organisation : ''))
      .join(', ');
    return [
      paragraph(STYLES.present, [
        ...words(`${sign}\t`, { color, bold: true }),
        ...words(`${group(perspective, people.length)}: `, { bold: true }),
        ...words(names),
      ]),
    ];
  });
  return [chapterHeading(heading(present.length)), ...lines, ...missing];
}
