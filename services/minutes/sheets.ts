import type { Sheets } from '../../core/minutes/blocks.ts';
import type { MinutesModel } from '../../core/minutes/model.ts';
import { composeMinutes, documentTitle } from './compose.ts';
import { lookOf } from './design.ts';
import { filledContents } from './paginate/contents.ts';

/** The minutes page by page for the preview; pages that only hold the end of a long text are left out. */
export function sheetsOf(model: MinutesModel, { color, logo }: { color: string | null; logo: unknown }): Sheets {
  const { sheets } = filledContents(composeMinutes(model, logo !== null));
  return {
    title: documentTitle(model),
    brand: lookOf(color).brand,
    pages: sheets.length,
    sheets: sheets.map((sheet, i) => ({ ...sheet, number: i + 1 })).filter(({ blocks }) => blocks.length > 0),
  };
}
