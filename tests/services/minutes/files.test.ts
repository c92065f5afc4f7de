import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { bundle } from '../../../services/minutes/bundle.ts';
import { pictureOf } from '../../helpers/minutes-pictures.ts';
import { municipalTemplate, partText } from '../../helpers/municipal-template.ts';
import { atFirst } from '../../helpers/place.ts';
import { startServices, unwrap } from '../../helpers/services.ts';
import { parseCalendar } from '../../minutes/calendar/strict-calendar.ts';
import { readDocx } from '../../minutes/read-docx.ts';

/** Who the actions of the example are of. */
const PEOPLE = ['Ans', 'Dilara', 'Fatima', 'Ilse', 'Joost', 'Marieke', 'Mo', 'Peter'];

/** The example, with an export of its minutes in any format. */
async function sample() {
  const started = startServices();
  const { call, services, delivered } = started;
  const { id } = unwrap<{ id: string }>(await call('trajectories.openSample', null));
  const upload = (name: string, bytes: Uint8Array) => services.uploads.add(name, bytes);
  const save = async (format: string) => {
    const plate = { uploadId: upload('plaat.png', pictureOf(100, 60).png), width: 100, height: 60 };
    return call('minutes.export', { ...atFirst(id), format, plate, charts: [] });
  };
  const last = () => delivered.at(-1) ?? { fileName: '', data: new Uint8Array() };
  return { ...started, id, upload, save, last };
}

/** What Excel takes the cells of a row for, by their type and the number format of their style. */
function kindsOfRow(workbook: Uint8Array, row: number): string[] {
  const styles = partText(workbook, 'xl/styles.xml');
  const formats = new Map(
    [...styles.matchAll(/<numFmt numFmtId="(\d+)" formatCode="([^"]*)"/g)].map(([, id, code]) => [id, code]),
  );
  const cellStyles = /<cellXfs[^>]*>(.*?)<\/cellXfs>/s.exec(styles)?.[1] ?? '';
  const formatOf = [...cellStyles.matchAll(/<xf [^>]*?numFmtId="(\d+)"/g)].map(([, id]) => formats.get(id) ?? '');
  const cells = partText(workbook, 'xl/worksheets/sheet1.xml').matchAll(new RegExp(`<c r="[A-Z]+${row}"([^>]*)>`, 'g'));
  return Array.from(cells, ([, attributes = '']) => {
    if (/ t="(?:s|inlineStr)"/.test(attributes)) return 'text';
    const format = formatOf[Number(/ s="(\d+)"/.exec(attributes)?.[1] ?? 0)] ?? '';
    return /[dy]/.test(format) ? 'date' : 'number';
  });
}

describe('files from the minutes', () => {
  it('have names that sort and say what they are', async () => {
    const { save, delivered } = await sample();
    for (const format of ['docx', 'xlsx', 'ics', 'ics-people', 'zip']) unwrap(await save(format));
    expect(delivered.map(({ fileName }) => fileName)).toEqual([
      '2026-12-03 Verslag toegang gemeente Voorbeeldstad.docx',
      '2026-12-03 Afspraken toegang gemeente Voorbeeldstad.xlsx',
      '2026-12-03 Afspraken toegang gemeente Voorbeeldstad.ics',
      '2026-12-03 Agenda per persoon toegang gemeente Voorbeeldstad.zip',
      '2026-12-03 Alles van de bijeenkomst toegang gemeente Voorbeeldstad.zip',
    ]);
  });

  it('hold nothing of what lies sensitive, nor of her own notes', async () => {
    const { id, call, save, delivered } = await sample();
    const [SORE, NOTE] = ['GEVOELIG-4711', 'NOTITIE-4711'];
    const run = (command: unknown) => call('document.run', { ...atFirst(id), command });
    unwrap(await run({ type: 'intake.change', changes: { soreSpot: SORE } }));
    unwrap(await run({ type: 'privateNotes.change', text: NOTE }));
    for (const format of ['docx', 'xlsx', 'ics', 'ics-people', 'zip']) unwrap(await save(format));
    const latin = new TextDecoder('latin1');
    const inside = (data: Uint8Array): string[] => [
      latin.decode(data),
      ...(data[0] === 0x50 ? Object.values(unzipSync(data)).flatMap(inside) : []),
    ];
    const all = delivered.flatMap(({ data }) => inside(data));
    expect(all.length, 'also inside the files').toBeGreaterThan(delivered.length + 20);
    for (const text of all) for (const secret of [SORE, NOTE]) expect(text.includes(secret)).toBe(false);
  });

  it('come together in one ZIP, each a whole file', async () => {
    const { save, last } = await sample();
    unwrap(await save('zip'));
    const files = unzipSync(last().data);
    const own = Object.keys(files).filter((name) => name.startsWith('Agenda per persoon/'));
    expect(own.length).toBeGreaterThan(1);
    expect(Object.keys(files)).toHaveLength(5 + own.length);
    for (const [name, data] of Object.entries(files)) {
      expect(name).toMatch(/^(?:Agenda per persoon\/)?2026-12-03 /);
      if (name.endsWith('.txt')) expect(new TextDecoder().decode(data)).toContain('Dit spraken we af:\r\n');
      else if (name.endsWith('.ics')) expect(parseCalendar(data).components.length).toBeGreaterThan(1);
      else expect(Object.keys(unzipSync(data))).toContain('[Content_Types].xml');
    }
  });

  it('say of a ZIP without its PDF that it is not in it, to her and in the text to send', async () => {
    const { id, services, save, last } = await sample();
    const letterIn = (data: Uint8Array) => {
      const [, text] = Object.entries(unzipSync(data)).find(([name]) => name.endsWith('.txt')) ?? [];
      return new TextDecoder().decode(text);
    };
    expect(unwrap(await save('zip'))).toMatchObject({ kind: 'saved', lacksPdf: true });
    expect(letterIn(last().data)).toContain('niet als pdf.');
    expect(unwrap(await save('xlsx'))).not.toHaveProperty('lacksPdf');
    const plate = { uploadId: services.uploads.add('plaat.png', pictureOf(100, 60).png), width: 100, height: 60 };
    const request = { ...atFirst(id), format: 'zip' as const, plate, charts: [], page: null };
    const whole = await services.minutes.write(request, new Uint8Array([1]));
    expect(Object.keys(unzipSync(whole.data)).filter((name) => name.endsWith('.pdf'))).toHaveLength(1);
    expect(letterIn(whole.data)).not.toContain('pdf');
  });

  it('have one calendar for each person, under names of their own', async () => {
    const { save, last } = await sample();
    unwrap(await save('ics-people'));
    const files = Object.entries(unzipSync(last().data));
    expect(
      files.map(([name]) => name.replace(/^2026-12-03 Afspraken toegang (.*) gemeente Voorbeeldstad\.ics$/, '$1')),
    ).toEqual(PEOPLE);
    for (const [, data] of files) expect(parseCalendar(data).components.length).toBeGreaterThan(1);
  });

  it('get a number where two names are one for the disk', () => {
    const one = { data: new Uint8Array([1]) };
    const names = ['A.ics', 'a.ics', 'A.ics', 'b.ics'].map((fileName) => ({ fileName, ...one }));
    expect(Object.keys(unzipSync(bundle(names, new Date(2026, 0, 1))))).toEqual([
      'A.ics',
      'a (2).ics',
      'A (3).ics',
      'b.ics',
    ]);
  });

  it('have no calendar when nothing has a date', async () => {
    const { save } = startServicesEmpty();
    expect(await save('ics-people')).toMatchObject({ ok: false, code: 'no-dates-with-names' });
    expect(await save('ics')).toMatchObject({ ok: false, code: 'no-dates' });
  });

  it('hold real dates in the workbook', async () => {
    const { save, last } = await sample();
    unwrap(await save('xlsx'));
    const { data } = last();
    expect(partText(data, 'xl/worksheets/sheet1.xml')).toMatch(/<c r="D2"[^>]*><v>46\d{3}<\/v>/);
    expect(kindsOfRow(data, 2)).toEqual([
      'number',
      'text',
      'text',
      'date',
      'text',
      'text',
      'date',
      'text',
      'text',
      'text',
      'date',
    ]);
  });

  it('are made as PDF by the shell, or printed by the window', async () => {
    const { call, id } = await sample();
    expect(unwrap(await call('minutes.pdf', atFirst(id)))).toEqual({ kind: 'print' });
  });
});

function startServicesEmpty() {
  const { call } = startServices();
  void call('trajectories.create', { id: 'leeg', municipality: 'Leegstad' });
  const save = (format: string) => call('minutes.export', { ...atFirst('leeg'), format, plate: null, charts: [] });
  return { call, save };
}

describe('the house style', () => {
  it('refuses a colour that cannot be read on white, and keeps what there was', async () => {
    const { call, id } = await sample();
    unwrap(await call('houseStyle.change', { trajectoryId: id, color: '7a1f3d' }));
    for (const color of ['FFDD00', 'FFFFFF', '8FB3B5']) {
      expect(await call('houseStyle.change', { trajectoryId: id, color })).toMatchObject({ code: 'color-too-light' });
    }
    expect(await call('houseStyle.change', { trajectoryId: id, color: 'rood' })).toMatchObject({ code: 'bad-input' });
    expect(unwrap(await call('houseStyle.read', { trajectoryId: id }))).toMatchObject({ color: '7A1F3D' });
  });

  it('takes a logo and a colour into the document', async () => {
    const { call, id, upload, save, last } = await sample();
    unwrap(
      await call('houseStyle.change', {
        trajectoryId: id,
        color: '7A1F3D',
        logo: upload('logo.png', pictureOf(1, 1).png),
      }),
    );
    unwrap(await save('docx'));
    expect(partText(last().data, 'word/styles.xml')).toContain('7A1F3D');
    expect(partText(last().data, 'word/document.xml')).toContain('descr="Logo van de gemeente Voorbeeldstad"');
    expect(
      await call('houseStyle.change', { trajectoryId: id, logo: upload('x.png', new Uint8Array(9)) }),
    ).toMatchObject({
      code: 'logo-bad',
    });
  });

  it('takes a template, says where the minutes come, and forgets it again', async () => {
    const { call, id, upload, save, last } = await sample();
    const change = (template: string | null) => call('houseStyle.change', { trajectoryId: id, template });
    expect(unwrap(await change(upload('Sjabloon.docx', municipalTemplate('places'))))).toMatchObject({
      template: { name: 'Sjabloon.docx', places: ['verslag', 'gemeente', 'datum'], look: { color: '7A1F3D' } },
    });
    unwrap(await call('minutes.checkSheet', { trajectoryId: id }));
    expect(last().fileName).toBe('Proefblad verslag gemeente Voorbeeldstad.docx');
    expect(partText(last().data, 'word/document.xml')).toContain('Dit is een proefblad.');
    expect(partText(last().data, 'word/document.xml')).toContain('Einde van het verslag');
    unwrap(await save('docx'));
    expect(partText(last().data, 'word/document.xml')).toContain('Einde van het verslag');
    expect(await change(upload('x.docx', new Uint8Array(9)))).toMatchObject({ code: 'template-bad' });
    expect(unwrap(await change(null))).toMatchObject({ template: null });
  });

  it('has a check sheet with nothing of the meetings or the scan: it is the same for a trajectory in which nothing happened', async () => {
    const { call, id, last } = await sample();
    unwrap(await call('trajectories.create', { id: 'leeg', municipality: 'Voorbeeldstad' }));
    const sheets = [];
    for (const trajectoryId of [id, 'leeg']) {
      unwrap(await call('minutes.checkSheet', { trajectoryId }));
      sheets.push(readDocx(last().data).paragraphs);
    }
    expect(sheets[0]?.length).toBeGreaterThan(10);
    expect(sheets[0]).toEqual(sheets[1]);
  });

  it('goes with its trajectory, and the maker stays on the laptop', async () => {
    const { call, id, db, save, last } = await sample();
    unwrap(await call('settings.change', { author: 'A. Begeleider', organisation: 'Werkplaats <Oost> & West' }));
    unwrap(await call('houseStyle.change', { trajectoryId: id, color: '7A1F3D' }));
    unwrap(await save('docx'));
    expect(partText(last().data, 'docProps/core.xml')).toContain('A. Begeleider');
    expect(partText(last().data, 'docProps/app.xml')).toContain(
      '<Company>Werkplaats &lt;Oost&gt; &amp; West</Company>',
    );
    unwrap(await call('trajectories.remove', { id }));
    unwrap(await call('trajectories.delete', { id }));
    expect(db.prepare('SELECT count(*) FROM house_style').pluck().get()).toBe(0);
    expect(unwrap(await call('settings.read', null))).toMatchObject({ author: 'A. Begeleider' });
  });
});
