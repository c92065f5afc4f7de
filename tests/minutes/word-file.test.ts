import { hostname, userInfo } from 'node:os';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { MinutesModel } from '../../minutes/model/model.ts';
import { exampleMinutes } from '../helpers/minutes-model.ts';
import { pictureOf, picturesFor } from '../helpers/minutes-pictures.ts';
import { writeMinutes } from '../helpers/write-minutes.ts';
import { part, readDocx, styleOf, textOf } from './read-docx.ts';
import { elements } from './strict-xml.ts';

const write = async (model: MinutesModel) => readDocx(await writeMinutes(model, picturesFor(model)));

describe('the Word file', () => {
  it('[M20] has one title and headings in order without gaps', async () => {
    const { headings } = await write(exampleMinutes());
    expect(headings[0]).toEqual({
      level: 'Title',
      text: 'Verslag van onze bijeenkomst over de toegang\ngemeente Voorbeeldstad',
    });
    expect(headings.filter(({ level }) => level === 'Heading1').map(({ text }) => text)).toEqual([
      'Aanwezig: 6 mensen',
      'Dit spraken we af',
      'Dit kozen we',
      'Volgende keer',
      'Wat we zeiden',
      'Citaten uit de toegangsscan',
      'Verbeteropgaven',
      'Wat de scan laat zien',
      'Bijlage: alle antwoorden',
      'Bijlage: de praatplaat',
    ]);
    expect(headings.slice(1).every(({ level }) => level === 'Heading1' || level === 'Heading2')).toBe(true);
  });

  it('[M20] gives every picture an alt text with what it shows', async () => {
    const { altTexts } = await write(exampleMinutes());
    // Of three statements and the improvement points in the text, of two principles in the attachment, and of the plate.
    expect(altTexts).toHaveLength(7);
    expect(altTexts[0]).toContain('88 van de 135 inwoners vinden dat dit niet klopt.');
    expect(altTexts[3]).toContain('71 van de 137 inwoners kozen “Eén vaste contactpersoon”.');
    expect(altTexts[4]).toBe('Staafdiagram van 3 stellingen. De cijfers staan in de tabel eronder.');
    expect(altTexts[6]).toContain('Startsituatie: 4 kaarten.');
  });

  it('[M20] repeats the header row of every table, keeps rows whole and describes the table', async () => {
    const { body } = await write(exampleMinutes());
    for (const table of elements(body, 'w:tbl')) {
      const rows = elements(table, 'w:tr');
      expect(rows.map((row) => elements(row, 'w:tblHeader').length)).toEqual(rows.map((_, i) => (i === 0 ? 1 : 0)));
      expect(rows.every((row) => elements(row, 'w:cantSplit').length === 1)).toBe(true);
      expect(elements(table, 'w:tblCaption')[0]?.attributes['w:val']).toBeTruthy();
    }
  });

  it('[M20] is Dutch for Word, for the theme and in the properties', async () => {
    const { parts } = await write(exampleMinutes());
    expect(elements(part(parts, 'word/styles.xml'), 'w:lang')[0]?.attributes['w:val']).toBe('nl-NL');
    expect(elements(part(parts, 'word/settings.xml'), 'w:themeFontLang')[0]?.attributes['w:val']).toBe('nl-NL');
    expect(elements(part(parts, 'docProps/core.xml'), 'dc:language')[0]?.children).toEqual(['nl-NL']);
  });

  it('[M21] says its title and the program as author, and nothing of the machine or its user', async () => {
    const model = exampleMinutes();
    const file = await writeMinutes(model, picturesFor(model));
    const core = part(readDocx(file).parts, 'docProps/core.xml');
    const value = (name: string) => elements(core, name)[0]?.children[0];
    expect(value('dc:title')).toBe('Verslag van onze bijeenkomst over de toegang, gemeente Voorbeeldstad');
    expect([value('dc:creator'), value('cp:lastModifiedBy')]).toEqual(['Praatplaat', 'Praatplaat']);
    const all = Object.entries(unzipSync(file)).filter(([name]) => !name.endsWith('.png'));
    const words = all.flatMap(([, bytes]) => strFromU8(bytes).split(/[^\p{L}\p{N}_.-]+/u));
    expect(words).not.toContain(hostname());
    expect(words).not.toContain(userInfo().username);
  });

  it('has a section for the text, one for the answers and a landscape one for the plate, with page x of y', async () => {
    const { body, parts } = await write(exampleMinutes());
    const sizes = elements(body, 'w:pgSz').map(({ attributes }) => [attributes['w:orient'], attributes['w:w']]);
    expect(sizes).toEqual([
      ['portrait', '11906'],
      ['portrait', '11906'],
      ['landscape', '16838'],
    ]);
    for (const name of [1, 2, 3].map((n) => `word/footer${n}.xml`)) {
      expect(textOf(part(parts, name))).toBe(
        'Verslag van onze bijeenkomst over de toegang, gemeente Voorbeeldstad\tBladzijde 1 van 7',
      );
    }
  });

  it('uses only styles that exist, and no empty paragraphs as spacing', async () => {
    const { body, parts } = await write(exampleMinutes());
    const known = elements(part(parts, 'word/styles.xml'), 'w:style').map((s) => s.attributes['w:styleId']);
    expect(new Set(known).size).toBe(known.length);
    const used = elements(body, 'w:p').map(styleOf).filter(Boolean);
    expect(used.filter((style) => !known.includes(style))).toEqual([]);
    expect(elements(body, 'w:tblStyle').every((s) => known.includes(s.attributes['w:val']))).toBe(true);
    // The end of a section needs a paragraph after a table.
    const holds = (p: typeof body) => elements(p, 'w:drawing').length + elements(p, 'w:sectPr').length > 0;
    const empty = elements(body, 'w:p').filter((p) => textOf(p) === '' && !holds(p));
    expect(empty).toEqual([]);
  });

  it('numbers its pictures without doubles', async () => {
    const { body } = await write(exampleMinutes());
    const ids = elements(body, 'wp:docPr').map(({ attributes }) => attributes.id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('writes editable charts, or the drawings of the screen when the facilitator chose those', async () => {
    const model = exampleMinutes();
    const drawn = { ...model, settings: { ...model.settings, chartForm: 'drawn' as const } };
    const parts = async (chosen: MinutesModel) =>
      Object.keys(unzipSync(await writeMinutes(chosen, picturesFor(chosen)))).filter((name) =>
        name.includes('charts/chart'),
      );
    expect(await parts(model)).toHaveLength(6);
    expect(await parts(drawn)).toEqual([]);
  });

  it('makes a chart without a drawing editable', async () => {
    const example = exampleMinutes();
    const model = { ...example, settings: { ...example.settings, chartForm: 'drawn' as const } };
    const read = readDocx(await writeMinutes(model, { plate: pictureOf(1920, 1080), charts: new Map(), logo: null }));
    expect(read.altTexts).toHaveLength(7);
    expect(read.tables).toHaveLength((await write(model)).tables.length);
  });
});
