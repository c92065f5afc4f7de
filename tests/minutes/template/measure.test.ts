import { strToU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { lookOf } from '../../../minutes/look/design.ts';
import { lettersOf } from '../../../minutes/pages/letters.ts';
import { widthOf } from '../../../minutes/pages/text-width.ts';
import { adoptTemplate } from '../../../minutes/template/adopt-template.ts';
import { templatePaper } from '../../../minutes/template/measure/paper.ts';
import { templateStyles } from '../../../minutes/template/measure/template-styles.ts';
import { withAllStyles, withHeadings } from '../../../minutes/template/own-styles.ts';
import { templatePage, withPlace } from '../../../minutes/template/sections.ts';
import { parseXml } from '../../../minutes/xml/tree.ts';
import { childOf } from '../../../minutes/xml/walk.ts';
import { municipalTemplate, partText } from '../../helpers/municipal-template.ts';

type Kind = Parameters<typeof municipalTemplate>[0];
const p = (text: string, properties = '') => `<w:p><w:pPr>${properties}</w:pPr><w:r><w:t>${text}</w:t></w:r></w:p>`;
const lines = (count: number, properties = '') =>
  Array.from({ length: count }, (_, i) => p(`Regel ${i}`, properties)).join('');

/** The pages of a template with its text, its header or its styles changed. */
async function paperOf(kind: Kind, change: Readonly<Record<string, (xml: string) => string>> = {}) {
  const before = municipalTemplate(kind);
  const { parts } = adoptTemplate(before);
  const changed = Object.fromEntries(
    Object.entries(change).map(([name, edit]) => {
      const text = partText(before, name);
      expect(edit(text)).not.toBe(text);
      return [name, strToU8(edit(text))];
    }),
  );
  const all = { ...parts, ...changed };
  expect(Object.keys(unzipSync(before))).toEqual(expect.arrayContaining(Object.keys(change)));
  const body = withPlace(childOf(parseXml(all['word/document.xml'] ?? new Uint8Array()), 'w:body') ?? raise());
  const look = lookOf(null);
  const headed = await withHeadings(parseXml(all['word/styles.xml'] ?? new Uint8Array()), look);
  const styles = templateStyles(all, await withAllStyles(headed, look, 1.22));
  const { paper } = templatePaper({ parts: all, body, page: templatePage(body, 1.3), lying: [], styles });
  return { paper, styles, height: paper.roomOf('portrait', 1).height };
}

const HEADER = 'word/header1.xml';
const BODY = 'word/document.xml';
const STYLES = 'word/styles.xml';
const inHeader = (xml: string) => (header: string) => header.replace('</w:hdr>', `${xml}</w:hdr>`);
/** A line of Arial of ten points with the space after it, in twips. */
const LINE = 200 * 1.1499 + 100;

describe('the pages of a template', () => {
  it('have the room between their margins, and less where the header is higher than its margin', async () => {
    const { height } = await paperOf('places');
    expect(height).toBe(16_838 - 1985 - 1418);
    const tall = await paperOf('places', { [HEADER]: inHeader(lines(9)) });
    // The header begins 709 from the edge, with a logo of 567.
    expect(tall.height).toBeCloseTo(16_838 - (709 + 567 + 100 + 9 * LINE) - 1418, -1);
  });

  it('do not grow for what floats: frames, and tables with a place of their own', async () => {
    const framed = inHeader(lines(60, '<w:framePr w:w="2000" w:hRule="exact"/>'));
    expect((await paperOf('places', { [HEADER]: framed })).height).toBe(16_838 - 1985 - 1418);
    const table = `<w:tbl><w:tblPr><w:tblpPr w:tblpY="1"/></w:tblPr><w:tr><w:tc>${lines(60)}</w:tc></w:tr></w:tbl>`;
    expect((await paperOf('places', { [HEADER]: inHeader(table) })).height).toBe(16_838 - 1985 - 1418);
  });

  it('keep a quarter for text, whatever stands in the header', async () => {
    expect((await paperOf('places', { [HEADER]: inHeader(lines(90)) })).height).toBe(16_838 / 4);
  });

  it('begin after what the template holds: beside it, after a break, after pages of text', async () => {
    expect((await paperOf('places')).paper).toMatchObject({ pages: 0, fill: { used: LINE, isTop: false } });
    expect((await paperOf('cover')).paper).toMatchObject({ pages: 1, fill: { isTop: true } });
    const long = await paperOf('places', { [BODY]: (xml) => xml.replace('<w:body>', `<w:body>${lines(100)}`) });
    const perPage = Math.floor((16_838 - 1985 - 1418 + 100) / LINE);
    expect(long.paper.pages).toBe(Math.floor(100 / perPage));
    expect([(await paperOf('places')).paper.isSure, long.paper.isSure], 'a guess is no page number').toEqual([
      true,
      false,
    ]);
    const broken = '<w:p><w:r><w:t>Voor</w:t><w:br w:type="page"/><w:t>Na</w:t></w:r></w:p>';
    const after = await paperOf('places', { [BODY]: (xml) => xml.replace('<w:body>', `<w:body>${broken}`) });
    expect(after.paper).toMatchObject({ pages: 1, fill: { used: 2 * LINE } });
  });

  it('count from the number that their section begins with', async () => {
    const start = (xml: string) => xml.replace('<w:titlePg/>', '<w:pgNumType w:start="7"/><w:titlePg/>');
    expect((await paperOf('places', { [BODY]: start })).paper.pages).toBe(6);
    expect((await paperOf('cover', { [BODY]: start })).paper.pages).toBe(7);
  });
});

describe('the styles of a template', () => {
  it('are measured with what they are based on, under the names that Word gives them', async () => {
    const { styles } = await paperOf('places');
    expect(styles.metrics('')).toMatchObject({ size: 20, bold: false, after: 100, line: 240 });
    expect(styles.metrics('Heading1')).toMatchObject({ size: 30, bold: true, keepNext: true });
    expect(styles.metrics('Title')).toMatchObject({ size: 44, bold: true });
    expect(styles.metrics('PpGuide')).toMatchObject({ size: 20, before: 240 });
    expect(styles.levelOf('Kop2')).toBe(2);
    expect(styles.levelOf('Titel')).toBeUndefined();
  });

  it('say capitals, lines of a fixed height and a page of their own', async () => {
    const own =
      '<w:pPr><w:pageBreakBefore/><w:spacing w:line="400" w:lineRule="exact"/></w:pPr><w:rPr><w:caps/></w:rPr>';
    const { styles } = await paperOf('places', {
      [STYLES]: (xml) => xml.replace(/(<w:name w:val="heading 2"\/>.*?<w:qFormat\/>)<w:pPr>.*?<\/w:rPr>/, `$1${own}`),
    });
    expect(styles.metrics('Heading2')).toMatchObject({
      line: 400,
      own: { lineRule: 'exact', capitals: true, startsPage: true },
    });
  });
});

describe('the letters of a font', () => {
  it('are those of the font that LibreOffice puts in its place', () => {
    const width = (font: string) => widthOf('Gemeente', 20, false, lettersOf(font));
    expect(width('Calibri')).toBe(widthOf('Gemeente', 20, false));
    expect(width('Arial')).toBe(width('Helvetica'));
    expect(new Set(['Calibri', 'Arial', 'Times New Roman', 'Verdana', 'Cambria'].map(width)).size).toBe(5);
    for (const font of ['Open Sans', 'RijksoverheidSansText', 'Corbel', 'Calibri Light']) {
      expect(width(font), font).toBe(width('Verdana'));
    }
  });
});

function raise(): never {
  throw new Error('not there');
}
