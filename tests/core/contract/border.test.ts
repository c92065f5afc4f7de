import { expect, test } from 'vitest';
import { createClient } from '../../../core/contract/client.ts';
import { startServices } from '../../helpers/services.ts';

const clientOf = (reply: unknown) =>
  createClient({
    invoke: async () => reply,
    upload: async () => reply,
    onEvent: () => () => {},
    onReconnect: () => () => {},
  });

test.each(['nergens.iets', 'toString', '__proto__', '', 7, null, undefined, ['trajectories.list']])(
  'a method that is not in the contract (%j) is answered with a code, and never thrown',
  async (method) => {
    const { call, problems } = startServices();
    expect(await call(method as string, null)).toEqual({ ok: false, code: 'unknown-method' });
    expect(problems).toEqual([]);
  },
);

test('an answer holds nothing that the contract does not name', async () => {
  const { call, services } = startServices();
  const maker = { author: 'Iemand', organisation: '', secret: 'KANARIE' };
  services.houseStyles.maker = () => maker;
  expect(await call('settings.read', null)).toEqual({ ok: true, value: { author: 'Iemand', organisation: '' } });
});

test('a window takes only an envelope that the contract knows, and throws the code of a refusal', async () => {
  await expect(
    clientOf({ ok: false, code: 'no-scan' }).call('scan.results', { trajectoryId: 't' }),
  ).rejects.toMatchObject({
    code: 'no-scan',
  });
  await expect(clientOf({ ok: false, code: 'iets anders' }).call('settings.read', null)).rejects.toThrow();
  await expect(clientOf('zomaar').call('settings.read', null)).rejects.toThrow();
  expect(await clientOf({ ok: true, value: { author: 'A', organisation: 'B' } }).call('settings.read', null)).toEqual({
    author: 'A',
    organisation: 'B',
  });
});
