import path from 'node:path';
import type { APIRequest, Page } from '@playwright/test';
import type { PhoneState } from '../../core/phones/phone-contract.ts';
import { nl } from '../../renderer/src/locale/nl/index.ts';
import { OFFLINE_ARGS } from '../../tools/chromium.mjs';
import { testChromium } from '../../tools/ensure-chromium.mjs';
import { Facilitator } from './actor.ts';
import { expectNothingFound } from './axe.ts';
import { ownHosts } from './browser-shell.ts';
import { writeCameraFilm } from './drawn-camera.ts';
import { expect, test } from './fixtures.ts';

const { lobby, voting } = nl;
const { read } = lobby;
const FILM = path.join(import.meta.dirname, '../../test-results/room.y4m');
/** What the numbers 1 to 12 vote with their phones, 13 to 21 with a card and 22 to 27 on a slip. */
const PHONES = 'DDDDDDBBBBCC';
const CARDS = Array.from({ length: 9 }, (_, i) => ({ number: i + 13, side: ([3, 1, 2] as const)[i % 3] ?? 3 }));
/** Of the first of the phones, that also holds its card up: the phone counts. */
const AGAIN = { number: 1, side: 2 } as const;
const SLIPS = 6;
const HANDS = 4;
const EVERYBODY = 31;

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
test.beforeAll(() => writeCameraFilm(FILM, [...CARDS, AGAIN]));

/** Opens the lobby on this laptop alone with voting cards; gives its address and the codes on the cards with markers. */
async function openLobby(facilitator: Facilitator): Promise<{ url: string; codes: string[] }> {
  const { page } = facilitator;
  await facilitator.goTo('lobby');
  await facilitator.button(lobby.openButton).click();
  const dialog = page.getByRole('dialog', { name: lobby.open.title });
  const own = await dialog.getByRole('option', { name: /127\.0\.0\.1/ }).getAttribute('value');
  await dialog.getByLabel(lobby.open.address).selectOption(own ?? '');
  await dialog.getByLabel(lobby.open.numbers).fill('27');
  await dialog.getByLabel(lobby.open.numbers).press('Tab');
  await dialog.getByRole('button', { name: lobby.openButton }).click();
  const check = page.getByRole('dialog', { name: lobby.phoneCheck.title });
  const address = await check.getByText(/^127\.0\.0\.1:\d+$/).innerText();
  await check.getByRole('button', { name: lobby.phoneCheck.close }).click();
  await facilitator.button(lobby.print).click();
  await page.getByLabel(lobby.cards.withMarker).check();
  await expect(page.locator('.large-cards .large-card')).toHaveCount(2 * 27);
  const codes = await page.locator('.large-cards .large-card__code').allTextContents();
  await expectNothingFound(page, 'printing cards with markers');
  await page.keyboard.press('Escape');
  ownHosts.add(address);
  return { url: `http://${address}`, codes: codes.map((code) => code.replaceAll(' ', '')) };
}

/** Joins as a phone does, and votes for one card. */
async function voteByPhone(requests: APIRequest, url: string, code: string, letter: string, index: number) {
  const phone = await requests.newContext({ baseURL: url, extraHTTPHeaders: { origin: url } });
  const device = String(index).padStart(32, 'a');
  expect(await (await phone.post('/join', { data: { code, device } })).json()).toMatchObject({ joined: true });
  const { round }: PhoneState = await (await phone.get('/state')).json();
  const optionId = round?.options['ABCD'.indexOf(letter)]?.id;
  const vote = { roundId: round?.id, turn: 1, nonce: device, perspective: null, choices: [{ optionId, value: 1 }] };
  expect(await (await phone.put('/ballot', { data: vote })).json()).toEqual({ received: true });
  await phone.dispose();
}

async function openRound(facilitator: Facilitator): Promise<void> {
  await facilitator.goTo('praatplaat');
  await facilitator.openTab(nl.praatplaat.panel.tabs.voting);
  await facilitator.button(voting.panel.addAnother).click();
  const dialog = facilitator.page.getByRole('dialog');
  await dialog.getByLabel(voting.setup.question, { exact: true }).fill('Waar beginnen we mee?');
  await dialog.getByLabel(voting.setup.budget).fill('1');
  await dialog.getByLabel(voting.setup.voters).fill(String(EVERYBODY));
  await dialog.getByLabel(voting.setup.perPerspective).uncheck();
  await dialog.getByRole('button', { name: voting.setup.open }).click();
}

/** Six slips for D, and four hands for B. */
async function enterSlipsAndHands(facilitator: Facilitator, page: Page): Promise<void> {
  const dialog = page.getByRole('dialog');
  await facilitator.button(voting.panel.slips).click();
  await dialog.getByLabel(voting.slips.number).fill('22');
  for (let i = 0; i < SLIPS; i++) {
    await dialog.getByLabel(voting.slips.dotsOn('D')).fill('1');
    await page.keyboard.press('Enter');
    await expect(page.getByText(voting.slips.stored(22 + i, i + 1))).toBeVisible();
  }
  await facilitator.button(voting.slips.ready).click();
  await facilitator.button(voting.panel.hands).click();
  await dialog.getByLabel(voting.hands.people).fill(String(HANDS));
  await dialog.getByLabel(voting.hands.cell(voting.hands.dots, 'B')).fill(String(HANDS));
  await page.keyboard.press('Enter');
  await facilitator.button(voting.hands.ready).click();
}

test('everyone chooses: twelve phones, nine cards for the camera, six slips and four hands are one count', async ({
  page,
  context,
  shellUrl,
  playwright,
}) => {
  test.setTimeout(180_000);
  const facilitator = new Facilitator(page);
  await facilitator.open(shellUrl);
  await facilitator.openSample();
  const beamer = await facilitator.openProjector(context);
  const { url, codes } = await openLobby(facilitator);
  await openRound(facilitator);

  await test.step('phones, slips and hands', async () => {
    for (const [i, letter] of [...PHONES].entries()) {
      await voteByPhone(playwright.request, url, codes[i] ?? '', letter, i);
    }
    await enterSlipsAndHands(facilitator, page);
  });

  await test.step('the camera reads nine cards; who has a phone is skipped and named', async () => {
    await facilitator.goTo('lobby');
    await facilitator.button(read.button).click();
    const dialog = page.getByRole('dialog', { name: read.title });
    await dialog.getByRole('button', { name: read.start }).click();
    await expect(dialog.getByText(read.count(27, 27))).toBeVisible();
    await expect(dialog.getByText(read.skipped([{ number: 1, way: 'phone' }]))).toBeVisible();
    await expect(beamer.getByText(voting.room.progress(EVERYBODY, EVERYBODY))).toBeVisible();
    await expectNothingFound(page, 'reading cards');
    await dialog.getByRole('button', { name: read.stop }).click();
    await expect(dialog.getByText(read.off)).toBeVisible();
    await dialog.getByRole('button', { name: read.close }).click();
  });

  await test.step('the result: 6, 3 and 6 for D, 4, 3 and 4 for B, 2 and 3 for C', async () => {
    await facilitator.button(lobby.reveal).click();
    await page.getByRole('dialog').getByRole('button', { name: lobby.reveal }).click();
    // The winner has its moment first; the next press brings all of them.
    await expect(beamer.getByRole('article')).toContainText('15');
    await page.keyboard.press('PageDown');
    const rows = beamer.getByRole('table').getByRole('row');
    await expect(rows.nth(1)).toContainText('15');
    await expect(rows.nth(2)).toContainText('11');
    await expect(rows.nth(3)).toContainText('5');
  });

  await test.step('the winner becomes a task, and the minutes say how people chose', async () => {
    await facilitator.goTo('praatplaat');
    await facilitator.openTab(nl.praatplaat.panel.tabs.voting);
    await facilitator.button(voting.panel.makeTask).click();
    await facilitator.goTo('minutes');
    const ways = '12 met de telefoon, 9 met een kaart, 6 op papier en 4 met de hand omhoog';
    await expect(page.getByRole('region', { name: nl.minutes.preview.title }).getByText(ways)).toBeVisible();
  });
});
