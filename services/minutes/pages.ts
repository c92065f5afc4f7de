import { Footer, type ISectionOptions, PageOrientation, Paragraph, SimpleField, TabStopType } from 'docx';
import type { Room } from './pictures.ts';
import { STYLES } from './style-ids.ts';
import { texts } from './texts.ts';
import { shorten, words } from './words.ts';

/** A4 in twips. */
const SHORT = 11_906;
const LONG = 16_838;
const FOOTER_SPACE = 1100;

/** A kind of page: which way, and how wide its margins are. */
export interface Page {
  readonly landscape: boolean;
  readonly margin: number;
}
export const PORTRAIT: Page = { landscape: false, margin: 1134 };
export const LANDSCAPE: Page = { landscape: true, margin: 1134 };
export const PLATE_PAGE: Page = { landscape: true, margin: 720 };

/** The part of a page that can be filled, in twips. */
export function roomOn({ landscape, margin }: Page): Room {
  const [width, height] = landscape ? [LONG, SHORT] : [SHORT, LONG];
  return { width: width - 2 * margin, height: height - margin - FOOTER_SPACE };
}

/** A section of the document on one kind of page, with the footer. */
export function section(page: Page, title: string, children: ISectionOptions['children']): ISectionOptions {
  const { landscape, margin } = page;
  const orientation = landscape ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT;
  return {
    properties: {
      page: {
        size: { width: SHORT, height: LONG, orientation },
        margin: { top: margin, right: margin, bottom: FOOTER_SPACE, left: margin, header: 500, footer: 500 },
      },
    },
    footers: { default: footer(title, roomOn(page).width) },
    children,
  };
}

/** Title and page x of y. Fields with a stored result: without it Word may offer to repair the file. */
function footer(title: string, width: number): Footer {
  const { before, between } = texts.page;
  const children = [
    ...words(`${shorten(title, 70)}\t${before}`),
    new SimpleField('PAGE', '1'),
    ...words(between),
    new SimpleField('NUMPAGES', '1'),
  ];
  const tabStops = [{ type: TabStopType.RIGHT, position: width }];
  return new Footer({ children: [new Paragraph({ style: STYLES.footer, tabStops, children })] });
}
