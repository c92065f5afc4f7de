import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { MinutesModel } from '../../../minutes/model/model.ts';
import { lettersOf } from '../../../minutes/pages/letters.ts';
import { widthOf } from '../../../minutes/pages/text-width.ts';
import { adoptTemplate } from '../../../minutes/template/adopt-template.ts';
import { OUR_STYLE } from '../../../minutes/write-minutes.ts';
import { docxFaults } from '../../helpers/docx-accessibility.ts';
import { docxProblems } from '../../helpers/docx-validity.ts';
import { emptyMinutes, exampleMinutes } from '../../helpers/minutes-model.ts';
import { picturesFor } from '../../helpers/minutes-pictures.ts';
import { municipalTemplate, partText } from '../../helpers/municipal-template.ts';
import { writeMinutes } from '../../helpers/write-minutes.ts';
import { part, readDocx, styleOf, textOf } from '../read-docx.ts';
import { elements } from '../strict-xml.ts';

const BODY = 'word/document.xml';
const adopted = (kind: Parameters<typeof municipalTemplate>[0]) => adoptTemplate(municipalTemplate(kind)).parts;
const fill = (kind: Parameters<typeof municipalTemplate>[0], model: MinutesModel = exampleMinutes()) =>
  writeMinutes(model, picturesFor(model), { ...OUR_STYLE, template: adopted(kind) });

describe("the municipality's own template", () => {
  it('[M23] keeps its header with logo, its footer, its fonts and its margins', async () => {
    const before = municipalTemplate('cover');
    const file = await fill('cover');
    const said = (docx: Uint8Array, name: string) => textOf(part(readDocx(docx).parts, name));
    expect(said(file, 'word/header1.xml')).toBe(said(before, 'word/header1.xml'));
    // Its pages had no number, and the minutes name pages.
    expect(said(file, 'word/footer1.xml')).toBe(`${said(before, 'word/footer1.xml')}Bladzijde 1`);
    expect(unzipSync(file)['word/media/template1.png']).toEqual(unzipSync(before)['word/media/logo.png']);
    expect(partText(file, 'word/header1.xml')).toContain('descr="Logo van Voorbeeldstad"');
    expect(partText(file, 'word/styles.xml')).toContain('w:ascii="Arial"');
    expect(partText(file, BODY)).toContain('w:left="1418"');
  });

  it('[M23] keeps its own page numbers, and gets ours where it has none, also without a footer', async () => {
    const parts = unzipSync(municipalTemplate('places'));
    const changed = (name: string, change: (xml: string) => string) => {
      const before = strFromU8(parts[name] ?? new Uint8Array());
      expect(change(before)).not.toBe(before);
      return zipSync({ ...parts, [name]: strToU8(change(before)) });
    };
    const write = (template: Uint8Array, model = exampleMinutes()) =>
      writeMinutes(model, picturesFor(model), { ...OUR_STYLE, template: adoptTemplate(template).parts });
    const own = '<w:p><w:fldSimple w:instr=" PAGE "><w:r><w:t>1</w:t></w:r></w:fldSimple></w:p></w:ftr>';
    const numbered = await write(changed('word/footer1.xml', (xml) => xml.replace('</w:ftr>', own)));
    expect(textOf(part(readDocx(numbered).parts, 'word/footer1.xml'))).not.toContain('Bladzijde');
    const bare = changed(BODY, (xml) => xml.replace(/<w:footerReference[^>]*>/, ''));
    for (const version of ['full', 'short'] as const) {
      const model = { ...exampleMinutes(), settings: { ...exampleMinutes().settings, version } };
      const file = await write(bare, model);
      expect([...docxProblems(file), ...docxFaults(file)]).toEqual([]);
      const { parts: all, body } = readDocx(file);
      const footer = [...all].find(([name]) => /^word\/footer-/.test(name))?.[1];
      expect(footer && textOf(footer)).toBe('Bladzijde 1');
      const shown = elements(body, 'w:sectPr').map((section) => elements(section, 'w:footerReference').length);
      expect(shown[0], 'the section in which the minutes begin').toBe(1);
    }
  });

  it('has a subtitle that is smaller than its own title', async () => {
    const parts = unzipSync(municipalTemplate('places'));
    const styles = strFromU8(parts['word/styles.xml'] ?? new Uint8Array()).replace(
      '<w:sz w:val="44"/>',
      '<w:sz w:val="28"/>',
    );
    const template = adoptTemplate(zipSync({ ...parts, 'word/styles.xml': strToU8(styles) })).parts;
    const model = exampleMinutes();
    const file = await writeMinutes(model, picturesFor(model), { ...OUR_STYLE, template });
    const title = elements(readDocx(file).body, 'w:p').find((one) => styleOf(one) === 'Titel');
    const sizes = title && elements(title, 'w:sz').map(({ attributes }) => Number(attributes['w:val']));
    expect(sizes?.length).toBeGreaterThan(0);
    expect(Math.max(...(sizes ?? []))).toBe(21);
  });

  it('has room for its labels in wide letters', async () => {
    const parts = unzipSync(municipalTemplate('places'));
    const styles = strFromU8(parts['word/styles.xml'] ?? new Uint8Array()).replaceAll('"Arial"', '"Verdana"');
    const template = adoptTemplate(zipSync({ ...parts, 'word/styles.xml': strToU8(styles) })).parts;
    const model = exampleMinutes();
    const file = await writeMinutes(model, picturesFor(model), { ...OUR_STYLE, template });
    const fact = elements(part(readDocx(file).parts, 'word/styles.xml'), 'w:style').find(
      ({ attributes }) => attributes['w:styleId'] === 'PpFact',
    );
    const room = Number(fact && elements(fact, 'w:ind')[0]?.attributes['w:hanging']);
    expect(room).toBeGreaterThan(widthOf('Gespreksleider', 20, true, lettersOf('Verdana')));
    expect(fact && elements(fact, 'w:tab')[0]?.attributes['w:pos']).toBe(`${room}`);
  });

  it('gets its own headings: Kop 1, Kop 2 and Titel instead of ours', async () => {
    const { body } = readDocx(await fill('cover'));
    const used = elements(body, 'w:p').map(styleOf);
    expect(used.filter((style) => style === 'Kop1')).toHaveLength(10);
    expect(used).toContain('Kop2');
    expect(used).toContain('Titel');
    expect(used).not.toContain('Heading1');
  });

  it('has every style that the document uses, once, based on its own text', async () => {
    const { body, parts } = readDocx(await fill('cover'));
    const styles = elements(part(parts, 'word/styles.xml'), 'w:style');
    const known = styles.map(({ attributes }) => attributes['w:styleId']);
    expect(new Set(known).size).toBe(known.length);
    const used = [...elements(body, 'w:pStyle'), ...elements(body, 'w:tblStyle'), ...elements(body, 'w:rStyle')];
    expect(used.map(({ attributes }) => attributes['w:val']).filter((id) => !known.includes(id))).toEqual([]);
    const bases = styles.flatMap((style) => elements(style, 'w:basedOn').map(({ attributes }) => attributes['w:val']));
    expect(bases.filter((id) => !known.includes(id))).toEqual([]);
  });

  it('gets the minutes at the end after its cover, or where it says so', async () => {
    const after = readDocx(await fill('cover')).paragraphs;
    expect(after.slice(0, 2)).toEqual(['Afdeling Samenleving', 'Voor intern gebruik']);
    expect(after.findIndex((text) => text.startsWith('Verslag van onze bijeenkomst'))).toBeGreaterThan(1);
    const inside = readDocx(await fill('places')).paragraphs;
    expect(inside[0]).toBe('Van: Voorbeeldstad op 3 december 2026');
    expect(inside.at(-1)).toBe('Einde van het verslag');
    expect(inside.join('\n')).not.toMatch(/\{\{|praatplaat-section/);
    expect(readDocx(await fill('empty')).paragraphs.join('\n')).toContain('Eén vast gezicht');
  });

  it('turns the page with the plate, and keeps the header on every section', async () => {
    const { body } = readDocx(await fill('cover'));
    const sections = elements(body, 'w:sectPr');
    expect(sections.map((one) => elements(one, 'w:pgSz')[0]?.attributes['w:orient'] ?? 'portrait')).toEqual([
      'portrait',
      'portrait',
      'landscape',
    ]);
    expect(sections.every((one) => elements(one, 'w:headerReference').length > 0)).toBe(true);
    expect(sections.map((one) => elements(one, 'w:titlePg').length)).toEqual([1, 0, 0]);
  });

  it('has the title and the author of now, and stays accessible', async () => {
    const file = await writeMinutes(exampleMinutes(), picturesFor(exampleMinutes()), {
      ...OUR_STYLE,
      maker: { author: 'A. Begeleider', organisation: '' },
      template: adopted('cover'),
    });
    expect(partText(file, 'docProps/core.xml')).toMatch(
      /Verslag van onze bijeenkomst over de toegang, gemeente Voorbeeldstad/,
    );
    expect(partText(file, 'docProps/core.xml')).toContain('A. Begeleider');
    expect(partText(file, 'docProps/core.xml')).not.toContain('Iemand van ICT');
    expect(docxFaults(file)).toEqual([]);
    expect(docxFaults(await fill('places', emptyMinutes()))).toEqual([]);
  });

  it.each([
    ['English', (xml: string) => xml.replace('nl-NL', 'en-US')],
    ['of no language', (xml: string) => xml.replace(/<w:lang [^>]*>/, '')],
    ['without defaults', (xml: string) => xml.replace(/<w:docDefaults>.*<\/w:docDefaults>/, '')],
  ])('is read aloud in Dutch, also when it was %s', async (_, change) => {
    const parts = unzipSync(municipalTemplate('cover'));
    const styles = strToU8(change(strFromU8(parts['word/styles.xml'] ?? new Uint8Array())));
    const template = zipSync({ ...parts, 'word/styles.xml': styles });
    expect(docxFaults(template).join()).toContain('de taal is');
    const model = exampleMinutes();
    expect(
      docxFaults(
        await writeMinutes(model, picturesFor(model), { ...OUR_STYLE, template: adoptTemplate(template).parts }),
      ),
    ).toEqual([]);
  });

  it('says which places it has', () => {
    expect(adoptTemplate(municipalTemplate('places')).report.places).toEqual(['verslag', 'gemeente', 'datum']);
    expect(adoptTemplate(municipalTemplate('cover')).report.places).toEqual([]);
  });
});

describe('what is no template', () => {
  const changed = (part: string, change: (text: string) => string) => {
    const files = unzipSync(municipalTemplate('cover'));
    return zipSync({ ...files, [part]: strToU8(change(strFromU8(files[part] ?? new Uint8Array()))) });
  };
  it.each<[string, Uint8Array, string?]>([
    ['no ZIP', strToU8('geen Word')],
    ['a password (OLE container)', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])],
    ['another ZIP', zipSync({ 'a.txt': strToU8('a') })],
    [
      'macros',
      changed('[Content_Types].xml', (xml) =>
        xml.replace('wordprocessingml.document.main', 'ms-word.document.macroEnabled.main'),
      ),
      'template-macros',
    ],
    [
      'too many elements',
      changed(BODY, (xml) => xml.replace('<w:body>', `<w:body>${'<w:p/>'.repeat(700_000)}`)),
      'template-bad',
    ],
    [
      'a document type',
      changed(BODY, (xml) => xml.replace('<w:document', '<!DOCTYPE w [<!ENTITY a "b">]><w:document')),
    ],
    ['a broken body', changed(BODY, () => '<w:document><w:body>')],
    [
      'a bomb',
      zipSync({ ...unzipSync(municipalTemplate('cover')), 'word/media/x.png': new Uint8Array(70_000_000) }),
      'template-too-large',
    ],
  ])('is refused: %s', (_, bytes, code = 'template-bad') => {
    expect(() => adoptTemplate(bytes)).toThrow(expect.objectContaining({ code }));
  });
  it('and what is one, is not', () => {
    expect(() => adoptTemplate(municipalTemplate('cover'))).not.toThrow();
  });
});
