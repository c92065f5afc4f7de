import { Paragraph, TextRun } from 'docx';
import { strFromU8, strToU8 } from 'fflate';
import type { ChartData } from '../blocks/blocks.ts';
import { LISTS } from '../look/style-ids.ts';
import { addCharts } from './late-charts.ts';

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
const CHART = new RegExp(`${MARK}chart-(\\d+)`, 'g');
const DRAWING = new RegExp(`${MARK}drawing`, 'g');
const DRAWING_NUMBER = /<wp:docPr\b[^>]*? id="(\d+)"/g;
const DOCUMENT = 'word/document.xml';

type Parts = Readonly<Record<string, Uint8Array>>;

/**
 * What comes into the package after the docx library has written it: tables and paragraphs as XML, charts with their figures,
 * and pictures, which it would hash and compress though they are compressed already.
 */
export interface Late {
  readonly blocks: string[];
  readonly pictures: Uint8Array[];
  readonly charts: ChartData[];
}

export function nothingLate(): Late {
  return { blocks: [], pictures: [], charts: [] };
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

/** What stands for the id and the number of a chart, as long as these are not known. */
export function lateChart(late: Late, data: ChartData): { readonly id: string; readonly number: string } {
  return { id: `${MARK}chart-${late.charts.push(data) - 1}`, number: `${MARK}drawing` };
}

/** The parts of a package with what was late in its place. */
export function withLate(parts: Parts, late: Late, pack: (files: Parts) => Uint8Array): Record<string, Uint8Array> {
  const result: Record<string, Uint8Array> = { ...parts };
  for (const [name, bytes] of Object.entries(parts)) {
    const picture = /^word\/media\//.test(name) ? late.pictures[numberIn(bytes)] : undefined;
    if (picture) result[name] = picture;
  }
  const charts = addCharts(result, late.charts, pack);
  result[DOCUMENT] = strToU8(withBlocks(strFromU8(parts[DOCUMENT] ?? new Uint8Array()), late, charts));
  return result;
}

function withBlocks(xml: string, { blocks }: Late, charts: readonly string[]): string {
  const numbers = new Map([...xml.matchAll(LIST)].map(([, number, reference]) => [reference, number]));
  const drawing = freeNumbers(xml);
  const known = (block = '') =>
    block
      .replace(NUMBER, (_, list: string) => `<w:numId w:val="${numbers.get(list)}"/>`)
      .replace(CHART, (_, chart: string) => charts[Number(chart)] ?? '')
      .replace(DRAWING, drawing);
  return xml
    .replace(LIST, '')
    .replace(BLOCK, (_, section = '', number: string) => withSection(known(blocks[Number(number)]), section));
}

/** Numbers that no drawing of the text has, one after another. */
function freeNumbers(xml: string): () => string {
  const taken = new Set(Array.from(xml.matchAll(DRAWING_NUMBER), ([, number]) => number));
  let last = 0;
  return () => {
    do last += 1;
    while (taken.has(`${last}`));
    return `${last}`;
  };
}

function withSection(block: string, sectPr: string): string {
  if (sectPr === '') return block;
  if (block.startsWith('<w:p>')) return block.replace('</w:pPr>', () => `${sectPr}</w:pPr>`);
  return `${block}<w:p><w:pPr>${sectPr}</w:pPr></w:p>`;
}

function numberIn(bytes: Uint8Array): number {
  const text = bytes.length < 60 ? strFromU8(bytes) : '';
  return text.startsWith(MARK) ? Number(/\d+$/.exec(text)?.[0] ?? -1) : -1;
}
