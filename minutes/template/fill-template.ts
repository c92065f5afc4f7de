import { type FileChild, type IPatch, PatchType, patchDocument, TextRun } from 'docx';
import { strToU8, unzipSync } from 'fflate';
import type { Section } from '../blocks/blocks.ts';
import { oneLine } from '../blocks/words.ts';
import type { Look } from '../look/design.ts';
import { type MinutesPictures, wordBlock } from '../word/blocks.ts';
import { type Pack, zipPackage } from '../word/finish-package.ts';
import { type Late, lateBlock, listNumbers, nothingLate, withLate } from '../word/late.ts';
import { NUMBERING } from '../word/numbering.ts';
import { appProperties, coreProperties } from '../word/properties.ts';
import { NAMESPACES } from '../xml/namespaces.ts';
import { fragment, isElement, parseXml, writeXml, type XmlElement } from '../xml/tree.ts';
import { childOf, withChildren } from '../xml/walk.ts';
import { faultsIn } from './check-filled.ts';
import { APP, CORE } from './clean/clean-template.ts';
import { inDutch } from './in-dutch.ts';
import { type LaidInTemplate, layInTemplate } from './lay-in-template.ts';
import { letterWidth } from './letter-width.ts';
import { lyingReferences } from './lying-headers.ts';
import { templateStyles } from './measure/template-styles.ts';
import { withAllStyles, withHeadings, withOwnStyles } from './own-styles.ts';
import { withPageNumbers } from './page-numbers.ts';
import type { Place } from './places.ts';
import {
  type References,
  sectionEnd,
  type TemplatePage,
  templatePage,
  withPlace,
  withSectionAfter,
} from './sections.ts';

const MAIN = 'word/document.xml';
const STYLES = 'word/styles.xml';

export interface Filling {
  readonly sections: readonly Section[];
  readonly pictures: MinutesPictures;
  readonly look: Look;
  readonly title: string;
  readonly author: string;
  readonly organisation: string;
  readonly now: Date;
  /** Words of the minutes that must be in what was filled. */
  readonly opening: string;
  /** What stands in the other places. */
  readonly places: Readonly<Record<Exclude<Place, 'verslag'>, string>>;
  readonly pack: Pack;
}

/** A template that was filled with something wrong: a fault of the program, with what is wrong for the log. */
export class FillingFailed extends Error {}

/**
 * Fills the adopted template of a municipality: its header, footer, logo and styles stay; the minutes come in their place.
 * The result was checked: well-formed, no place left, the minutes in it. Throws FillingFailed.
 */
export async function fillTemplate(
  template: Readonly<Record<string, Uint8Array>>,
  filling: Filling,
): Promise<Uint8Array> {
  const { pictures, look, title, places, pack } = filling;
  const parts = { ...template };
  const late = nothingLate();
  const document = parseXml(parts[MAIN] ?? new Uint8Array());
  const body = withPageNumbers(parts, withPlace(childOf(document, 'w:body') ?? document));
  const letters = letterWidth(parts);
  const page = templatePage(body, letters);
  const kinds = filling.sections.map(({ page: kind }) => kind);
  const lying = kinds.every((kind) => kind === 'portrait') ? [] : lyingReferences(parts, page);
  const headed = await withHeadings(parseXml(parts[STYLES] ?? new Uint8Array()), look);
  const styles = templateStyles(parts, await withAllStyles(headed, look, letters));
  const laid = layInTemplate(filling.sections, pictures.charts, { parts, body, page, lying, styles });
  const after = withSectionAfter(laid.body, page, kinds, lying);
  parts[MAIN] = strToU8(writeXml(withSpaces(withBody(document, after.body))));
  parts[STYLES] = strToU8(writeXml(headed));
  parts[CORE] = strToU8(coreProperties(filling));
  parts[APP] = strToU8(appProperties(filling.organisation));
  const patched = await patchDocument({
    outputType: 'uint8array',
    data: zipPackage(parts, pack),
    patches: {
      verslag: {
        type: PatchType.DOCUMENT,
        children: [...listNumbers(), ...childrenOf(laid, page, lying, after.endsMinutes, pictures, late)],
      },
      ...Object.fromEntries(Object.entries(places).map(([place, text]) => [place, inLine(text)])),
    },
    numbering: NUMBERING,
  });
  const written = withLate(unzipSync(patched), late, (files) => zipPackage(files, pack));
  const result = parseXml(written[MAIN] ?? new Uint8Array());
  const filled = await withOwnStyles(parseXml(written[STYLES] ?? new Uint8Array()), result, look, letters);
  written[STYLES] = strToU8(writeXml(inDutch(filled)));
  written[CORE] = strToU8(coreProperties(filling));
  const faults = faultsIn(written, result, filling.opening);
  if (faults.length > 0) throw new FillingFailed(`${title}: ${faults.join('; ')}`);
  return zipPackage(written, pack);
}

const inLine = (text: string): IPatch => ({ type: PatchType.PARAGRAPH, children: [new TextRun(oneLine(text))] });

const withBody = (document: XmlElement, body: XmlElement) =>
  withChildren(
    document,
    document.children.map((child) => (isElement(child) && child.name === 'w:body' ? body : child)),
  );

/** What comes in may need any namespace of a Word document. */
function withSpaces(document: XmlElement): XmlElement {
  const spaces = Object.entries(NAMESPACES).map(([prefix, uri]) => [`xmlns:${prefix}`, uri]);
  return { ...document, attributes: { ...document.attributes, ...Object.fromEntries(spaces) } };
}

function childrenOf(
  { sections, paper }: LaidInTemplate,
  page: TemplatePage,
  lying: References,
  endsMinutes: boolean,
  pictures: MinutesPictures,
  late: Late,
): FileChild[] {
  return sections.flatMap(({ page: kind, blocks }, i) => {
    const room = paper.roomOf(kind, i);
    const children: FileChild[] = blocks.flatMap((block) => wordBlock(block, room, pictures, late));
    const ends = i < sections.length - 1 || endsMinutes;
    return ends ? [...children, lateBlock(late, fragment(sectionEnd(page, kind, i === 0, lying)))] : children;
  });
}
