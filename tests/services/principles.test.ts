import { expect, test } from 'vitest';
import type { Output } from '../../core/contract/methods.ts';
import type { ImportProposal } from '../../core/scan/table/mapping.ts';
import { startServices, unwrap } from '../helpers/services.ts';

const UNSURE = 'Zo gaat dat hier altijd bij ons';
const SURE = 'De brieven van de gemeente zijn goed te begrijpen';
const csv = (statements: readonly string[]) =>
  [
    ['rol', ...statements].join(';'),
    ...Array.from({ length: 12 }, () => `Inwoner${';Eens;Oneens'.slice(0, statements.length * 7)}`),
  ].join('\n');

function start() {
  const { services, call } = startServices();
  const ask = async <T>(method: string, input: unknown) => unwrap<T>(await call(method, input));
  return {
    ask,
    call,
    principles: async (statements: readonly string[]) => {
      const uploadId = services.uploads.add('scan.csv', new TextEncoder().encode(csv(statements)));
      const { mapping } = await ask<ImportProposal>('scan.propose', { uploadId });
      return mapping.columns.flatMap((role) => (role.role === 'statement' ? [role.principle] : []));
    },
    decide: (text: string, principle: number | null) =>
      ask('principles.decide', { text, decision: { kind: 'belongs', principle } }),
    forget: (text: string) => ask('principles.decide', { text, decision: { kind: 'undecided' } }),
    propose: (texts: readonly string[]) => ask<Output<'principles.propose'>>('principles.propose', { texts }),
  };
}

test('what was decided holds for the next file that has the text, however it is written there', async () => {
  const { principles, decide } = start();
  expect(await principles([UNSURE, SURE])).toEqual([null, 6]);
  await decide(UNSURE, 4);
  await decide(SURE, null);
  expect(await principles([UNSURE, SURE])).toEqual([4, null]);
  expect(await principles([`${UNSURE.toUpperCase()}.`, SURE])).toEqual([4, null]);
  await decide(UNSURE, 2);
  expect(await principles([UNSURE, SURE])).toEqual([2, null]);
});

test('what is taken back is as if it never was decided', async () => {
  const { principles, decide, forget, propose } = start();
  await decide(SURE, 1);
  expect(await propose([SURE, UNSURE])).toMatchObject([{ decided: true }, { decided: false }]);
  await forget(SURE);
  await forget(UNSURE);
  expect(await principles([UNSURE, SURE])).toEqual([null, 6]);
  expect(await propose([SURE])).toMatchObject([{ decided: false }]);
});

test('every text gets three proposals, in the order in which they were asked for', async () => {
  const { propose } = start();
  const all = await propose([SURE, UNSURE, '']);
  expect(all.map(({ proposals }) => proposals.length)).toEqual([3, 3, 3]);
  expect(all[0]?.proposals[0]).toBe(6);
});

test('many decisions stay', async () => {
  const { decide, propose } = start();
  for (let i = 0; i < 30; i++) await decide(`Stelling nummer ${i}`, 3);
  const all = await propose(Array.from({ length: 30 }, (_, i) => `Stelling nummer ${i}`));
  expect(all.every(({ decided }) => decided)).toBe(true);
});

test.each([
  { text: '', decision: { kind: 'undecided' } },
  { text: 'De hulp past', decision: { kind: 'belongs', principle: 8 } },
  { text: 'De hulp past' },
])('%j is refused', async (input) => {
  expect(await start().call('principles.decide', input)).toMatchObject({ ok: false, code: 'bad-input' });
});
