import { expect, test } from 'vitest';
import type { Output } from '../../../core/contract/methods.ts';
import { looseTexts, rewriteLooseTexts } from '../../../services/database/loose-texts.ts';
import { startServices, unwrap } from '../../helpers/services.ts';

const parts = {
  municipality: true,
  ambitions: true,
  tasks: true,
  insights: true,
  actions: true,
  figures: false,
  contact: 'balie@duinrade.example',
};

/** Two municipalities on one laptop stand for two laptops: what passes between them is the file. */
async function twoMunicipalities() {
  const started = startServices();
  const { call, services, delivered } = started;
  unwrap(await call('trajectories.create', { id: 'duinrade', municipality: 'Duinrade' }));
  unwrap(await call('trajectories.create', { id: 'lindewaard', municipality: 'Lindewaard' }));
  const place = { sessionId: 'session', plateId: 'plate' };
  const task = { type: 'task.add', id: 't', from: '', to: 'Eén vast gezicht', forWhom: '', why: '', cardIds: [] };
  unwrap(await call('document.run', { trajectoryId: 'duinrade', place, command: task }));
  unwrap(await call('region.deliver', { trajectoryId: 'duinrade', parts }));
  const bytes = delivered[0]?.data ?? new Uint8Array();
  const add = (how: 'ask' | 'replace' | 'beside', data = bytes, trajectoryId = 'lindewaard') =>
    call('region.add', { trajectoryId, uploadId: services.uploads.add('deelblad.json', data), how });
  const read = async () =>
    unwrap<Output<'region.read'>>(await call('region.read', { trajectoryId: 'lindewaard', withNames: true }));
  return { ...started, bytes, add, read };
}

test('the sheet of one municipality stands on the wall of the other, with the contact that was ticked', async () => {
  const { add, read, delivered, call } = await twoMunicipalities();
  expect(delivered[0]?.fileName).toMatch(/Deelblad Duinrade\.json$/);
  unwrap(await add('ask'));
  const { wall, sheets } = await read();
  expect(wall).toMatchObject([{ text: 'Eén vast gezicht', whose: 'Duinrade', of: 'task' }]);
  expect(sheets).toMatchObject([{ municipality: 'Duinrade', contact: 'balie@duinrade.example' }]);
  unwrap(await call('region.remove', { trajectoryId: 'lindewaard', key: sheets[0]?.key }));
  expect((await read()).sheets).toEqual([]);
});

test('the same sheet again is never stored without a word: in its place, beside it, or not at all', async () => {
  const { add, read } = await twoMunicipalities();
  unwrap(await add('ask'));
  expect(unwrap(await add('ask'))).toMatchObject({ stored: false, there: expect.any(String) });
  expect((await read()).sheets).toHaveLength(1);
  expect(unwrap(await add('replace'))).toMatchObject({ stored: true });
  expect((await read()).sheets).toHaveLength(1);
  expect(unwrap(await add('beside'))).toMatchObject({ stored: true });
  expect((await read()).sheets).toHaveLength(2);
});

test('a file that is no sheet, a huge one and our own are refused, and nothing is stored', async () => {
  const { add, read, bytes } = await twoMunicipalities();
  const cut = bytes.slice(0, bytes.length / 2);
  expect(await add('ask', cut)).toMatchObject({ ok: false, code: 'sheet-unknown' });
  expect(await add('ask', new Uint8Array(600 * 1024))).toMatchObject({ ok: false, code: 'sheet-too-large' });
  expect(await add('ask', bytes, 'duinrade')).toMatchObject({ ok: false, code: 'sheet-own' });
  expect((await read()).sheets).toEqual([]);
});

test('who is forgotten is not named in the sheet of another municipality either', async () => {
  const { add, read, db } = await twoMunicipalities();
  unwrap(await add('ask'));
  expect(looseTexts(db, 'lindewaard')).toContain('balie@duinrade.example');
  rewriteLooseTexts(db, 'lindewaard', (text) => text.replace('balie', 'iemand'));
  const { sheets, wall } = await read();
  expect(sheets).toMatchObject([{ municipality: 'Duinrade', contact: 'iemand@duinrade.example' }]);
  expect(wall).toHaveLength(1);
});
