import { expect, test } from 'vitest';
import { commands, page } from 'vitest/browser';
import type { SharedSheet } from '../../core/trajectory/region/shared-sheet.ts';
import { RegionScreen } from '../../renderer/src/features/region/RegionScreen.tsx';
import { nl } from '../../renderer/src/locale/nl/index.ts';
import { expectAccessible } from './axe.ts';
import { button, type Opened, openSample } from './harness.tsx';

const words = nl.region;
const parts = {
  ...{ municipality: true, ambitions: true, tasks: true, insights: true, actions: true, figures: true, contact: '' },
};

/** Sheets of municipalities that asked what the example asked, and each have an improvement task. */
async function addSheets({ id, api, trajectoryId }: Opened, names: readonly string[]): Promise<void> {
  const { sheet: own } = await api.call('region.preview', { trajectoryId, parts });
  for (const [i, municipality] of names.entries()) {
    const sheet: SharedSheet = {
      ...{ ...own, id: `other-${i}`, municipality },
      tasks: [{ from: '', to: `Opgave van ${municipality}`, principle: i === 0 ? 6 : 1 }],
      actions: [],
    };
    const uploadId = await commands.uploadText(id, 'deelblad.json', JSON.stringify(sheet));
    await api.call('region.add', { trajectoryId, uploadId, how: 'ask' });
  }
}

test('the wall shows what others want, takes it along as a learning question, and figures name nobody first', async () => {
  const opened = await openSample();
  await addSheets(opened, ['Duinrade', 'Oosterveen', 'Wielingen']);
  opened.show(<RegionScreen />);
  await expect.element(page.getByText('Opgave van Oosterveen')).toBeVisible();
  await expect.element(page.getByText('Alle vier kunnen gelijk zijn')).toBeVisible();
  await expectAccessible();
  await button(words.ours(1)).click();
  await expect.element(page.getByText('Opgave van Duinrade')).toBeVisible();
  expect(page.getByText('Opgave van Oosterveen').elements()).toHaveLength(0);
  await button(words.tryTooOf('Opgave van Duinrade')).click();
  await expect.element(page.getByText(words.taken('Opgave van Duinrade'))).toBeVisible();
  expect(opened.records('learningQuestion').at(-1)).toMatchObject({ text: 'Opgave van Duinrade', source: 'Duinrade' });
  await page.getByRole('checkbox', { name: new RegExp(`^${words.names}`) }).click();
  await expect.element(page.getByText('Duinrade, gemaakt op', { exact: false })).toBeVisible();
  await button(words.make).click();
  await expect.element(page.getByText(words.sheetDialog.preview)).toBeVisible();
  await expectAccessible();
});

test('of a long column as much stands there as people read at once, and the rest comes when it is asked for', async () => {
  const opened = await openSample();
  const names = Array.from({ length: 22 }, (_, i) => `Dorp ${100 + i}`);
  await addSheets(opened, names);
  opened.show(<RegionScreen />);
  const column = page.getByRole('region', { name: words.heading(1) });
  const last = column.getByText('Opgave van Dorp 121');
  await expect.element(column.getByText('Opgave van Dorp 101')).toBeVisible();
  expect(last.elements()).toHaveLength(0);
  await column.getByRole('button', { name: words.more(13) }).click();
  await expect.element(column.getByRole('article').nth(8)).toHaveFocus();
  await column.getByRole('button', { name: words.more(5) }).click();
  // With the last of them the button is gone, and the focus stands where it was left.
  await expect.element(column.getByRole('article').nth(16)).toHaveFocus();
  await expect.element(last).toBeVisible();
  expect(column.getByRole('button', { name: words.more(0) }).elements()).toHaveLength(0);
  await button(words.more(2)).click();
  await expect.element(page.getByRole('listitem').filter({ hasText: 'Dorp 120' })).toHaveFocus();
  await expect.element(button(words.removeOf('Dorp 121'))).toBeVisible();
});
