import type { Page } from '@playwright/test';
import { nl } from '../../renderer/src/locale/nl/index.ts';
import { Facilitator } from './actor.ts';
import { expectNothingFound } from './axe.ts';
import { expect, test } from './fixtures.ts';

const words = nl.praatplaat;

/** Pastes as a person does who copied a list in Word. */
async function paste(page: Page, text: string): Promise<void> {
  await page.evaluate((list) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', list);
    document.body.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true }));
  }, text);
}

async function openPlate(page: Page, url: string): Promise<Facilitator> {
  const facilitator = new Facilitator(page);
  await facilitator.open(url);
  await facilitator.newTrajectory('Testgemeente');
  await facilitator.goTo('praatplaat');
  return facilitator;
}

test('a list from Word becomes cards; they are found, copied, locked, removed and given back', async ({
  page,
  shellUrl,
}) => {
  const facilitator = await openPlate(page, shellUrl);
  const plate = page.getByRole('img', { name: /^Praatplaat met/ });
  await paste(page, '• Eén loket\r\n• Kortere brieven\r\n• Vaste contactpersoon\r\n');
  await expectNothingFound(page, 'dialog of a pasted list');
  await facilitator.button(words.paste.place(3)).click();
  await expect(plate).toHaveAccessibleName(words.label(3));

  await page.keyboard.press('Control+f');
  await page.keyboard.type('BRIEVEN');
  await expectNothingFound(page, 'search');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+d');
  await expect(plate).toHaveAccessibleName(words.label(4));

  await facilitator.button(words.panel.lock).click();
  await page.getByRole('button', { name: words.panel.remove }).click();
  await expect(page.getByText(nl.errors['card-locked'])).toBeVisible();
  await facilitator.button(words.panel.unlock).click();
  await page.getByRole('button', { name: words.panel.remove }).click();
  await expect(plate).toHaveAccessibleName(words.label(3));

  await facilitator.button(words.bin.title).click();
  await expectNothingFound(page, 'bin');
  await facilitator.button(words.bin.restoreOf('Kortere brieven')).click();
  await expect(page.getByText(words.bin.empty)).toBeVisible();
  await facilitator.button(words.bin.close).click();
  await expect(plate).toHaveAccessibleName(words.label(4));
});

test('another plate under the cards, also on the beamer', async ({ page, context, shellUrl }) => {
  const facilitator = await openPlate(page, shellUrl);
  const beamer = await facilitator.openProjector(context);
  await facilitator.button(words.panel.showPlate).click();
  await expect(beamer.getByRole('img', { name: /^Praatplaat/ })).toBeVisible();
  await page.getByLabel(words.template.label).selectOption({ label: 'Belang en invloed' });
  await page.bringToFront();
  await page.locator('body').press('PageDown');
  await expect(page.getByText(/^Station 1 van 6: Nu mee beginnen/)).toBeVisible();
  await expectNothingFound(page, 'matrix');
});

test('evidence is connected to an improvement task, and she looks back along the session', async ({
  page,
  shellUrl,
}) => {
  const facilitator = new Facilitator(page);
  await facilitator.open(shellUrl);
  await facilitator.openSample();
  await facilitator.goTo('praatplaat');
  await page.keyboard.press('l');
  await page.getByRole('checkbox', { name: words.list.choose('Elke week samen lastige vragen bespreken.') }).check();
  const task = page.getByRole('button', { name: 'één gezicht, één plan', exact: true });
  await expect(task).toHaveAttribute('aria-pressed', 'false');
  await task.click();
  await expect(task).toHaveAttribute('aria-pressed', 'true');
  await expect(page.getByText(words.list.behind(6))).toBeVisible();
  await expectNothingFound(page, 'connected');

  await facilitator.button(words.timeline.title).click();
  const line = page.getByRole('slider', { name: words.timeline.line });
  await expect(page.getByText(/^Stap 1 van 1, .*: verbeteropgave wijzigen$/)).toBeVisible();
  await expect(page.getByRole('img', { name: words.timeline.plate(14) })).toBeVisible();
  await expectNothingFound(page, 'time line');
  await line.press('Home');
  await expect(page.getByText(words.timeline.start)).toBeVisible();
  await facilitator.button(words.timeline.close).click();
  await expect(page.getByText(words.list.behind(6))).toBeVisible();
});
