import { Document, Packer } from 'docx';
import type { MinutesModel } from '../../core/minutes/model.ts';
import { municipalityName } from '../file-name.ts';
import { NUMBERING } from './card-styles.ts';
import { actionsChapter } from './chapters/actions.ts';
import type { Block } from './chapters/block.ts';
import { chosenChapter } from './chapters/chosen.ts';
import { followUpChapter } from './chapters/follow-up.ts';
import { plateChapter } from './chapters/plate.ts';
import { presentChapter } from './chapters/present.ts';
import { saidChapter } from './chapters/said.ts';
import { seenChapter } from './chapters/seen.ts';
import { summaryChapter } from './chapters/summary.ts';
import { tasksChapter } from './chapters/tasks.ts';
import { titleBlock } from './chapters/title.ts';
import { finishPackage } from './finish-package.ts';
import { LANDSCAPE, type Page, PLATE_PAGE, PORTRAIT, section } from './pages.ts';
import type { MinutesPictures } from './pictures.ts';
import { minutesStyles } from './styles.ts';
import { TABLE_STYLE } from './table-style.ts';
import { texts } from './texts.ts';

export type { MinutesPictures, PictureFile } from './pictures.ts';

const AUTHOR = 'Praatplaat';
const LANGUAGE = 'nl-NL';

/** Writes the minutes (verslag) as a Word document. Throws when a picture is no PNG or has no size. */
export async function writeMinutes(model: MinutesModel, pictures: MinutesPictures): Promise<Uint8Array> {
  const title = documentTitle(model.municipality);
  const document = new Document({
    title,
    creator: AUTHOR,
    lastModifiedBy: AUTHOR,
    styles: minutesStyles(),
    numbering: NUMBERING,
    sections: pagesOf(model, pictures).map(([page, blocks]) => section(page, title, blocks)),
  });
  return finishPackage(new Uint8Array(await Packer.toArrayBuffer(document)), LANGUAGE, TABLE_STYLE);
}

/** What the document is, for its properties and footer: the kind of document and the municipality. */
function documentTitle(municipality: string): string {
  const name = municipalityName(municipality);
  return name ? `${texts.kind}, ${texts.municipality(name)}` : texts.kind;
}

function pagesOf(model: MinutesModel, pictures: MinutesPictures): (readonly [Page, Block[]])[] {
  const meeting = [
    ...titleBlock(model),
    ...summaryChapter(model),
    ...presentChapter(model),
    ...seenChapter(model, pictures),
    ...saidChapter(model),
    ...chosenChapter(model),
    ...tasksChapter(model),
  ];
  const agreed = [...actionsChapter(model), ...followUpChapter(model)];
  const plate = [PLATE_PAGE, plateChapter(model, pictures.plate)] as const;
  return model.actions.length > 0
    ? [[PORTRAIT, meeting], [LANDSCAPE, agreed], plate]
    : [[PORTRAIT, [...meeting, ...agreed]], plate];
}
