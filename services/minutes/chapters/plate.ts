import type { MinutesModel } from '../../../core/minutes/model.ts';
import { PLATE_PAGE, roomOn } from '../pages.ts';
import { type PictureFile, picture } from '../pictures.ts';
import { texts } from '../texts.ts';
import { oneLine } from '../words.ts';
import { type Block, chapterHeading } from './block.ts';

/** Height of the heading above the plate, in twips. */
const HEADING = 1000;

/** The plate as a picture that fills a landscape page. */
export function plateChapter({ zones, improvementTasks }: MinutesModel, plate: PictureFile): Block[] {
  const { heading, alt } = texts.plate;
  const room = roomOn(PLATE_PAGE);
  const counts = zones.map(({ title, cards }) => [oneLine(title), cards.length] as const);
  return [
    chapterHeading(heading),
    picture(plate, { width: room.width, height: room.height - HEADING }, heading, alt(counts, improvementTasks.length)),
  ];
}
