import { type FileChild, type IPatch, Paragraph, PatchType, patchDocument, TextRun } from 'docx';
import { strFromU8, strToU8, unzipSync } from 'fflate';
import type { Section } from '../blocks/blocks.ts';
import { oneLine } from '../blocks/words.ts';
import type { Look } from '../look/design.ts';
import { type MinutesPictures, wordBlock } from '../word/blocks.ts';
import { type Pack, zipPackage } from '../word/finish-package.ts';
import { type Late, listNumbers, nothingLate, withLate } from '../word/late.ts';
import { NUMBERING } from '../word/numbering.ts';
import { DOCUMENT_PART, placesIn } from './check-template.ts';
import { inDutch } from './in-dutch.ts';
import { withOwnStyles } from './own-styles.ts';
import type { Place } from './places.ts';
import { sectionMark, type TemplatePage, templatePage, withSections } from './sections.ts';

const STYLES_PART = 'word/styles.xml';

export interface Filling {
  readonly sections: readonly Section[];
  readonly pictures: MinutesPictures;
  readonly look: Look;
  readonly title: string;
  readonly author: string;
  /** What stands in the other places. */
  readonly places: Readonly<Record<Exclude<Place, 'verslag'>, string>>;
  readonly pack: Pack;
}

/** Fills the template of a municipality: its header, footer, logo and styles stay; the minutes come in their place. */
export async function fillTemplate(template: Uint8Array, filling: Filling): Promise<Uint8Array> {
  const { sections, pictures, look, title, author, places, pack } = filling;
  const late = nothingLate();
  const parts = unzipSync(template);
  const xml = strFromU8(parts[DOCUMENT_PART] ?? new Uint8Array());
  const page = templatePage(xml);
  parts[DOCUMENT_PART] = strToU8(placesIn(template).includes('verslag') ? xml : withPlaceAtEnd(xml, page));
  const filled = await patchDocument({
    outputType: 'uint8array',
    data: zipPackage(parts, pack),
    patches: {
      verslag: {
        type: PatchType.DOCUMENT,
        children: [...listNumbers(), ...childrenOf(sections, page, pictures, late)],
      },
      ...Object.fromEntries(Object.entries(places).map(([place, text]) => [place, inLine(text)])),
    },
    numbering: NUMBERING,
    properties: { title, creator: author, lastModifiedBy: author },
  });
  const finished = await finishedParts(
    withLate(unzipSync(filled), late),
    page,
    sections.at(-1)?.page ?? 'portrait',
    look,
  );
  return zipPackage(finished, pack);
}

const inLine = (text: string): IPatch => ({ type: PatchType.PARAGRAPH, children: [new TextRun(oneLine(text))] });

/** A new page after what the template holds, and there the minutes. */
function withPlaceAtEnd(xml: string, { sectPr }: TemplatePage): string {
  const hasText = /<w:t[ >]|<w:drawing|<w:pict/.test(xml);
  const turn = hasText ? '<w:p><w:r><w:br w:type="page"/></w:r></w:p>' : '';
  const place = `${turn}<w:p><w:r><w:t>{{verslag}}</w:t></w:r></w:p>`;
  const at = xml.lastIndexOf(sectPr);
  return at >= 0 ? xml.slice(0, at) + place + xml.slice(at) : xml.replace('</w:body>', `${place}${sectPr}</w:body>`);
}

function childrenOf(
  sections: readonly Section[],
  page: TemplatePage,
  pictures: MinutesPictures,
  late: Late,
): FileChild[] {
  return sections.flatMap(({ page: kind, blocks }, i) => {
    const room = kind === 'portrait' ? page.portrait : page.landscape;
    const children = blocks.flatMap((block) => wordBlock(block, room, pictures, late));
    return i < sections.length - 1 ? [...children, new Paragraph(sectionMark(kind))] : children;
  });
}

async function finishedParts(
  parts: Readonly<Record<string, Uint8Array>>,
  page: TemplatePage,
  last: Section['page'],
  look: Look,
): Promise<Record<string, Uint8Array>> {
  const body = withSections(strFromU8(parts[DOCUMENT_PART] ?? new Uint8Array()), page, last);
  const styles = await withOwnStyles(strFromU8(parts[STYLES_PART] ?? new Uint8Array()), body, look);
  return { ...parts, [DOCUMENT_PART]: strToU8(body), [STYLES_PART]: strToU8(inDutch(styles)) };
}
