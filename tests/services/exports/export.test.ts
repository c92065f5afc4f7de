import { expect, test } from 'vitest';
import { startServices, unwrap } from '../../helpers/services.ts';

async function withSample() {
  const started = startServices();
  const { id } = unwrap<{ id: string }>(await started.call('trajectories.openSample', null));
  return { ...started, id };
}

test('the facilitator gets the results as a file whose name says what it is', async () => {
  const { call, delivered, id } = await withSample();
  for (const format of ['xlsx', 'csv']) unwrap(await call('results.export', { trajectoryId: id, format }));
  const names = delivered.map(({ fileName }) => fileName);
  expect(names[0]).toMatch(/^\d{4}-\d\d-\d\d Resultaten toegangsscan gemeente Voorbeeldstad\.xlsx$/);
  expect(names[1]).toBe(names[0]?.replace('.xlsx', '.csv'));
  expect(new TextDecoder().decode(delivered[1]?.data)).toContain('Groep;;;Inwoners;Telt mee;');
});

test('holds no open answer and asks for ten people where the screen asks for five', async () => {
  const { services, id } = await withSample();
  const { data } = await services.exports.results(id, 'csv');
  const text = new TextDecoder().decode(data);
  const answers =
    services.scans
      .visible(id)
      ?.questions()
      .flatMap((question) => question.answers) ?? [];
  expect(answers.length).toBeGreaterThan(50);
  expect(answers.filter((answer) => text.includes(answer.text))).toEqual([]);
  expect(services.scans.documentResults(id)?.threshold).toBe(10);
});

test('without a scan, for another format, and for the beamer there is nothing to export', async () => {
  const { call, id } = await withSample();
  unwrap(await call('trajectories.create', { id: 't1', municipality: 'Ede' }));
  const asked = (trajectoryId: string, format: string) => call('results.export', { trajectoryId, format });
  expect(await asked('t1', 'xlsx')).toMatchObject({ ok: false, code: 'no-scan' });
  expect(await asked('t2', 'csv')).toMatchObject({ ok: false, code: 'trajectory-not-found' });
  expect(await asked(id, 'pdf')).toMatchObject({ ok: false, code: 'bad-input' });
  const beamer = await call('results.export', { trajectoryId: id, format: 'csv' }, 'projector');
  expect(beamer).toMatchObject({ ok: false, code: 'forbidden' });
});
