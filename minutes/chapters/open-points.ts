import { listItem } from '../blocks/words.ts';
import { LISTS, STYLES } from '../look/style-ids.ts';
import type { MinutesModel } from '../model/model.ts';
import { texts } from '../texts/texts.ts';
import { type Block, chapterHeading } from './headings.ts';

/** Open punten: what the facilitator wrote, one point per line. With neither points nor a remark there is no chapter. */
export function openPointsChapter({ settings }: MinutesModel): Block[] {
  const points = settings.openPoints.split('\n').filter((line) => line.trim() !== '');
  if (points.length === 0 && !settings.remarks.openPoints?.trim()) return [];
  return [
    chapterHeading(texts.openPoints.heading),
    ...points.map((point) => listItem(STYLES.point, LISTS.points, point)),
  ];
}
