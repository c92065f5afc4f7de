import path from 'node:path';
import { nl } from '../../renderer/src/locale/nl/index.ts';
import { OFFLINE_ARGS } from '../../tools/chromium.mjs';
import { testChromium } from '../../tools/ensure-chromium.mjs';
import { Facilitator } from './actor.ts';
import { expectNothingFound } from './axe.ts';
import { writeCameraFilm } from './drawn-camera.ts';
import { expect, test } from './fixtures.ts';

const { lobby, voting } = nl;
const { read } = lobby;
const FILM = path.join(import.meta.dirname, '../../test-results/room.y4m');
/** Nine cards: A, B, C, A, B, ... */
const CARDS = Array.from({ length: 9 }, (_, i) => ({ number: i + 3, side: ([0, 1, 2] as const)[i % 3] ?? 0 }));

const executablePath = testChromium();
test.use({
  permissions: ['camera'],
  launchOptions: {
    args: [
      ...OFFLINE_ARGS,
      ...['--use-fake-device-for-media-stream', '--use-fake-ui-for-media-stream'],
      `--use-file-for-fake-video-capture=${FILM}`,
    ],
    ...(executablePath ? { executablePath } : {}),
  },
});
test.beforeAll(() => writeCameraFilm(FILM, CARDS));

test('people hold up their cards: a camera reads the numbers, a slip holds, and the count is right', async ({
  page,
  context,
  shellUrl,
}) => {
  const facilitator = new Facilitator(page);
  await facilitator.open(shellUrl);
  await facilitator.openSample();
  const beamer = await facilitator.openProjector(context);

  await test.step('a round in which each chooses one of three', async () => {
    await facilitator.openTab(nl.praatplaat.panel.tabs.voting);
    await facilitator.button(voting.panel.addAnother).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel(voting.setup.question, { exact: true }).fill('Waar beginnen we mee?');
    await dialog.getByLabel(voting.setup.budget).fill('1');
    await dialog.getByLabel(voting.setup.voters).fill('10');
    await dialog.getByLabel(voting.setup.perPerspective).uncheck();
    await dialog.getByRole('button', { name: voting.setup.open }).click();
    await facilitator.button(voting.panel.slips).click();
    await dialog.getByLabel(voting.slips.number).fill('5');
    await dialog.getByLabel(voting.slips.dotsOn('A')).fill('1');
    await page.keyboard.press('Enter');
    await facilitator.button(voting.slips.ready).click();
  });

  await test.step('the camera reads nine cards; who has a slip is skipped and named', async () => {
    await facilitator.goTo('lobby');
    await facilitator.button(read.button).click();
    const dialog = page.getByRole('dialog', { name: read.title });
    await dialog.getByLabel(read.handedOut).fill('12');
    await dialog.getByLabel(read.handedOut).press('Tab');
    await dialog.getByRole('button', { name: read.start }).click();
    await expect(dialog.getByText(read.count(9, 12))).toBeVisible();
    await expect(dialog.getByText(read.skipped([{ number: 5, way: 'slips' }]))).toBeVisible();
    await expect(beamer.getByText(voting.room.progress(9, 10))).toBeVisible();
    await expectNothingFound(page, 'reading cards');
    await dialog.getByRole('button', { name: read.stop }).click();
    await expect(dialog.getByText(read.off)).toBeVisible();
    await dialog.getByRole('button', { name: read.close }).click();
  });

  await test.step('the result: four A by slip and cards, three B, two C', async () => {
    await facilitator.button(lobby.reveal).click();
    await page.getByRole('dialog').getByRole('button', { name: lobby.reveal }).click();
    await page.keyboard.press('PageDown');
    const rows = beamer.getByRole('table').getByRole('row');
    await expect(rows.nth(1)).toContainText('4');
    await expect(rows.nth(2)).toContainText('3');
    await expect(rows.nth(3)).toContainText('2');
  });
});
