import { describe, expect, it } from 'vitest';
import type { ProjectorFrame } from '../../../core/contract/snapshots.ts';
import { FIRST, recordOf, recordsOf } from '../../../core/document/document.ts';
import { composeMinutes } from '../../../minutes/chapters/compose.ts';
import { pictureOf } from '../../helpers/minutes-pictures.ts';
import { startServices, unwrap } from '../../helpers/services.ts';

const at = { trajectoryId: 't', place: { sessionId: FIRST.sessionId, plateId: FIRST.plateId } };
const NOTHING = { meeting: false, minutes: false, sharing: false };
const ALL = { meeting: true, minutes: true, sharing: true };

async function withJourney() {
  const started = startServices();
  const { call } = started;
  unwrap(await call('trajectories.create', { id: 't', municipality: 'Stad' }));
  const run = async (command: unknown) => unwrap(await call('document.run', { ...at, command }));
  await run({ type: 'plate.change', id: FIRST.plateId, changes: { templateId: 'journey', title: 'hulp' } });
  const teller = (id: string, consent: typeof ALL, name = '') =>
    run({ type: 'teller.add', id, label: `ETIKET-${id}`, name, consent, askedOn: null });
  const moment = (id: string, tellerId: string, text: string, zone = 'real-waiting') =>
    run({ type: 'moment.add', id, zone, tellerId, text, feeling: -1, duration: '' });
  const show = async (choice: unknown) => {
    unwrap(await call('projector.choose', { ...at, choice }));
    return unwrap<ProjectorFrame>(await call('projector.frame', null, 'projector'));
  };
  const document = () => started.services.documents.read('t').document;
  const withdraw = async (tellerId: string) => unwrap(await call('journey.withdraw', { trajectoryId: 't', tellerId }));
  const kept = () => started.db.serialize().toString('latin1');
  return { ...started, run, teller, moment, show, document, withdraw, kept };
}

describe('a teller without consent', () => {
  it('is in no picture of the room, no minutes and no shared sheet: 1,000 moments, none leaks', async () => {
    const { call, services, teller, moment, show, run, document } = await withJourney();
    await teller('no', NOTHING, 'KANARIE-NAAM');
    await teller('yes', ALL);
    await moment('open', 'yes', 'Dit mag');
    const content = { type: 'moment', perspective: 'residents', tellerId: 'no', feeling: 1, duration: '' } as const;
    services.documents.arrange('t', (whole) => ({
      ok: true,
      diff: Array.from({ length: 1000 }, (_, i) => ({
        id: `c${i}`,
        from: null,
        to: {
          ...{ kind: 'card' as const, id: `c${i}`, order: i + 10, plateId: FIRST.plateId, x: 60, y: 1100 },
          content: { ...content, text: `KANARIE-${i}-` },
        },
      })).filter(({ id }) => !Object.hasOwn(whole, id)),
    }));
    await run({ type: 'task.add', id: 'task', from: '', to: 'Beter', forWhom: '', why: '', cardIds: ['c1', 'open'] });
    const others: unknown[] = [];
    for (const choice of ['praatplaat', 'journey', 'actions', 'ambitions'].map((one) => ({ show: one }))) {
      others.push(await show(choice));
    }
    expect(JSON.stringify(others)).toContain('Dit mag');
    others.push(services.minutes.model('t', FIRST.sessionId));
    expect(JSON.stringify(others.at(-1))).toContain('Dit mag');
    const parts = { municipality: true, ambitions: true, tasks: true, insights: true, actions: true, figures: true };
    others.push(unwrap(await call('region.preview', { trajectoryId: 't', parts: { ...parts, contact: '' } })));
    expect(JSON.stringify(others)).not.toMatch(/KANARIE|ETIKET/);
    expect(recordsOf(document(), 'card')).toHaveLength(1001);
  });

  it('is gone from the room as soon as consent changes, also from a frozen picture', async () => {
    const { call, teller, moment, show, run } = await withJourney();
    await teller('a', ALL);
    await moment('m', 'a', 'VERHAAL');
    const frame = async () => JSON.stringify(await call('projector.frame', null, 'projector'));
    for (const picture of ['praatplaat', 'journey']) {
      await run({ type: 'teller.change', id: 'a', changes: { consent: ALL } });
      await show({ show: picture });
      expect(await frame()).toContain('VERHAAL');
      unwrap(await call('projector.direct', { do: 'freeze', on: true }));
      await run({ type: 'teller.change', id: 'a', changes: { consent: NOTHING } });
      expect(await frame(), picture).not.toContain('VERHAAL');
      unwrap(await call('projector.direct', { do: 'freeze', on: false }));
    }
  });

  it('is on no ballot: nobody votes on a moment', async () => {
    const { call, teller, moment } = await withJourney();
    await teller('a', ALL);
    await moment('m', 'a', 'VERHAAL');
    const command = {
      ...{ type: 'round.add', id: 'r', question: 'Wat?', method: { type: 'agree' }, perPerspective: false, voters: 9 },
      ...{ cardIds: ['m'], parentId: null },
    };
    expect(await call('document.run', { ...at, command })).toMatchObject({ ok: false, code: 'moment-not-voted' });
  });
});

describe('the minutes of a session with a customer journey', () => {
  it('tell per step how it is intended, how it was and how it felt, of who agreed to that', async () => {
    const { services, run, teller, moment } = await withJourney();
    await teller('a', ALL);
    await teller('b', { ...ALL, minutes: false });
    const note = { type: 'note.add', perspective: 'together' };
    await run({ ...note, id: 'n', text: 'hooguit 6 weken', at: { zone: 'intended-waiting' } });
    await moment('m1', 'a', 'Niets gehoord');
    await moment('m2', 'b', 'Elke week gebeld');
    await run({ type: 'moment.change', id: 'm1', changes: { feeling: -2, duration: '11 weken' } });
    await moment('m3', 'a', 'Ze luisterde', 'real-conversation');
    const model = services.minutes.model('t', FIRST.sessionId);
    const [journey] = model.journeys ?? [];
    expect(journey?.title).toBe('hulp');
    expect(journey?.phases.find(({ title }) => title === 'Wachten')).toEqual({
      ...{ title: 'Wachten', intended: ['hooguit 6 weken'], feeling: -2 },
      moments: [{ text: 'Niets gehoord', duration: '11 weken', feeling: -2 }],
    });
    const text = JSON.stringify(composeMinutes(model));
    for (const said of ['Klantreis', 'Niets gehoord (11 weken)', 'het minst goed bij: Wachten', 'heel slecht']) {
      expect(text).toContain(said);
    }
    expect(text).not.toMatch(/Elke week gebeld|ETIKET/);
  });

  it('say nothing of a journey that nobody filled in', async () => {
    const { services } = await withJourney();
    const model = services.minutes.model('t', FIRST.sessionId);
    expect(model.journeys).toBeUndefined();
    expect(JSON.stringify(composeMinutes(model))).not.toContain('Klantreis');
  });
});

describe('consent that is taken back', () => {
  it('takes everything of the teller away: records, steps, undo, and what was set aside', async () => {
    const { call, teller, moment, run, withdraw, document, kept } = await withJourney();
    await teller('a', ALL, 'Zwanenburg');
    await teller('b', ALL, 'Iemand anders');
    await moment('m1', 'a', 'EERSTE VERHAAL');
    await moment('m2', 'a', 'TWEEDE VERHAAL');
    await moment('m3', 'b', 'ANDER VERHAAL');
    await run({ type: 'task.add', id: 'task', from: '', to: 'Beter', forWhom: '', why: '', cardIds: ['m1', 'm3'] });
    await run({ type: 'cards.remove', ids: ['m2'] });
    await withdraw('a');
    expect(kept()).not.toMatch(/EERSTE VERHAAL|TWEEDE VERHAAL|Zwanenburg|ETIKET-a/);
    expect(kept()).toContain('ANDER VERHAAL');
    expect(recordOf(document(), 'improvementTask', 'task')?.cardIds).toEqual(['m3']);
    expect(recordOf(document(), 'teller', 'a')).toMatchObject({ label: 'iemand', name: '' });
    expect(recordOf(document(), 'teller', 'a')?.withdrawnOn).not.toBeNull();
    for (let i = 0; i < 12; i++) await call('document.undo', { trajectoryId: 't', sessionId: FIRST.sessionId });
    for (let i = 0; i < 12; i++) await call('document.redo', { trajectoryId: 't', sessionId: FIRST.sessionId });
    expect(JSON.stringify(document())).not.toMatch(/EERSTE|TWEEDE|Zwanenburg/);
    expect(recordOf(document(), 'card', 'm3')?.content.text).toBe('ANDER VERHAAL');
  });

  it('holds in older copies too, on this laptop and on another one', async () => {
    const { call, delivered, services, teller, moment, withdraw, kept } = await withJourney();
    await teller('a', ALL, 'Zwanenburg');
    await moment('m1', 'a', 'EERSTE VERHAAL');
    const phrase = 'appel boom kaas tuin';
    const save = async () => {
      unwrap(await call('trajectoryFiles.save', { trajectoryId: 't', phrase }));
      return delivered.at(-1)?.data ?? new Uint8Array();
    };
    const before = await save();
    await withdraw('a');
    const after = await save();
    const uploadId = () => services.uploads.add('a.praatplaat', before);
    unwrap(await call('trajectoryFiles.open', { uploadId: uploadId(), phrase, how: 'replace' }));
    unwrap(await call('trajectoryFiles.open', { uploadId: uploadId(), phrase, how: 'beside' }));
    expect(kept()).not.toMatch(/EERSTE VERHAAL|Zwanenburg/);
    const there = startServices();
    for (const bytes of [after, before]) {
      const id = there.services.uploads.add('a.praatplaat', bytes);
      unwrap(await there.call('trajectoryFiles.open', { uploadId: id, phrase, how: 'replace' }));
    }
    expect(there.db.serialize().toString('latin1')).not.toMatch(/EERSTE VERHAAL|Zwanenburg/);
  });

  it('keeps which files were made with this teller in them, once a day and kind, and refuses a second time', async () => {
    const { call, services, teller, moment, withdraw, document } = await withJourney();
    await teller('a', { ...ALL, sharing: false });
    await teller('b', ALL);
    await moment('m1', 'a', 'EEN');
    await moment('m2', 'b', 'TWEE');
    const save = async (format: 'docx' | 'xlsx') => {
      const uploadId = services.uploads.add('plaat.png', pictureOf(100, 60).png);
      const plate = { uploadId, width: 100, height: 60 };
      const request = { trajectoryId: 't', sessionId: FIRST.sessionId, format, plate, charts: [], page: null };
      unwrap(await call('minutes.export', request));
    };
    await save('xlsx');
    expect(recordsOf(document(), 'handout')).toEqual([]);
    await save('docx');
    await save('docx');
    unwrap(await call('journey.handedOut', { ...at, what: 'picture' }));
    expect(recordsOf(document(), 'handout')).toMatchObject([
      { what: 'minutes', tellerIds: ['a', 'b'] },
      { what: 'picture', tellerIds: ['b'] },
    ]);
    await withdraw('a');
    expect(recordsOf(document(), 'handout')).toHaveLength(2);
    expect(await call('journey.withdraw', { trajectoryId: 't', tellerId: 'a' })).toMatchObject({ ok: false });
    const command = { type: 'teller.change', id: 'a', changes: { consent: ALL } };
    expect(await call('document.run', { ...at, command })).toMatchObject({ ok: false, code: 'teller-withdrawn' });
  });
});
