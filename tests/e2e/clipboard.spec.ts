import type { Page } from '@playwright/test';
import { nl } from '../../renderer/src/locale/nl/index.ts';
import { Facilitator } from './actor.ts';
import { expectNothingFound } from './axe.ts';
import { expect, test } from './fixtures.ts';
import { note, openPlate, plate } from './on-plate.ts';

const words = nl.praatplaat;

async function writeNotes(page: Page, ...texts: string[]): Promise<void> {
  await page.locator('body').press('2');
  for (const text of texts) await page.keyboard.type(`${text}\n`);
  await expect(plate(page)).toHaveAccessibleName(words.label(texts.length));
  await page.keyboard.press('Escape');
}

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

test('cards are chosen all at once, copied, cut and pasted back, on this plate and on another', async ({
  page,
  shellUrl,
}) => {
  const facilitator = await openPlate(page, shellUrl);
  await writeNotes(page, 'Eén loket', 'Korte brieven');
  await page.keyboard.press('Control+a');
  await page.keyboard.press('Control+c');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('Eén loket\nKorte brieven');
  await page.keyboard.press('Control+v');
  await expect(plate(page)).toHaveAccessibleName(words.label(4));
  await page.keyboard.press('Control+z');
  await expect(plate(page)).toHaveAccessibleName(words.label(2));
  await page.keyboard.press('Control+a');
  await page.keyboard.press('Control+x');
  await expect(plate(page)).toHaveAccessibleName(words.label(0));
  await page.keyboard.press('Control+v');
  await expect(plate(page)).toHaveAccessibleName(words.label(2));
  await page.keyboard.press('Control+a');
  await page.keyboard.press('Control+c');
  await page.keyboard.press('Escape');
  await facilitator.button(words.plates.add).click();
  await expect(plate(page)).toHaveAccessibleName(words.label(0));
  await page.locator('body').press('Control+v');
  await expect(plate(page)).toHaveAccessibleName(words.label(2));
});

test('words of the scan are not copied out of the program', async ({ page, shellUrl }) => {
  const facilitator = new Facilitator(page);
  await facilitator.open(shellUrl);
  await facilitator.openSample();
  await facilitator.goTo('praatplaat');
  await page.keyboard.press('Control+a');
  await page.keyboard.press('Control+c');
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toContain('Drie losse systemen.');
  expect(copied).not.toContain('Elke keer begin ik weer bij nul.');
  expect(copied).not.toContain('Inwoners doen hun verhaal maar één keer.');
});

test('a list that is pasted in an open card is offered as cards, with whose they are', async ({ page, shellUrl }) => {
  const facilitator = await openPlate(page, shellUrl);
  await page.evaluate(() => navigator.clipboard.writeText('Groep\tWat\nInwoners\tEén loket\nBeleid\tKorte brieven'));
  await page.locator('body').press('1');
  await note(page).press('Control+v');
  await facilitator.button(words.paste.offer(2)).click();
  const dialog = page.getByRole('dialog', { name: words.paste.title(2) });
  await expect(dialog.getByText('Eén loket')).toBeVisible();
  await expectNothingFound(page, 'pasted rows');
  await facilitator.button(words.paste.place(2)).click();
  await expect(plate(page)).toHaveAccessibleName(words.label(2));
  await expect(note(page), 'open for the next card').toHaveValue('');
});
