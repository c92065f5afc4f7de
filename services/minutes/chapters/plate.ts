import type { MinutesModel } from '../../../core/minutes/model.ts';
import { texts } from '../texts.ts';
import { oneLine } from '../words.ts';
import { type Block, chapterHeading } from './block.ts';

/** The plate as a picture that fills a landscape page. */
export function plateChapter({ zones, improvementTasks }: MinutesModel): Block[] {
  const { heading, alt } = texts.plate;
  const counts = zones.map(({ title, cards }) => [oneLine(title), cards.length] as const);
  return [
    chapterHeading(heading),
    { type: 'plate', name: heading, alt: oneLine(alt(counts, improvementTasks.length)) },
  ];
}
