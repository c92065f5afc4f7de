import type { BrowserContext, Page } from '@playwright/test';
import { nl } from '../../renderer/src/locale/nl/index.ts';
import phone from '../../resources/phone-texts/nl.json' with { type: 'json' };
import { Facilitator } from './actor.ts';
import { expectNothingFound } from './axe.ts';
import { ownHosts } from './browser-shell.ts';
import { expect, test } from './fixtures.ts';

const { lobby, voting } = nl;
const QUESTION = 'Waar beginnen we mee?';
const PHONES = 10;
const NARROW = { viewport: { width: 360, height: 640 }, hasTouch: true, isMobile: true, locale: 'nl-NL' } as const;

/** Opens the lobby on this laptop alone, as she does to try things out; gives the address and the codes of the cards. */
async function openLobby(facilitator: Facilitator): Promise<{ url: string; codes: string[] }> {
  const { page } = facilitator;
  await facilitator.goTo('lobby');
  await facilitator.button(lobby.openButton).click();
  const dialog = page.getByRole('dialog', { name: lobby.open.title });
  const own = await dialog.getByRole('option', { name: /127\.0\.0\.1/ }).getAttribute('value');
  await dialog.getByLabel(lobby.open.address).selectOption(own ?? '');
  await dialog.getByLabel(lobby.open.numbers).fill('12');
  await dialog.getByLabel(lobby.open.numbers).press('Tab');
  await expectNothingFound(page, 'opening the lobby');
  await dialog.getByRole('button', { name: lobby.openButton }).click();
  const check = page.getByRole('dialog', { name: lobby.phoneCheck.title });
  const address = await check.getByText(/^127\.0\.0\.1:\d+$/).innerText();
  await expectNothingFound(page, 'phone check');
  await check.getByRole('button', { name: lobby.phoneCheck.close }).click();
  await facilitator.button(lobby.print).click();
  await expect(page.locator('.voting-cards .voting-card')).toHaveCount(12);
  const codes = await page.locator('.voting-cards .voting-card__code').allTextContents();
  await page.keyboard.press('Escape');
  ownHosts.add(address);
  return { url: `http://${address}/`, codes };
}

async function join(context: BrowserContext, url: string, code: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`${url}${code}`);
  return page;
}

/** A dot on each of these cards, and sending them. */
async function vote(page: Page, letters: readonly string[]): Promise<void> {
  for (const card of letters) {
    await page.getByRole('button', { name: phone.dotMore.replace('{card}', card), exact: true }).click();
  }
  await page.getByRole('button', { name: phone.send }).click();
  await expect(page.getByRole('heading', { name: phone.received })).toBeVisible();
}

test('a room of ten phones, a slip and hands: one count that nobody sees before the reveal', async ({
  browser,
  page,
  context,
  shellUrl,
}) => {
  test.setTimeout(180_000);
  const facilitator = new Facilitator(page);
  await facilitator.open(shellUrl);
  await facilitator.openSample();
  const beamer = await facilitator.openProjector(context);
  const { url, codes } = await openLobby(facilitator);

  await test.step('the room sees how to join', async () => {
    await facilitator.button(lobby.join).click();
    await expect(beamer.getByRole('img', { name: lobby.room.qrPage })).toBeVisible();
    await expectNothingFound(beamer, 'how to join');
  });

  const contexts = await Promise.all(Array.from({ length: PHONES }, () => browser.newContext(NARROW)));
  const phones: Page[] = [];
  await test.step('ten phones join with the code of their card', async () => {
    for (const [i, one] of contexts.entries()) phones.push(await join(one, url, i === 0 ? '' : (codes[i] ?? '')));
    const [first] = phones;
    if (!first) return;
    await first.getByLabel(phone.joinHint).fill('AAAAAA');
    await first.getByRole('button', { name: phone.join }).click();
    await expect(first.getByRole('alert')).toHaveText(phone['code-wrong']);
    await expectNothingFound(first, 'typing a code');
    await first.getByLabel(phone.joinHint).fill((codes[0] ?? '').toLowerCase());
    await first.getByRole('button', { name: phone.join }).click();
    for (const [i, one] of phones.entries()) {
      await expect(one.getByRole('heading', { name: phone.waitTitle.replace('{n}', String(i + 1)) })).toBeVisible();
    }
    await expectNothingFound(first, 'waiting');
    await expect(beamer.getByText(lobby.room.people(PHONES, 12))).toBeVisible();
  });

  await test.step('she opens a round, and it is on every phone', async () => {
    await facilitator.goTo('praatplaat');
    await facilitator.openTab(nl.praatplaat.panel.tabs.voting);
    await facilitator.button(voting.panel.addAnother).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel(voting.setup.question, { exact: true }).fill(QUESTION);
    await dialog.getByLabel(voting.setup.budget).fill('2');
    await dialog.getByLabel(voting.setup.voters).fill('13');
    await dialog.getByLabel(voting.setup.perPerspective).uncheck();
    await dialog.getByRole('button', { name: voting.setup.open }).click();
    for (const one of phones) await expect(one.getByRole('heading', { name: QUESTION })).toBeVisible();
  });

  await test.step('they vote; the beamer and the desk count people and know no choice', async () => {
    const [first, second] = phones;
    if (!first || !second) return;
    await expectNothingFound(first, 'voting');
    for (const one of phones) await vote(one, ['A', 'B']);
    await expectNothingFound(first, 'received');
    await first.getByRole('button', { name: phone.change }).click();
    await first.getByRole('button', { name: phone.dotLess.replace('{card}', 'B'), exact: true }).click();
    await vote(first, ['A']);
    await second.reload();
    await expect(second.getByRole('heading', { name: phone.received })).toBeVisible();
    await facilitator.goTo('lobby');
    await expect(page.getByText(lobby.voted(PHONES, 13))).toBeVisible();
    await expect(beamer.getByText(voting.room.progress(PHONES, 13))).toBeVisible();
    const tile = new RegExp(`^1 ${lobby.number.ways.phone}.*${lobby.number.voted}`);
    await expect(page.getByRole('button', { name: tile })).toBeVisible();
    await expectNothingFound(page, 'the lobby');
  });

  await test.step('a message comes in, and goes on the plate', async () => {
    const [, , third] = phones;
    if (!third) return;
    await third.getByLabel(phone.message).fill('Kan die brief in gewone taal?');
    await third.getByRole('button', { name: phone.messageSend }).click();
    await expect(third.getByText(phone.messageReceived)).toBeVisible();
    await page.getByRole('button', { name: lobby.inbox.place }).click();
    await expect(page.getByText(lobby.inbox.none)).toBeVisible();
  });

  await test.step('a slip with the number of a phone is refused, another one counts', async () => {
    await facilitator.goTo('praatplaat');
    await facilitator.openTab(nl.praatplaat.panel.tabs.voting);
    await facilitator.button(voting.panel.slips).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel(voting.slips.dotsOn('A')).fill('2');
    await page.keyboard.press('Enter');
    await expect(page.getByText(nl.errors['ballot-other-way'])).toBeVisible();
    await dialog.getByLabel(voting.slips.number).fill('11');
    await page.keyboard.press('Enter');
    await expect(page.getByText(voting.slips.stored(11, 1))).toBeVisible();
    await facilitator.button(voting.slips.ready).click();
  });

  await test.step('the reveal counts everybody once', async () => {
    await facilitator.goTo('lobby');
    await facilitator.button(lobby.reveal).click();
    await expectNothingFound(page, 'before the reveal');
    await page.getByRole('dialog').getByRole('button', { name: lobby.reveal }).click();
    const [first] = phones;
    await expect(first?.getByText(phone.counted) ?? page.getByText('')).toBeVisible();
    await page.keyboard.press('PageDown');
    // Ten phones gave A one dot, the first one two; the slip gave two: 13, and nine phones gave B one.
    const table = beamer.getByRole('table');
    await expect(table.getByRole('row').nth(1)).toContainText('13');
    await expect(table.getByRole('row').nth(2)).toContainText('9');
  });
  await Promise.all(contexts.map((one) => one.close()));
});

test('a rehearsal in the example: phones that nobody holds join and vote, and go when she is done', async ({
  page,
  shellUrl,
}, info) => {
  test.setTimeout(180_000);
  const facilitator = new Facilitator(page);
  await facilitator.open(shellUrl);
  await facilitator.openSample();
  await openLobby(facilitator);
  const rehearsal = page.getByRole('checkbox', { name: lobby.rehearsal });
  await rehearsal.click();
  await expect(rehearsal).toBeChecked();
  const present = page.getByRole('button', { name: new RegExp(`^\\d+ ${lobby.number.presence.in}`) });
  await expect(present).toHaveCount(11, { timeout: 60_000 });
  await facilitator.goTo('praatplaat');
  await facilitator.openTab(nl.praatplaat.panel.tabs.voting);
  await facilitator.button(voting.panel.addAnother).click();
  await page.getByRole('dialog').getByRole('button', { name: voting.setup.open }).click();
  await facilitator.goTo('lobby');
  const voted = page.getByRole('button', { name: new RegExp(`${lobby.number.voted}`) });
  await expect(async () => expect(await voted.count()).toBeGreaterThan(5)).toPass({ timeout: 60_000 });
  await page.screenshot({ path: info.outputPath('rehearsal.png') });
  await expectNothingFound(page, 'a rehearsal');
  await rehearsal.click();
  await expect(present).toHaveCount(0);
});
