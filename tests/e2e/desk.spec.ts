import type { BrowserContext, Page } from '@playwright/test';
import { nl } from '../../renderer/src/locale/nl/index.ts';
import { Facilitator } from './actor.ts';
import { expectNothingFound } from './axe.ts';
import { expect, test } from './fixtures.ts';

const words = nl.control;
const CANARY = 'Wethouder gaat om vier uur weg';

/** Everything that was sent to the beamer of this context, as one text. */
function listenToBeamer(context: BrowserContext): { all(): string } {
  const sent: string[] = [];
  context.on('page', (page) =>
    page.on('websocket', (socket) => {
      if (socket.url().includes('/ws/projector')) {
        socket.on('framereceived', ({ payload }) => sent.push(String(payload)));
      }
    }),
  );
  return { all: () => sent.join('\n') };
}

async function openSampleWithBeamer(page: Page, context: BrowserContext, url: string) {
  const facilitator = new Facilitator(page);
  await facilitator.open(url);
  await facilitator.openSample();
  const beamer = await facilitator.openProjector(context);
  await page.bringToFront();
  await facilitator.goTo('praatplaat');
  return { facilitator, beamer };
}

async function addNote(page: Page, text: string): Promise<void> {
  await page.keyboard.press('1');
  await page.getByRole('textbox', { name: nl.praatplaat.note.label }).fill(text);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('textbox', { name: nl.praatplaat.note.label })).toHaveCount(0);
}

const plate = (beamer: Page) => beamer.getByRole('img', { name: /^Praatplaat/ });

test('freezing holds the room’s picture, black covers it, with single keys', async ({ page, context, shellUrl }) => {
  const sent = listenToBeamer(context);
  const { facilitator, beamer } = await openSampleWithBeamer(page, context, shellUrl);
  await facilitator.button(nl.praatplaat.panel.showPlate).click();
  await expect(plate(beamer)).toHaveAccessibleName(nl.praatplaat.room.plate(14));
  await page.keyboard.press('f');
  await expect(page.getByText(words.beamer.frozen('praatplaat'))).toBeVisible();
  await addNote(page, CANARY);
  await expect(plate(beamer)).toHaveAccessibleName(nl.praatplaat.room.plate(14));
  expect(sent.all()).not.toContain(CANARY);
  await page.keyboard.press('b');
  await expect(beamer.getByRole('heading', { name: words.room.cover.black })).toBeAttached();
  await expect(plate(beamer)).toHaveCount(0);
  await expectNothingFound(beamer, 'black');
  // Her own window hears of it by a line of its own; the next press takes off what it knows to be there.
  await expect(page.getByText(words.beamer.covered('black'))).toBeVisible();
  await page.keyboard.press('b');
  await page.keyboard.press('f');
  await expect(plate(beamer)).toHaveAccessibleName(nl.praatplaat.room.plate(15));
});

test('the remote steps through the stations and through the agreed actions', async ({ page, context, shellUrl }) => {
  const { facilitator, beamer } = await openSampleWithBeamer(page, context, shellUrl);
  await facilitator.button(nl.praatplaat.panel.showPlate).click();
  await expect(page.getByText(words.stations.all, { exact: true }).first()).toBeVisible();
  await page.keyboard.press('PageDown');
  await expect(page.getByText(/^Plek 1 van 5: Startsituatie/)).toBeVisible();
  await page.keyboard.press('PageUp');
  await page.keyboard.press('PageUp');
  await expect(page.getByText(/^Plek 5 van 5: Afspraken/)).toBeVisible();
  await facilitator.openBeamerMenu();
  await facilitator.button(words.beamer.readBack).click();
  await expect(beamer.getByText(/^Afspraak 1 van 4/)).toBeVisible();
  for (let i = 0; i < 6; i++) await page.keyboard.press('PageDown');
  await expect(beamer.getByText(/^Afspraak 4 van 4/)).toBeVisible();
  await expect(beamer.getByText(words.readBack.noFirstStep)).toBeVisible();
  await expectNothingFound(beamer, 'read-back');
});

test('private notes and half-written cards never reach the beamer, unless she types aloud', async ({
  page,
  context,
  shellUrl,
}) => {
  const sent = listenToBeamer(context);
  const { facilitator, beamer } = await openSampleWithBeamer(page, context, shellUrl);
  await facilitator.button(nl.praatplaat.panel.showPlate).click();
  await expect(plate(beamer)).toBeVisible();
  await facilitator.openTab(words.notes.tab);
  const notes = page.getByRole('textbox', { name: words.notes.label });
  await notes.fill(CANARY);
  await notes.blur();
  await expect(page.getByRole('button', { name: /uw notities aanpassen/ }).first()).toBeVisible();
  await page.locator('body').press('2');
  await page.getByRole('textbox', { name: nl.praatplaat.note.label }).fill('half geschreven');
  // A click that leaves the focus where it is; it reaches the beamer after whatever was sent before it.
  await page.getByRole('tab', { name: words.timer.title }).dispatchEvent('click');
  await facilitator.button(words.timer.oneTwoFour).dispatchEvent('click');
  await expect(beamer.getByRole('timer')).toBeVisible();
  expect(sent.all()).not.toContain(CANARY);
  expect(sent.all()).not.toContain('half geschreven');
  expect(await beamer.content()).not.toContain(CANARY);
  await facilitator.button(words.timer.stop).dispatchEvent('click');
  await expect(beamer.getByRole('timer')).toHaveCount(0);
  await page.keyboard.press('Escape');
  await facilitator.openBeamerMenu();
  await facilitator.button(words.stations.typeAloud).click();
  await page.locator('body').press('2');
  await page.getByRole('textbox', { name: nl.praatplaat.note.label }).fill('hardop getypt');
  await expect(beamer.getByText('hardop getypt')).toBeVisible();
  await expectNothingFound(beamer, 'typed aloud');
  await page.keyboard.press('Escape');
  await expect(beamer.getByText('hardop getypt')).toHaveCount(0);
  expect(sent.all()).toContain('hardop getypt');
  expect(sent.all()).not.toContain(CANARY);
  expect(sent.all()).not.toContain('half geschreven');
});

test('the time runs here and there, goes on to the next part, and can be hers alone', async ({
  page,
  context,
  shellUrl,
}) => {
  const { facilitator, beamer } = await openSampleWithBeamer(page, context, shellUrl);
  await facilitator.openTab(words.timer.title);
  await facilitator.button(words.timer.oneTwoFour).click();
  await expect(beamer.getByRole('timer')).toContainText(/Eerst alleen0:5\d/);
  await facilitator.button(words.timer.next('pairs')).click();
  await expect(beamer.getByRole('timer')).toContainText(/Met z’n tweeën(2:00|1:5\d)/);
  await page.getByRole('checkbox', { name: words.timer.show }).click();
  await expect(beamer.getByRole('timer')).toHaveCount(0);
  await expect(page.getByRole('timer')).toBeVisible();
  await facilitator.button(words.timer.stop).click();
  await page.getByLabel(words.timer.own).fill('0,1');
  await facilitator.button(words.timer.start).click();
  await expect(page.getByText(words.timer.over).first()).toBeVisible({ timeout: 12_000 });
});

test('with one screen her own screen shows only what is for the room', async ({ page, shellUrl }) => {
  const facilitator = new Facilitator(page);
  await facilitator.open(shellUrl);
  await facilitator.openSample();
  await facilitator.goTo('praatplaat');
  await facilitator.openTab(words.notes.tab);
  await page.getByRole('textbox', { name: words.notes.label }).fill(CANARY);
  await facilitator.openBeamerMenu();
  await page.getByRole('checkbox', { name: words.screens.oneScreen }).click();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('textbox', { name: words.notes.label })).toHaveCount(0);
  await page.getByRole('button', { name: words.screens.toRoom }).click();
  await expect(page.getByRole('heading', { name: /^Gemeente/ })).toBeVisible();
  await expect(page.getByRole('banner')).toHaveCount(0);
  expect(await page.locator('body').innerText()).not.toContain(CANARY);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('banner')).toBeVisible();
  await expect(facilitator.button(words.notes.show)).toBeVisible();
});

test('the beamer is set up with a test picture, and keeps its size', async ({ page, context, shellUrl }) => {
  const { facilitator, beamer } = await openSampleWithBeamer(page, context, shellUrl);
  await facilitator.openBeamerMenu();
  await facilitator.button(words.screens.check).click();
  await expect(beamer.getByRole('heading', { name: words.check.roomTitle })).toBeVisible();
  await page.getByLabel(words.check.height).fill('1,5');
  await page.getByLabel(words.check.distance).fill('18');
  await page.getByRole('button', { name: words.check.pixels(72) }).click();
  await expect(beamer.getByText(words.check.chosenLine(72))).toBeVisible();
  await expectNothingFound(beamer, 'test picture');
  await expectNothingFound(page, 'dialog of the beamer');
  await page.keyboard.press('Escape');
  await expect(beamer.getByRole('heading', { name: words.check.roomTitle })).toHaveCount(0);
  await expectNothingFound(page, 'praatplaat with its panel');
});

test('pointing shows a dot on the beamer while the key is held', async ({ page, context, shellUrl }) => {
  const { facilitator, beamer } = await openSampleWithBeamer(page, context, shellUrl);
  await facilitator.button(nl.praatplaat.panel.showPlate).click();
  await expect(plate(beamer)).toBeVisible();
  await page.keyboard.down('p');
  await page.mouse.move(500, 300);
  await page.mouse.move(520, 320);
  await expect(beamer.locator('.room__pointer')).toBeVisible();
  await page.keyboard.up('p');
  await expect(beamer.locator('.room__pointer')).toHaveCount(0);
});
