import { escapeXml } from '../xml/escape.ts';

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const CORE_SPACES =
  'xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"';

interface Said {
  readonly title: string;
  readonly author: string;
  readonly now: Date;
}

/** What a file says of itself (ECMA-376 part 2, chapter 11): a title, who made it now, and that it is Dutch. */
export function coreProperties({ title, author, now }: Said): string {
  const time = `${now.toISOString().slice(0, 19)}Z`;
  const dated = (name: string) => `<dcterms:${name} xsi:type="dcterms:W3CDTF">${time}</dcterms:${name}>`;
  return `${HEAD}<cp:coreProperties ${CORE_SPACES}>${dated('created')}<dc:creator>${escapeXml(author)}</dc:creator><dc:language>nl-NL</dc:language><cp:lastModifiedBy>${escapeXml(author)}</cp:lastModifiedBy>${dated('modified')}<dc:title>${escapeXml(title)}</dc:title></cp:coreProperties>`;
}

/** The organisation; empty says nothing. */
export const appProperties = (organisation: string): string =>
  `${HEAD}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties">${organisation ? `<Company>${escapeXml(organisation)}</Company>` : ''}</Properties>`;
