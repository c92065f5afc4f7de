import { expect, test } from 'vitest';
import { commands, page } from 'vitest/browser';
import type { Mapping } from '../../core/scan/table/mapping.ts';
import { RoomPreview } from '../../renderer/src/app/room/RoomPreview.tsx';
import { RescanScreen } from '../../renderer/src/features/rescan/RescanScreen.tsx';
import { nl } from '../../renderer/src/locale/nl/index.ts';
import { expectAccessible } from './axe.ts';
import { button, type Opened, openNew } from './harness.tsx';

const words = nl.rescan;
const TEXTS = [
  'Ik doe mijn verhaal maar één keer.',
  'Brieven zijn makkelijk te begrijpen.',
  'Ik weet wie mijn vaste contactpersoon is.',
  'Ik hoor snel wat er met mijn vraag gebeurt.',
  'Ik kan meebeslissen.',
  'De hulp past bij mijn leven.',
];
const mapping: Mapping = {
  columns: [{ role: 'group' }, ...TEXTS.map((text) => ({ role: 'statement' as const, text, principle: 6 as const }))],
  group: { kind: 'column', values: [{ text: 'inwoner', perspective: 'residents' }] },
  scale: { labels: ['niet', 'een beetje', 'wel'], dontKnow: [] },
  list: null,
};

/** One more scan of thirty residents, who answer as this says. */
async function importScan({ id, api, trajectoryId, now }: Opened, answer: (row: number, s: number) => number) {
  const rows = Array.from({ length: 30 }, (_, row) =>
    ['inwoner', ...TEXTS.map((_, s) => mapping.scale?.labels[answer(row, s)])].join(';'),
  );
  const text = [['Groep', ...TEXTS.map((_, s) => `S${s}`)].join(';'), ...rows].join('\n');
  const uploadId = await commands.uploadText(id, 'scan.csv', text);
  await api.call('scan.import', { trajectoryId, uploadId, mapping, includeAbandoned: true, how: 'new' });
  await Promise.all([now().reloadScans(), now().reloadResults()]);
}

/** Few of the first scan find that the first statement applies, nearly all of the second; of the others about a third. */
const first = (row: number, s: number) => (s === 0 ? Number(row % 5 === 0) * 2 : (row * (s + 1) + (row >> 2)) % 3);
const second = (row: number, s: number) => (s === 0 ? Number(row % 9 !== 0) * 2 : (row * (s + 2) + (row >> 1) + 1) % 3);

test('points are chosen, the second scan says a word of those only, and the room sees the same', async () => {
  const opened = await openNew();
  opened.show(<RescanScreen onGoTo={() => undefined} />);
  await expect.element(page.getByText(words.noScan)).toBeVisible();
  await importScan(opened, first);
  await expect.element(page.getByText(words.noneYet)).toBeVisible();
  await button(words.followOf(TEXTS[0] ?? '', 'Inwoners')).click();
  await expect.element(page.getByText(words.chosen(1))).toBeVisible();
  await expectAccessible();
  await button(words.letGoOf(TEXTS[0] ?? '')).click();
  await expect.element(page.getByText(words.noneYet)).toBeVisible();
  expect(await opened.now().undo()).toBe(true);
  await expect.element(page.getByText(words.chosen(1))).toBeVisible();
  await importScan(opened, second);
  const said = page.getByText('hoger', { exact: true });
  await expect.element(said).toBeVisible();
  expect(said.elements()).toHaveLength(1);
  await expectAccessible();
  await button(words.allStatements(6)).click();
  await expect.element(button(words.allPrinciples)).toBeVisible();
  await button(words.show).click();
  await expect.element(button(words.shown)).toBeVisible();
  opened.showWhole(<RoomPreview />);
  await expect.element(page.getByRole('img', { name: /^Toen en nu · ons volgpunt Eén hoger/ })).toBeVisible();
});
