import type { PageKind } from '../blocks/blocks.ts';
import type { Room } from '../pages/page-room.ts';

/** The page of a template as its last section says it. */
export interface TemplatePage {
  readonly sectPr: string;
  readonly portrait: Room;
  readonly landscape: Room;
}

const LAST_SECTION = /<w:sectPr\b(?:[^>]*\/>|(?:(?!<w:sectPr)[\s\S])*?<\/w:sectPr>)(?=\s*<\/w:body>)/;
const A4 =
  '<w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1134" w:right="1134" w:bottom="1134" w:left="1134" w:header="500" w:footer="500" w:gutter="0"/></w:sectPr>';
const MARK = 'praatplaat-section-';

/** The text of a paragraph that stands where a section ends. */
export const sectionMark = (page: PageKind) => `${MARK}${page}`;

/** Reads the page of a template; without one it is A4. */
export function templatePage(documentXml: string): TemplatePage {
  const found = LAST_SECTION.exec(documentXml)?.[0];
  const sectPr = found?.includes('<w:pgSz') ? found : A4;
  const side = (name: string, attribute: string, otherwise: number) =>
    Number(new RegExp(`<w:${name}\\b[^>]*w:${attribute}="(-?\\d+)"`).exec(sectPr)?.[1] ?? otherwise);
  const sizes = [side('pgSz', 'w', 11_906), side('pgSz', 'h', 16_838)];
  const [short, long] = [Math.min(...sizes), Math.max(...sizes)];
  const across = side('pgMar', 'left', 1134) + side('pgMar', 'right', 1134);
  const down = Math.abs(side('pgMar', 'top', 1134)) + Math.abs(side('pgMar', 'bottom', 1134));
  return {
    sectPr,
    portrait: { width: short - across, height: long - down },
    landscape: { width: long - across, height: short - down },
  };
}

/** Puts section ends in place of the marks: each a copy of the template's own section, turned where it must be. */
export function withSections(documentXml: string, { sectPr }: TemplatePage, last: PageKind): string {
  let first = true;
  const marked = documentXml.replace(/<w:p[ >](?:(?!<w:p[ >])[\s\S])*?<\/w:p>/g, (paragraph) => {
    const page = new RegExp(`${MARK}(\\w+)`).exec(paragraph)?.[1];
    if (!page) return paragraph;
    const copy = turned(first ? sectPr : withoutFirstPage(sectPr), page !== 'portrait');
    first = false;
    return `<w:p><w:pPr>${copy}</w:pPr></w:p>`;
  });
  if (first) return marked;
  return marked.replace(LAST_SECTION, turned(withoutFirstPage(sectPr), last !== 'portrait'));
}

/** Only the first section has a first page with a header of its own. */
const withoutFirstPage = (sectPr: string) => sectPr.replace(/<w:titlePg\b[^>]*\/>/, '');

function turned(sectPr: string, landscape: boolean): string {
  if (!landscape) return sectPr;
  return sectPr.replace(/<w:pgSz\b[^>]*\/>/, (size) => {
    const sides = ['w', 'h'].map((name) => Number(new RegExp(`\\bw:${name}="(\\d+)"`).exec(size)?.[1] ?? 0));
    return `<w:pgSz w:w="${Math.max(...sides)}" w:h="${Math.min(...sides)}" w:orient="landscape"/>`;
  });
}
