import type { Section, Sheets } from './blocks/blocks.ts';
import { documentTitle } from './chapters/compose.ts';
import { layMinutes } from './lay-minutes.ts';
import { lookOf } from './look/design.ts';
import type { MinutesModel } from './model/model.ts';
import { columnWidths } from './pages/column-widths.ts';
import type { Drawn } from './pages/heights.ts';
import { PAGES, roomOn } from './pages/page-room.ts';

/** The minutes page by page for the preview, with the sizes of drawn charts; pages that only hold the end of a long text are left out. */
export function sheetsOf(
  model: MinutesModel,
  { color, logo }: { color: string | null; logo: unknown },
  drawn?: Drawn,
): Sheets {
  const { sheets, scale } = layMinutes(model, logo !== null, drawn);
  return {
    title: documentTitle(model),
    brand: lookOf(color).brand,
    scale,
    pages: sheets.length,
    sheets: sheets
      .map((sheet, i) => ({ ...withWidths(sheet, scale), number: i + 1 }))
      .filter(({ blocks }) => blocks.length > 0),
  };
}

/** The same page with for every column of a table the width that it has in Word. */
function withWidths({ page, blocks }: Section, scale: number): Section {
  const room = roomOn(PAGES[page]).width / scale;
  return {
    page,
    blocks: blocks.map((block) => {
      if (block.type !== 'table') return block;
      const widths = columnWidths(block, room);
      return { ...block, columns: block.columns.map((column, i) => ({ ...column, width: widths[i] ?? column.width })) };
    }),
  };
}
