import { oneLine } from '../blocks/words.ts';
import type { MinutesModel } from '../model/model.ts';
import { texts } from '../texts/texts.ts';
import { type Block, chapterHeading } from './headings.ts';

/** The plate as a picture that fills a landscape page. Nothing without a card or a task on it. */
export function plateChapter({ zones, improvementTasks }: MinutesModel): Block[] {
  if (zones.length + improvementTasks.length === 0) return [];
  const { heading, alt } = texts.plate;
  const counts = zones.map(({ title, cards }) => [oneLine(title), cards.length] as const);
  return [
    chapterHeading(heading),
    { type: 'plate', name: heading, alt: oneLine(alt(counts, improvementTasks.length)) },
  ];
}
