import { Paragraph, TextRun } from 'docx';
import { strFromU8, strToU8 } from 'fflate';
import { LISTS } from '../look/style-ids.ts';

/** Starts what stands in for something later; nobody types this character. */
const MARK = '\ue0f7praatplaat-';
/** The last block of a section carries the page of that section. */
const BLOCK = new RegExp(
  `<w:p>(?:<w:pPr>(<w:sectPr>(?:(?!</w:pPr>).)*)</w:pPr>)?<w:r><w:t[^>]*>${MARK}block-(\\d+)</w:t></w:r></w:p>`,
  'gs',
);
const LIST = new RegExp(
  `<w:p><w:pPr>(?:(?!<w:p>).)*?<w:numId w:val="(\\d+)"/>(?:(?!<w:p>).)*?${MARK}list-([\\w-]+)</w:t></w:r></w:p>`,
  'gs',
);
const NUMBER = new RegExp(`<w:numId w:val="${MARK}([\\w-]+)"/>`, 'g');
const DOCUMENT = 'word/document.xml';

/**
 * What comes into the package after the docx library has written it: tables and paragraphs as XML, and pictures, which
 * it would hash and compress though they are compressed already.
 */
export interface Late {
  readonly blocks: string[];
  readonly pictures: Uint8Array[];
}

export function nothingLate(): Late {
  return { blocks: [], pictures: [] };
}

/** A paragraph that becomes this table or paragraph. */
export function lateBlock(late: Late, xml: string): Paragraph {
  return new Paragraph(`${MARK}block-${late.blocks.push(xml) - 1}`);
}

/** Paragraphs that tell which number the docx library gives to every list; they do not stay. */
export function listNumbers(): Paragraph[] {
  return Object.values(LISTS).map(
    (reference) =>
      new Paragraph({ numbering: { reference, level: 0 }, children: [new TextRun(`${MARK}list-${reference}`)] }),
  );
}

/** The number of a list in a late paragraph, as long as it is not known. */
export const numberOfList = (reference: string) => `<w:numId w:val="${MARK}${reference}"/>`;

/** Bytes that become this picture. */
export function latePicture(late: Late, png: Uint8Array): Uint8Array {
  return strToU8(`${MARK}picture-${late.pictures.push(png) - 1}`);
}

/** The parts of a package with what was late in its place, and with charts that are Dutch. */
export function withLate(parts: Readonly<Record<string, Uint8Array>>, late: Late): Record<string, Uint8Array> {
  const result: Record<string, Uint8Array> = { ...parts };
  for (const [name, bytes] of Object.entries(parts)) {
    const picture = /^word\/media\//.test(name) ? late.pictures[numberIn(bytes)] : undefined;
    if (picture) result[name] = picture;
    if (/^word\/charts\/[^/]*\.xml$/.test(name)) result[name] = strToU8(inDutch(strFromU8(bytes)));
  }
  result[DOCUMENT] = strToU8(withBlocks(strFromU8(parts[DOCUMENT] ?? new Uint8Array()), late));
  return result;
}

function withBlocks(xml: string, { blocks }: Late): string {
  const numbers = new Map([...xml.matchAll(LIST)].map(([, number, reference]) => [reference, number]));
  const numbered = (block = '') =>
    block.replace(NUMBER, (_, list: string) => `<w:numId w:val="${numbers.get(list)}"/>`);
  return xml
    .replace(LIST, '')
    .replace(BLOCK, (_, section = '', number: string) => withSection(numbered(blocks[Number(number)]), section));
}

function withSection(block: string, sectPr: string): string {
  if (sectPr === '') return block;
  if (block.startsWith('<w:p>')) return block.replace('</w:pPr>', () => `${sectPr}</w:pPr>`);
  return `${block}<w:p><w:pPr>${sectPr}</w:pPr></w:p>`;
}

/** The docx library calls the language of every chart English. */
const inDutch = (chart: string) => chart.replaceAll(/(<c:lang val=|<a:endParaRPr lang=)"en-US"/g, '$1"nl-NL"');

function numberIn(bytes: Uint8Array): number {
  const text = bytes.length < 60 ? strFromU8(bytes) : '';
  return text.startsWith(MARK) ? Number(/\d+$/.exec(text)?.[0] ?? -1) : -1;
}
