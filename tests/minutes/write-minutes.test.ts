import { hostname, userInfo } from 'node:os';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { MinutesModel } from '../../minutes/model/model.ts';
import { emptyMinutes, exampleMinutes } from '../helpers/minutes-model.ts';
import { pictureOf, picturesFor } from '../helpers/minutes-pictures.ts';
import { writeMinutes } from '../helpers/write-minutes.ts';
import { part, type ReadDocx, readDocx, styleOf, textOf } from './read-docx.ts';
import { elements } from './strict-xml.ts';

const write = async (model: MinutesModel) => readDocx(await writeMinutes(model, picturesFor(model)));
const scanOf = (model: MinutesModel) => {
  if (!model.scan) throw new Error('The example has a scan');
  return model.scan;
};
const tableWith = ({ tables }: ReadDocx, header: string) => tables.find(([head]) => head?.includes(header)) ?? [];

describe('the content of the minutes', () => {
  it('names everybody who was there with organisation and perspective as a word', async () => {
    const model = exampleMinutes();
    const [, ...rows] = tableWith(await write(model), 'Organisatie');
    expect(rows).toHaveLength(model.present.length);
    expect(rows[0]).toEqual(['Mevrouw Jansen', 'Cliëntenraad Sociaal Domein', '●\u00a0Inwoners']);
    expect(rows[1]).toEqual(['Ahmed Yilmaz', '–', '●\u00a0Inwoners']);
  });

  it('says date, place and follow-up date in Dutch, and that the example is invented', async () => {
    const { paragraphs } = await write(exampleMinutes());
    expect(paragraphs).toContain('Verslag van onze bijeenkomst over de toegang\ngemeente Voorbeeldstad');
    expect(paragraphs).toContain('Datum\t3 december 2026');
    expect(paragraphs).toContain('Plaats\tBuurthuis De Linde, Lindenlaan 12');
    expect(paragraphs.join('\n')).toContain('cijfers zijn verzonnen');
    expect((await write({ ...exampleMinutes(), isSample: false })).paragraphs.join('\n')).not.toContain('verzonnen');
  });

  it('[M2] holds every improvement task with from, to, for whom, why and the cards behind it', async () => {
    const model = exampleMinutes();
    const text = (await write(model)).paragraphs.join('\n');
    for (const { from, to, forWhom, why, cards } of model.improvementTasks) {
      for (const part of [from, to, forWhom, why, ...cards.map((card) => card.text)]) expect(text).toContain(part);
    }
    expect(text).toContain('Waarom\tnog niet ingevuld');
  });

  it('[M2] holds every agreed action in one row; open fields say that they still have to be agreed', async () => {
    const model = exampleMinutes();
    const [, ...rows] = tableWith(await write(model), 'Wat doen we');
    expect(rows).toHaveLength(model.actions.length);
    expect(rows[1]).toEqual([
      'Een toestemmingsformulier op één A4\nHoort bij: Eén vast gezicht dat het dossier bij zich houdt',
      'Jan de Vries (beleid)',
      '5 december 2026',
      'nog afspreken',
      'De cliëntenraad begrijpt het formulier zonder uitleg',
      'nog afspreken',
    ]);
  });

  it('[M4] says what was chosen last, and in which round', async () => {
    const { paragraphs } = await write(exampleMinutes());
    expect(paragraphs.join('\n')).toMatch(
      /Bij “Waar beginnen we mee\?” kwamen bovenaan: “.+” \(14 stippen\), “.+” \(9 stippen\)/,
    );
  });

  it('[M5] puts quotes between quotation marks, under the perspective that said it', async () => {
    const { paragraphs } = await write(exampleMinutes());
    const at = paragraphs.indexOf('“Steeds weer een ander gezicht. Vier keer hetzelfde verhaal.”');
    expect(paragraphs[at - 1]).toBe('●\u00a0Inwoners');
  });

  it('shows per statement the group, the number, each category with percentage and "weet ik niet"', async () => {
    const rows = tableWith(await write(exampleMinutes()), 'Weet ik niet');
    expect(rows[1]).toEqual([
      'Ik beslis mee over de hulp die ik krijg.\nInwoners',
      '130',
      '12 (9%)',
      '25 (19%)',
      '41 (32%)',
      '38 (29%)',
      '14 (11%)',
      '7',
    ]);
  });

  it('ranks the improvement points by the first group, with the place in each group', async () => {
    const [head, ...rows] = tableWith(await write(exampleMinutes()), 'Verbeterpunt');
    expect(head).toContain('Plaats bij uitvoering');
    expect(rows.map((row) => row[1])).toEqual(['1', '2', '3', '3', '5']);
    expect(rows[0]).toEqual(['Eén vaste contactpersoon', '1', '71 van 137 (52%)', '3', '22 van 58 (38%)']);
  });

  it('[M6] names a group that is too small with the reason, and shows none of its rows', async () => {
    const model = exampleMinutes();
    const scan = scanOf(model);
    const groups = [scan.groups[0], { perspective: 'frontline' as const, respondents: null }];
    const charts = scan.charts.map((chart) =>
      chart.type === 'improvementPoints'
        ? chart
        : {
            ...chart,
            statements: chart.statements.map((statement) => ({
              ...statement,
              groups: statement.groups.map((group) =>
                group.perspective === 'frontline' ? { shown: false as const, perspective: group.perspective } : group,
              ),
            })),
          },
    );
    const read = await write({ ...model, scan: { ...scan, groups: groups.flatMap((g) => g ?? []), charts } });
    expect(read.paragraphs.join('\n')).toContain('groep uitvoering staan niet in dit verslag. Er waren minder dan 5');
    expect(JSON.stringify(tableWith(read, 'Weet ik niet'))).not.toContain('Uitvoering');
  });

  it('numbers the categories and explains them when their labels do not fit above a column', async () => {
    const model = exampleMinutes();
    const scale = Array.from({ length: 7 }, (_, i) => `antwoord ${i + 1}`);
    const read = await write({ ...model, scan: { ...scanOf(model), scale } });
    expect(tableWith(read, 'Weet ik niet')[0]).toEqual(['Stelling en groep', 'Aantal', ...'1234567', 'Weet ik niet']);
    expect(read.paragraphs.join('\n')).toContain('1 = antwoord 1; 2 = antwoord 2;');
  });

  it('[M3] writes a sentence instead of an empty table when nothing was noted', async () => {
    const { tables, paragraphs, headings } = await write(emptyMinutes());
    expect(tables).toEqual([]);
    expect(headings).toHaveLength(10);
    expect(paragraphs.filter((text) => text === '')).toHaveLength(1);
    expect(paragraphs.at(-1)).toBe('');
  });
});

describe('the Word file', () => {
  it('[M20] has one title and headings in order without gaps', async () => {
    const { headings } = await write(exampleMinutes());
    expect(headings[0]).toEqual({
      level: 'Title',
      text: 'Verslag van onze bijeenkomst over de toegang\ngemeente Voorbeeldstad',
    });
    expect(headings.filter(({ level }) => level === 'Heading1').map(({ text }) => text)).toEqual([
      'In het kort',
      'Aanwezig',
      'Wat we zagen',
      'Citaten uit de toegangsscan',
      'Wat we zeiden',
      'Wat we kozen',
      'Verbeteropgaven',
      'Afspraken',
      'Volgende bijeenkomst',
      'De praatplaat',
    ]);
    expect(headings.slice(1).every(({ level }) => level === 'Heading1' || level === 'Heading2')).toBe(true);
  });

  it('[M20] gives every picture an alt text with what it shows', async () => {
    const { altTexts } = await write(exampleMinutes());
    expect(altTexts).toHaveLength(4);
    expect(altTexts[0]).toContain('bij “Ik beslis mee over de hulp die ik krijg.” (40%)');
    expect(altTexts[2]).toContain('Inwoners kiezen het vaakst voor “Eén vaste contactpersoon” (52%).');
    expect(altTexts[3]).toContain('Startsituatie: 4 kaarten.');
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

  it('has a portrait section, a landscape one for the actions and one for the plate, with page x of y', async () => {
    const { body, parts } = await write(exampleMinutes());
    const sizes = elements(body, 'w:pgSz').map(({ attributes }) => [attributes['w:orient'], attributes['w:w']]);
    expect(sizes).toEqual([
      ['portrait', '11906'],
      ['landscape', '16838'],
      ['landscape', '16838'],
    ]);
    for (const name of [1, 2, 3].map((n) => `word/footer${n}.xml`)) {
      expect(textOf(part(parts, name))).toBe(
        'Verslag van onze bijeenkomst over de toegang, gemeente Voorbeeldstad\tBladzijde 1 van 8',
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
    const empty = elements(body, 'w:p').filter((p) => textOf(p) === '' && elements(p, 'w:drawing').length === 0);
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
    expect(await parts(model)).toHaveLength(3);
    expect(await parts(drawn)).toEqual([]);
  });

  it('makes a chart without a drawing editable', async () => {
    const example = exampleMinutes();
    const model = { ...example, settings: { ...example.settings, chartForm: 'drawn' as const } };
    const read = readDocx(await writeMinutes(model, { plate: pictureOf(1920, 1080), charts: new Map(), logo: null }));
    expect(read.altTexts).toHaveLength(4);
    expect(read.tables).toHaveLength((await write(model)).tables.length);
  });
});
