const OFFICE = 'http://schemas.openxmlformats.org';
const MICROSOFT = 'http://schemas.microsoft.com/office';
const STRICT = 'http://purl.oclc.org/ooxml';

/** The namespaces that a Word document of ours may hold, each under the prefix that it always gets here (ECMA-376, ISO 29500). */
export const NAMESPACES: Readonly<Record<string, string>> = {
  w: `${OFFICE}/wordprocessingml/2006/main`,
  r: `${OFFICE}/officeDocument/2006/relationships`,
  wp: `${OFFICE}/drawingml/2006/wordprocessingDrawing`,
  a: `${OFFICE}/drawingml/2006/main`,
  pic: `${OFFICE}/drawingml/2006/picture`,
  m: `${OFFICE}/officeDocument/2006/math`,
  mc: `${OFFICE}/markup-compatibility/2006`,
  v: 'urn:schemas-microsoft-com:vml',
  o: 'urn:schemas-microsoft-com:office:office',
  w10: 'urn:schemas-microsoft-com:office:word',
  w14: `${MICROSOFT}/word/2010/wordml`,
  w15: `${MICROSOFT}/word/2012/wordml`,
  wp14: `${MICROSOFT}/word/2010/wordprocessingDrawing`,
  wps: `${MICROSOFT}/word/2010/wordprocessingShape`,
  wpg: `${MICROSOFT}/word/2010/wordprocessingGroup`,
  wpc: `${MICROSOFT}/word/2010/wordprocessingCanvas`,
};

/** The same namespaces in a file that was saved as Strict Open XML. */
const STRICT_NAMES: Readonly<Record<string, string>> = {
  [`${STRICT}/wordprocessingml/main`]: 'w',
  [`${STRICT}/officeDocument/relationships`]: 'r',
  [`${STRICT}/drawingml/wordprocessingDrawing`]: 'wp',
  [`${STRICT}/drawingml/main`]: 'a',
  [`${STRICT}/drawingml/picture`]: 'pic',
  [`${STRICT}/officeDocument/math`]: 'm',
};

const PREFIXES = new Map([
  ...Object.entries(NAMESPACES).map(([prefix, uri]) => [uri, prefix] as const),
  ...Object.entries(STRICT_NAMES),
  ['http://www.w3.org/XML/1998/namespace', 'xml'] as const,
  // These two have no prefix: nothing else stands beside them.
  [`${OFFICE}/package/2006/relationships`, ''] as const,
  [`${OFFICE}/package/2006/content-types`, ''] as const,
]);

/** Our prefix of a namespace; undefined for one that Word documents of ours do not hold. */
export const prefixOf = (uri: string): string | undefined => PREFIXES.get(uri);

/** What a reader that does not know them may pass over, says the file (ISO 29500-3). */
export const IGNORABLE: ReadonlySet<string> = new Set(['w14', 'w15', 'wp14']);
