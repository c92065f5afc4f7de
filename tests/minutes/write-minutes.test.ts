import { describe, expect, it } from 'vitest';
import type { MinutesModel } from '../../minutes/model/model.ts';
import { emptyMinutes, exampleMinutes } from '../helpers/minutes-model.ts';
import { picturesFor } from '../helpers/minutes-pictures.ts';
import { writeMinutes } from '../helpers/write-minutes.ts';
import { type ReadDocx, readDocx } from './read-docx.ts';

const write = async (model: MinutesModel) => readDocx(await writeMinutes(model, picturesFor(model)));
const scanOf = (model: MinutesModel) => {
  if (!model.scan) throw new Error('The example has a scan');
  return model.scan;
};
const tableWith = ({ tables }: ReadDocx, header: string) => tables.find(([head]) => head?.includes(header)) ?? [];

describe('the content of the minutes', () => {
  it('names everybody who was there under the word of their group, and who could not come', async () => {
    const { paragraphs } = await write(exampleMinutes());
    expect(paragraphs).toContain('Aanwezig: 6 mensen');
    expect(paragraphs).toContain(
      '●\t3 inwoners: Mevrouw Jansen (Cliëntenraad Sociaal Domein), Ahmed Yilmaz, Corrie van den Berg-Oosterhuis (Ouderenbond Voorbeeldstad)',
    );
    expect(paragraphs).toContain('Afwezig: Bart (woningcorporatie)');
  });

  it('says only what was filled in of who led, who wrote and until when to react', async () => {
    const { paragraphs } = await write(exampleMinutes());
    expect(paragraphs).toContain('Gespreksleider\tKarin Vos');
    expect(paragraphs).toContain('Verslag\tMarieke Blom');
    expect(paragraphs).toContain('Reageren\tuiterlijk 17 december 2026, marieke@voorbeeldstad.nl');
    expect((await write(emptyMinutes())).paragraphs.join('\n')).not.toMatch(/Gespreksleider|Reageren|Afwezig/);
  });

  it('says what became of earlier agreements when the session asked about them', async () => {
    const earlier = [{ number: 2, what: 'Brieven herlezen', who: '', status: 'done' as const, note: 'Het helpt.' }];
    const read = await write({ ...exampleMinutes(), earlier });
    expect(tableWith(read, 'Wat we merkten')[1]).toEqual(['2', 'Brieven herlezen', '–', '✓ gedaan', 'Het helpt.']);
    expect((await write(exampleMinutes())).paragraphs.join('\n')).not.toContain('eerdere afspraken');
  });

  it('says date, place and follow-up date in Dutch, and that the example is invented', async () => {
    const { paragraphs } = await write(exampleMinutes());
    expect(paragraphs).toContain('Verslag van onze bijeenkomst over de toegang\ngemeente Voorbeeldstad');
    expect(paragraphs).toContain('Datum\tdonderdag 3 december 2026, van 14.00 tot 16.30 uur');
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
      '2',
      'Een toestemmingsformulier op één A4',
      'Jan de Vries (beleid)',
      '5\u00a0december',
      'nog afspreken',
      '◐ mee bezig',
    ]);
  });

  it('[M4] says what was chosen last, and in which round', async () => {
    const { paragraphs } = await write(exampleMinutes());
    expect(paragraphs.join('\n')).toMatch(/Bij “Waar beginnen we mee\?” kwam bovenaan: “.+” \(14 stippen\)\./);
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

  it('[M3] is silent about what did not happen', async () => {
    const { tables, headings } = await write(emptyMinutes());
    expect(tables).toEqual([]);
    expect(headings.map(({ text }) => text)).toEqual([
      'Verslag van onze bijeenkomst over de toegang\ngemeente Voorbeeldstad',
      'Aanwezig',
      'Dit kozen we',
      'Volgende keer',
    ]);
  });

  it('[M3] keeps a remark about what did not happen', async () => {
    const settings = { ...emptyMinutes().settings, remarks: { actions: 'Dat doen we de volgende keer.' } };
    const { paragraphs } = await write({ ...emptyMinutes(), settings });
    expect(paragraphs).toEqual(
      expect.arrayContaining(['Dit spraken we af', 'Opmerking: Dat doen we de volgende keer.']),
    );
  });
});
