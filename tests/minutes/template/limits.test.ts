import { strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { checkTemplate } from '../../../minutes/template/check-template.ts';
import { templatePage, withSections } from '../../../minutes/template/sections.ts';
import { municipalTemplate } from '../../helpers/municipal-template.ts';

const MB = 1024 * 1024;
const parts = unzipSync(municipalTemplate('cover'));
const isTaken = async (bytes: Uint8Array) => {
  try {
    await checkTemplate(bytes);
    return true;
  } catch {
    return false;
  }
};
const body = (section: string) => `<w:document><w:body><w:p/>${section}</w:body></w:document>`;
const sized = (width: number, height: number, margins: string) =>
  body(`<w:sectPr><w:pgSz w:w="${width}" w:h="${height}"/><w:pgMar ${margins}/></w:sectPr>`);

describe('a template', () => {
  const without = (name: string) =>
    zipSync(Object.fromEntries(Object.entries(parts).filter(([part]) => part !== name)));

  it('has at most 10 MB, unpacks to at most 60 MB, and has at most 2,000 parts', async () => {
    // Bytes that cannot be packed, and none that need be: the size of the file follows the size of the part.
    const stored = (length: number) => zipSync({ ...parts, 'word/media/x.bin': new Uint8Array(length) }, { level: 0 });
    const [empty, room] = [stored(0).length, 10 * MB];
    expect([await isTaken(stored(room - empty)), await isTaken(stored(room - empty + 1))]).toEqual([true, false]);
    const unpacked = Object.values(parts).reduce((sum, { length }) => sum + length, 0);
    const packed = (length: number) => zipSync({ ...parts, 'word/media/x.bin': new Uint8Array(length) }, { level: 1 });
    expect(await isTaken(packed(60 * MB - unpacked))).toBe(true);
    expect(await isTaken(packed(60 * MB - unpacked + 1))).toBe(false);
    const many = (count: number) => {
      const more = Array.from({ length: count - Object.keys(parts).length }, (_, i) => [
        `word/a${i}.bin`,
        new Uint8Array(),
      ]);
      return zipSync({ ...parts, ...Object.fromEntries(more) }, { level: 0 });
    };
    expect([await isTaken(many(2000)), await isTaken(many(2001))]).toEqual([true, false]);
  });

  it('has a document and styles, and no macros', async () => {
    expect(await isTaken(zipSync(parts))).toBe(true);
    for (const name of ['word/document.xml', 'word/styles.xml', '[Content_Types].xml'])
      expect(await isTaken(without(name)), name).toBe(false);
    expect(await isTaken(zipSync({ ...parts, 'word/vbaProject.bin': strToU8('x') }))).toBe(false);
  });
});

describe('the page of a template', () => {
  it('has the room that its margins leave, whichever way it lies', () => {
    const margins = 'w:top="-1985" w:right="1418" w:bottom="1000" w:left="900"';
    for (const xml of [sized(11_906, 16_838, margins), sized(16_838, 11_906, margins)]) {
      const { portrait, landscape } = templatePage(xml);
      expect(portrait).toEqual({ width: 11_906 - 2318, height: 16_838 - 2985 });
      expect(landscape).toEqual({ width: 16_838 - 2318, height: 11_906 - 2985 });
    }
  });

  it('is A4 with margins of 2 cm when it does not say so', () => {
    const A4 = { portrait: { width: 9638, height: 14_570 }, landscape: { width: 14_570, height: 9638 } };
    expect(templatePage(body(''))).toMatchObject(A4);
    expect(templatePage(body('<w:sectPr><w:cols/></w:sectPr>'))).toMatchObject(A4);
    expect(templatePage(body('<w:sectPr><w:pgSz w:code="9"/></w:sectPr>')), 'each measure by itself').toMatchObject(A4);
  });

  it('is turned for sections that lie on their side, and only the first has a first page of its own', () => {
    const mark = (page: string) => `<w:p><w:r><w:t>praatplaat-section-${page}</w:t></w:r></w:p>`;
    const last = '<w:sectPr><w:pgSz w:w="100" w:h="200"/><w:titlePg/></w:sectPr>';
    const xml = `<w:body>${mark('portrait')}<w:p><w:r/></w:p>${mark('landscape')}${last}</w:body>`;
    const wide = '<w:sectPr><w:pgSz w:w="200" w:h="100" w:orient="landscape"/></w:sectPr>';
    const page = templatePage(xml);
    expect(withSections(xml, page, 'plate')).toBe(
      `<w:body><w:p><w:pPr>${last}</w:pPr></w:p><w:p><w:r/></w:p><w:p><w:pPr>${wide}</w:pPr></w:p>${wide}</w:body>`,
    );
    expect(withSections(xml, page, 'portrait')).toMatch(
      /<w:sectPr><w:pgSz w:w="100" w:h="200"\/><\/w:sectPr><\/w:body>$/,
    );
    const none = `<w:body><w:p/>${last}</w:body>`;
    expect(withSections(none, templatePage(none), 'portrait'), 'of one section nothing changes').toBe(none);
  });
});
