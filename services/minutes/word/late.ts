import { Paragraph } from 'docx';
import { strFromU8, strToU8 } from 'fflate';

/** Starts what stands in for something later; nobody types this character. */
const MARK = '\ue0f7praatplaat-';
const TABLE = new RegExp(`<w:p><w:r><w:t[^>]*>${MARK}table-(\\d+)</w:t></w:r></w:p>`, 'g');
const DOCUMENT = 'word/document.xml';

/**
 * What comes into the package after the docx library has written it: tables as XML, and pictures, which it would hash and
 * compress though they are compressed already.
 */
export interface Late {
  readonly tables: string[];
  readonly pictures: Uint8Array[];
}

export function nothingLate(): Late {
  return { tables: [], pictures: [] };
}

/** A paragraph that becomes this table. */
export function lateTable(late: Late, xml: string): Paragraph {
  return new Paragraph(`${MARK}table-${late.tables.push(xml) - 1}`);
}

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
  const xml = strFromU8(parts[DOCUMENT] ?? new Uint8Array());
  result[DOCUMENT] = strToU8(xml.replace(TABLE, (_, number: string) => late.tables[Number(number)] ?? ''));
  return result;
}

/** The docx library calls the language of every chart English. */
const inDutch = (chart: string) => chart.replaceAll(/(<c:lang val=|<a:endParaRPr lang=)"en-US"/g, '$1"nl-NL"');

function numberIn(bytes: Uint8Array): number {
  const text = bytes.length < 60 ? strFromU8(bytes) : '';
  return text.startsWith(MARK) ? Number(/\d+$/.exec(text)?.[0] ?? -1) : -1;
}
