import { unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import type { TrajectorySnapshot } from '../../core/contract/snapshots.ts';
import { type Document, recordsOf } from '../../core/document/document.ts';
import { openSessions, placeIn } from '../../core/document/view.ts';
import { sheetsOf } from '../../minutes/sheets.ts';
import { pictureOf } from '../helpers/minutes-pictures.ts';
import { startServices, unwrap } from '../helpers/services.ts';
import { windowMinutes } from '../helpers/window-minutes.ts';

const TELLERS = 300;
const PEOPLE = 393;
/** A word of its own for each thing that must stay: of a person in the room, or private to the facilitator. */
const canary = (sort: 'PERSOON' | 'PRIVE', i: number) => `KANARIE${sort}${String(i).padStart(4, '0')}QX`;
const JOURNEY = { sessionId: 'deepening', plateId: 'journey-plate' };

const CHOICES = [
  ...[{ show: 'nothing' }, { show: 'praatplaat' }, { show: 'actions' }, { show: 'ambitions' }, { show: 'overview' }],
  ...[{ show: 'readBack', at: 0 }, { show: 'lookBack', actionId: null, who: false }, { show: 'themes' }],
  ...[{ show: 'learning', questionId: 'question-contact' }, { show: 'journey' }, { show: 'waves' }],
] as const;

/** The invented year, in which each session, its people, its tellers and the intake hold canaries. */
async function yearWithCanaries() {
  const started = startServices();
  const { call } = started;
  const { id } = unwrap<{ id: string }>(await call('trajectories.openSampleYear', null));
  const { document } = unwrap<TrajectorySnapshot>(await call('trajectories.open', { id }));
  const whole: Document = Object.fromEntries(document.records.map((record) => [record.id, record]));
  const places = openSessions(whole).flatMap(({ id: sessionId }) => placeIn(whole, sessionId) ?? []);
  let made = 0;
  const hide = (sort: Parameters<typeof canary>[0]) => canary(sort, made++);
  const run = async (place: unknown, command: unknown) =>
    unwrap(await call('document.run', { trajectoryId: id, place, command }));
  for (const place of places) await run(place, { type: 'privateNotes.change', text: hide('PRIVE') });
  await run(places[0], { type: 'intake.change', changes: { soreSpot: hide('PRIVE') } });
  const NO = { meeting: false, minutes: false, sharing: false };
  for (let i = 0; i < TELLERS; i++) {
    const teller = { id: `t${i}`, label: 'een inwoner', name: hide('PRIVE'), consent: NO, askedOn: null };
    await run(JOURNEY, { type: 'teller.add', ...teller });
    const told = { text: hide('PRIVE'), feeling: -1, duration: '', tellerId: `t${i}` };
    await run(JOURNEY, { type: 'moment.add', id: `mt${i}`, zone: 'real-waiting', ...told });
  }
  for (let i = 0; i < PEOPLE; i++) {
    const person = { id: `p${i}`, name: hide('PERSOON'), organisation: '', perspective: 'residents' };
    await run(places[i % places.length], { type: 'participant.add', ...person });
  }
  return { ...started, id, places, made, whole };
}

/** The bytes of a file as text; of a file that is a ZIP those of its parts, also of files in it. */
function textOf(name: string, data: Uint8Array): string {
  if (!/\.(?:docx|xlsx|zip)$/.test(name)) return new TextDecoder('latin1').decode(data);
  return Object.entries(unzipSync(data))
    .map(([part, bytes]) => textOf(part, bytes))
    .join('\n');
}

test('of 1,000 canaries in a year none is in a sheet or on the beamer, and none of what is private in any minutes', async () => {
  const { call, services, id, places, made, delivered, whole } = await yearWithCanaries();
  expect(made).toBeGreaterThanOrEqual(1000);
  const talk = recordsOf(whole, 'themeTalk')[0];
  const beamer: string[] = [];
  const minutes: string[] = [];
  for (const open of [...places, JOURNEY]) {
    unwrap(await call('sessions.open', { trajectoryId: id, place: open }));
    for (const choice of [...CHOICES, { show: 'theme', talkId: talk?.id }]) {
      unwrap(await call('projector.choose', { trajectoryId: id, place: open, choice }));
      beamer.push(JSON.stringify(unwrap(await call('projector.frame', null, 'projector'))));
    }
    const model = await windowMinutes(call, id);
    minutes.push(JSON.stringify([model, sheetsOf(model, { color: null, logo: null })]));
  }
  for (const format of ['docx', 'xlsx', 'zip']) {
    const plate = { uploadId: services.uploads.add('plate.png', pictureOf(800, 450).png), width: 800, height: 450 };
    const at = { trajectoryId: id, place: JOURNEY, sessionId: JOURNEY.sessionId };
    unwrap(await call('minutes.export', { ...at, format, plate, charts: [] }));
  }
  minutes.push(...delivered.map(({ fileName, data }) => textOf(fileName, data)));
  const parts = { municipality: true, ambitions: true, tasks: true, insights: true, actions: true, figures: true };
  unwrap(await call('region.deliver', { trajectoryId: id, parts: { ...parts, contact: '' } }));
  const { fileName, data } = delivered.at(-1) ?? { fileName: '', data: new Uint8Array() };
  expect(fileName).toMatch(/Deelblad/);
  const sheet = textOf(fileName, data);

  const found = (text: string, sort: string) => text.match(new RegExp(`KANARIE${sort}\\d{4}QX`))?.[0] ?? null;
  expect(found(sheet, '[A-Z]+')).toBeNull();
  for (const frame of beamer) expect(found(frame, '[A-Z]+')).toBeNull();
  for (const text of minutes) expect(found(text, 'PRIVE')).toBeNull();
  // The control: people in the room stand in the minutes, and what is learned in the sheet.
  expect(minutes.some((text) => found(text, 'PERSOON') !== null)).toBe(true);
  expect(sheet).toContain('Een naam op papier is niet genoeg');
}, 120_000);
