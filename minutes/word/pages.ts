import { Footer, type ISectionOptions, PageOrientation, Paragraph, SimpleField, TabStopType } from 'docx';
import { shorten } from '../blocks/words.ts';
import { STYLES } from '../look/style-ids.ts';
import { FOOTER_SPACE, type Page, roomOn } from '../pages/page-room.ts';
import { texts } from '../texts/texts.ts';
import { textRuns } from './runs.ts';

/** A section of the document on one kind of page, with the footer. */
export function section(
  page: Page,
  title: string,
  pages: number,
  children: ISectionOptions['children'],
): ISectionOptions {
  const { width, height, landscape, margin } = page;
  const orientation = landscape ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT;
  const size = { width: Math.min(width, height), height: Math.max(width, height), orientation };
  const margins = { top: margin, right: margin, bottom: FOOTER_SPACE, left: margin, header: 500, footer: 500 };
  return {
    properties: { page: { size, margin: margins } },
    footers: { default: footer(title, roomOn(page).width, pages) },
    children,
  };
}

/** Title and page x of y. Fields with a stored result: without it Word may offer to repair the file. */
function footer(title: string, width: number, pages: number): Footer {
  const { before, between } = texts.page;
  const children = [
    ...textRuns([{ text: `${shorten(title, 70)}\t${before}` }]),
    new SimpleField('PAGE', '1'),
    ...textRuns([{ text: between }]),
    new SimpleField('NUMPAGES', `${pages}`),
  ];
  const tabStops = [{ type: TabStopType.RIGHT, position: width }];
  return new Footer({ children: [new Paragraph({ style: STYLES.footer, tabStops, children })] });
}
