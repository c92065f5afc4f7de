import { Bookmark, type FileChild, HeadingLevel, Paragraph } from 'docx';
import type { Block } from '../blocks/blocks.ts';
import { isOurs } from '../look/style-ids.ts';
import { drawnRoom } from '../pages/chart-size.ts';
import type { Room } from '../pages/page-room.ts';
import { chartParagraph } from './chart.ts';
import { guideXml } from './guide.ts';
import { type Late, lateBlock } from './late.ts';
import { paragraphXml } from './paragraph.ts';
import { type PictureFile, picture } from './pictures.ts';
import { textRuns } from './runs.ts';
import { wordTable } from './table.ts';

/** The pictures of the minutes; drawn charts by the chart ids of the model. */
export interface MinutesPictures {
  readonly plate: PictureFile;
  /** A chart without a drawing becomes an editable chart. */
  readonly charts: ReadonlyMap<string, PictureFile>;
  readonly logo: PictureFile | null;
}

/** Heights in twips: of the heading above the plate, of the logo. */
const HEADING = 1000;
const LOGO: Room = { width: 3400, height: 1000 };

/** Turns a block into what Word has for it, with its text so many times larger; tables, paragraphs and pictures come later. */
export function wordBlock(block: Block, room: Room, pictures: MinutesPictures, late: Late, scale = 1): FileChild[] {
  switch (block.type) {
    case 'heading':
      return [heading(block)];
    case 'paragraph':
      // A style that every Word has may go by another name in a template; the docx library finds it.
      return isOurs(block.style)
        ? [lateBlock(late, paragraphXml(block))]
        : [
            new Paragraph({
              style: block.style,
              children: textRuns(block.runs),
              ...(block.startsPage && { pageBreakBefore: true }),
            }),
          ];
    case 'table':
      return [lateBlock(late, wordTable(block, room, scale))];
    case 'chart': {
      const drawn = pictures.charts.get(block.id);
      if (drawn) return [picture(late, drawn, drawnRoom(room), block.name, block.alt)];
      return block.data.categories.length > 0 ? [lateBlock(late, chartParagraph(late, block, room.width))] : [];
    }
    case 'plate':
      return [
        picture(late, pictures.plate, { width: room.width, height: room.height - HEADING }, block.name, block.alt),
      ];
    case 'logo':
      return pictures.logo ? [picture(late, pictures.logo, LOGO, block.alt, block.alt)] : [];
    case 'guide':
      return block.entries.length > 0 ? [lateBlock(late, guideXml(block))] : [];
  }
}

function heading({ level, id, text, startsPage = false }: Extract<Block, { type: 'heading' }>): Paragraph {
  const children = [new Bookmark({ id, children: textRuns([{ text }]) })];
  const heading = level === 1 ? HeadingLevel.HEADING_1 : HeadingLevel.HEADING_2;
  return new Paragraph({ heading, children, ...(startsPage && { pageBreakBefore: true }) });
}
