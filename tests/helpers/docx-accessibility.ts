import { strFromU8, unzipSync } from 'fflate';
import { readDocx, styleOf, textOf } from '../minutes/read-docx.ts';
import { elements, parseXml, type XmlElement } from '../minutes/strict-xml.ts';

/** Contrast of text on white that can be read. Source: WCAG 2.1, 1.4.3. */
const CONTRAST = 4.5;

/**
 * What a Word file lacks for people who cannot see it well, after EN 301 549 chapter 10: title and language, headings
 * in order and not empty, alternative texts, header rows and descriptions of tables, text that can be read, and no
 * perspective by colour alone. Of the headers and footers of a template its pictures and its tables count too. Empty when
 * nothing is wrong.
 */
export function docxFaults(file: Uint8Array): string[] {
  const { parts, body } = readDocx(file);
  const styles = parts.get('word/styles.xml');
  const stories = [
    body,
    ...[...parts].filter(([name]) => /^word\/(header|footer)\d*\.xml$/.test(name)).map(([, part]) => part),
  ];
  const levels = styles ? headingLevels(styles) : new Map<string, number>();
  return [
    ...propertyFaults(unzipSync(file)),
    ...(styles ? languageFaults(styles) : ['geen stijlen']),
    ...chartFaults(parts),
    ...headingFaults(body, levels),
    ...stories.flatMap(drawingFaults),
    ...stories.flatMap((story) => elements(story, 'w:tbl').filter(isOfData).flatMap(tableFaults)),
    ...contrastFaults([body, ...(styles ? [styles] : [])]),
    ...perspectiveFaults(body),
  ];
}

function propertyFaults(files: Readonly<Record<string, Uint8Array>>): string[] {
  const core = files['docProps/core.xml'];
  const properties = core && parseXml(strFromU8(core));
  const title = properties && elements(properties, 'dc:title')[0];
  return title && textIn(title).trim() ? [] : ['het document heeft geen titel'];
}

const textIn = (element: XmlElement) => element.children.filter((child) => typeof child === 'string').join('');

function languageFaults(styles: XmlElement): string[] {
  const [defaults] = elements(styles, 'w:docDefaults');
  const language = defaults && elements(defaults, 'w:lang')[0]?.attributes['w:val'];
  const ofStyles = elements(styles, 'w:style').flatMap((style) => {
    const own = elements(style, 'w:lang')[0]?.attributes['w:val'];
    return own === undefined || own === 'nl-NL' ? [] : [`de taal van een stijl is ${own}`];
  });
  return [...(language === 'nl-NL' ? [] : [`de taal is ${language ?? 'niet ingevuld'}`]), ...ofStyles];
}

/** A chart says its own language. */
function chartFaults(parts: ReadonlyMap<string, XmlElement>): string[] {
  const charts = [...parts].filter(([name]) => /^word\/charts\/[^/]*\.xml$/.test(name));
  const languages = charts.flatMap(([, chart]) => elements(chart, 'c:lang').map(({ attributes }) => attributes.val));
  return languages.every((language) => language === 'nl-NL') ? [] : ['een grafiek is niet Nederlands'];
}

/** Level of every heading style, whatever it is called: Heading1, Kop1. The title stands above them all. */
function headingLevels(styles: XmlElement): Map<string, number> {
  return new Map(
    elements(styles, 'w:style').flatMap((style) => {
      const name = elements(style, 'w:name')[0]?.attributes['w:val'] ?? '';
      const level = /^(?:heading|kop) ([1-6])$/i.exec(name)?.[1];
      return level ? [[style.attributes['w:styleId'] ?? '', Number(level)] as const] : [];
    }),
  );
}

function headingFaults(body: XmlElement, levels: ReadonlyMap<string, number>): string[] {
  const faults: string[] = [];
  let before = 0;
  for (const paragraph of elements(body, 'w:p')) {
    const level = levels.get(styleOf(paragraph));
    if (level === undefined) continue;
    const text = textOf(paragraph).trim();
    if (!text) faults.push('een kop is leeg');
    if (level > before + 1) faults.push(`kop ${level} na kop ${before}: ${text}`);
    before = level;
  }
  return before === 0 ? [...faults, 'er zijn geen koppen'] : faults;
}

function drawingFaults(body: XmlElement): string[] {
  return elements(body, 'w:drawing').flatMap((drawing) => {
    const [properties] = elements(drawing, 'wp:docPr');
    return properties?.attributes.descr?.trim() ? [] : ['een afbeelding of grafiek heeft geen tekst'];
  });
}

/** A table of the minutes, or one of a template with words in each cell; others only lay things beside each other. */
function isOfData(table: XmlElement): boolean {
  const isOurs = elements(table, 'w:tblStyle')[0]?.attributes['w:val']?.startsWith('Pp') ?? false;
  const rows = elements(table, 'w:tr').map((row) => elements(row, 'w:tc'));
  const cells = rows.flat();
  const isFull = cells.every((cell) => textOf(cell).trim() !== '' && elements(cell, 'w:drawing').length === 0);
  return isOurs || (rows.length > 1 && rows.every((row) => row.length > 1) && isFull);
}

function tableFaults(table: XmlElement): string[] {
  const rows = elements(table, 'w:tr');
  const heads = rows.map((row) => elements(row, 'w:tblHeader').length > 0);
  const described = ['w:tblCaption', 'w:tblDescription'].some((name) =>
    elements(table, name)[0]?.attributes['w:val']?.trim(),
  );
  const empty = elements(rows[0] ?? table, 'w:tc').some((cell) => textOf(cell).trim() === '');
  return [
    ...(rows.length < 2 ? ['een tabel heeft geen rijen'] : []),
    ...(heads[0] && heads.slice(1).every((head) => !head) ? [] : ['een tabel heeft geen kopregel']),
    ...(described ? [] : ['een tabel heeft geen beschrijving']),
    ...(empty ? ['een kopcel van een tabel is leeg'] : []),
  ];
}

function contrastFaults(roots: readonly XmlElement[]): string[] {
  const colors = roots.flatMap((root) => elements(root, 'w:rPr').flatMap((run) => elements(run, 'w:color')));
  const used = new Set(colors.flatMap(({ attributes }) => attributes['w:val'] ?? []));
  return [...used]
    .filter((color) => isColor(color) && contrast(color) < CONTRAST)
    .map((color) => `kleur ${color} is te licht`);
}

const isColor = (color: string) => /^[0-9A-F]{6}$/i.test(color);

/** Contrast with white, by the definition of WCAG and apart from the program's own. */
function contrast(color: string): number {
  const linear = [0, 2, 4].map((i) => {
    const share = Number.parseInt(color.slice(i, i + 2), 16) / 255;
    return share <= 0.03928 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 1.05 / (0.05 + 0.2126 * (linear[0] ?? 0) + 0.7152 * (linear[1] ?? 0) + 0.0722 * (linear[2] ?? 0));
}

/** A line in the look of a perspective must say which one in words. */
function perspectiveFaults(body: XmlElement): string[] {
  return elements(body, 'w:p').flatMap((paragraph) =>
    /^PpFrom-(residents|frontline|policy)$/.test(styleOf(paragraph)) &&
    !/Inwoners|Uitvoering|Beleid/.test(textOf(paragraph))
      ? ['een perspectief is alleen een kleur']
      : [],
  );
}
