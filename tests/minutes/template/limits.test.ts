import { strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { adoptTemplate } from '../../../minutes/template/adopt-template.ts';
import { bodyWithLastSection } from '../../../minutes/template/clean/body.ts';
import { sectionEnd, templatePage, withPlace, withSectionAfter } from '../../../minutes/template/sections.ts';
import { fragment, parseXml } from '../../../minutes/xml/tree.ts';
import { childOf } from '../../../minutes/xml/walk.ts';
import { municipalTemplate } from '../../helpers/municipal-template.ts';

const MB = 1024 * 1024;
const parts = unzipSync(municipalTemplate('cover'));
const isTaken = (bytes: Uint8Array) => {
  try {
    adoptTemplate(bytes);
    return true;
  } catch {
    return false;
  }
};
const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
/** The body of a document with a place for the minutes. */
const body = (section: string) => {
  const document = parseXml(strToU8(`<w:document ${W}><w:body><w:p/>${section}</w:body></w:document>`));
  const whole = childOf(bodyWithLastSection(document), 'w:body');
  if (!whole) throw new Error('no body');
  return withPlace(whole);
};
const sized = (width: number, height: number, margins: string) =>
  body(`<w:sectPr><w:pgSz w:w="${width}" w:h="${height}"/><w:pgMar ${margins}/></w:sectPr>`);

describe('a template', () => {
  const without = (name: string) =>
    zipSync(Object.fromEntries(Object.entries(parts).filter(([part]) => part !== name)));

  it('has at most 10 MB, unpacks to at most 60 MB, and has at most 2,000 parts', () => {
    // Bytes that cannot be packed, and none that need be: the size of the file follows the size of the part.
    const stored = (length: number) => zipSync({ ...parts, 'word/media/x.bin': new Uint8Array(length) }, { level: 0 });
    const [empty, room] = [stored(0).length, 10 * MB];
    expect([isTaken(stored(room - empty)), isTaken(stored(room - empty + 1))]).toEqual([true, false]);
    const unpacked = Object.values(parts).reduce((sum, { length }) => sum + length, 0);
    const packed = (length: number) => zipSync({ ...parts, 'word/media/x.bin': new Uint8Array(length) }, { level: 1 });
    expect(isTaken(packed(60 * MB - unpacked))).toBe(true);
    expect(isTaken(packed(60 * MB - unpacked + 1))).toBe(false);
    const many = (count: number) => {
      const more = Array.from({ length: count - Object.keys(parts).length }, (_, i) => [
        `word/a${i}.bin`,
        new Uint8Array(),
      ]);
      return zipSync({ ...parts, ...Object.fromEntries(more) }, { level: 0 });
    };
    expect([isTaken(many(2000)), isTaken(many(2001))]).toEqual([true, false]);
  });

  it('has a document and styles, and no macros', () => {
    expect(isTaken(zipSync(parts))).toBe(true);
    for (const name of ['word/document.xml', 'word/styles.xml', '[Content_Types].xml'])
      expect(isTaken(without(name)), name).toBe(false);
    const links = new TextDecoder().decode(parts['word/_rels/document.xml.rels']);
    const vba =
      '<Relationship Id="v" Type="http://schemas.microsoft.com/office/2006/relationships/vbaProject" Target="vbaProject.bin"/>';
    const macros = strToU8(links.replace('</Relationships>', `${vba}</Relationships>`));
    expect(
      isTaken(zipSync({ ...parts, 'word/_rels/document.xml.rels': macros, 'word/vbaProject.bin': strToU8('x') })),
    ).toBe(false);
  });
});

describe('the page of a template', () => {
  it('has the room that its margins leave, whichever way it lies', () => {
    const margins = 'w:top="-1985" w:right="1418" w:bottom="1000" w:left="900"';
    for (const xml of [sized(11_906, 16_838, margins), sized(16_838, 11_906, margins)]) {
      const { portrait, landscape } = templatePage(xml, 1.3);
      expect(portrait).toEqual({ width: 11_906 - 2318, height: 16_838 - 2985, letters: 1.3 });
      expect(landscape).toEqual({ width: 16_838 - 2318, height: 11_906 - 2985, letters: 1.3 });
    }
  });

  it('is A4 with margins of 2 cm when it does not say so', () => {
    const A4 = { portrait: { width: 9638, height: 14_570 }, landscape: { width: 14_570, height: 9638 } };
    expect(templatePage(body(''), 1)).toMatchObject(A4);
    expect(templatePage(body('<w:sectPr><w:cols/></w:sectPr>'), 1)).toMatchObject(A4);
    expect(templatePage(body('<w:sectPr><w:pgSz w:code="9"/></w:sectPr>'), 1), 'each measure by itself').toMatchObject(
      A4,
    );
  });

  it('is turned for sections that lie on their side, and only the first has a first page of its own', () => {
    const last = '<w:sectPr><w:pgSz w:w="100" w:h="200"/><w:pgNumType w:start="5"/><w:titlePg/></w:sectPr>';
    const whole = body(last);
    const page = templatePage(whole, 1);
    const first = fragment(sectionEnd(page, 'portrait', true, []));
    expect(first).toContain('<w:titlePg/>');
    expect(first).toContain('w:start="5"');
    const second = fragment(sectionEnd(page, 'landscape', false, []));
    expect(second).toContain('<w:pgSz w:w="200" w:h="100" w:orient="landscape"/>');
    expect(second).toContain('<w:type w:val="nextPage"/>');
    expect(second).not.toMatch(/titlePg|w:start/);
    expect(withSectionAfter(whole, page, ['portrait'], []).body, 'of one section nothing changes').toBe(whole);
    const turned = withSectionAfter(whole, page, ['portrait', 'plate'], []);
    expect(turned.endsMinutes).toBe(false);
    expect(fragment(turned.body)).toContain('w:orient="landscape"');
  });

  it('goes on as it was after the minutes when more of the template follows', () => {
    const place = '<w:p><w:r><w:t>{{verslag}}</w:t></w:r></w:p><w:p><w:r><w:t>Einde</w:t></w:r></w:p>';
    const whole = body(`${place}<w:sectPr><w:pgSz w:w="100" w:h="200"/></w:sectPr>`);
    const after = withSectionAfter(whole, templatePage(whole, 1), ['portrait', 'plate'], []);
    expect(after.endsMinutes).toBe(true);
    expect(fragment(after.body)).not.toContain('landscape');
  });
});
