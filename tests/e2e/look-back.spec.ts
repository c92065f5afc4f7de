import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { nl } from '../../renderer/src/locale/nl/index.ts';
import { Facilitator } from './actor.ts';
import { expect, test } from './fixtures.ts';

const words = nl.lookBack;
const LETTERS = 'Drie brieven herschrijven met mensen die ze krijgen';
const DESK = 'Balie langer open';
const PHONE = 'Vaste beller per wijk';
const WHO = 'Fatima El Idrissi';

interface Agreed {
  readonly what: string;
  readonly who: string;
  readonly due: string;
}

async function agree(page: Page, { what, who, due }: Agreed): Promise<void> {
  await page.getByLabel(nl.agreements.actions.newLabel).fill(what);
  await page.keyboard.press('Enter');
  const card = page.getByRole('article', { name: what });
  if (who) await card.getByLabel(nl.agreements.actions.who, { exact: true }).fill(who);
  if (due) await card.getByLabel(nl.agreements.actions.due, { exact: true }).fill(due);
  await page.keyboard.press('Tab');
}

/** Makes a session of that day in the list and is in it then. */
async function makeSession(facilitator: Facilitator, title: string, date: string): Promise<void> {
  const { page } = facilitator;
  await facilitator.goTo('sessions');
  await page.getByRole('button', { name: nl.sessions.add }).click();
  const form = page.getByRole('form', { name: nl.sessions.addTitle });
  await form.getByLabel(nl.sessions.fields.title).fill(title);
  await form.getByLabel(nl.sessions.fields.date).fill(date);
  await form.getByRole('button', { name: nl.sessions.add }).click();
  await expect(page.locator('.app__session')).toHaveText(title);
}

const state = (page: Page, status: keyof typeof words.statuses) =>
  page.getByRole('group', { name: words.how }).getByRole('button', { name: words.statuses[status] });
const picture = (beamer: Page) => beamer.locator('.room__page');

async function isAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations).toEqual([]);
}

test('three sessions: what was agreed comes back one by one, is told by key, and what waits twice is asked about', async ({
  page,
  context,
  shellUrl,
}) => {
  test.setTimeout(240_000);
  const facilitator = new Facilitator(page);
  await facilitator.open(shellUrl);
  await facilitator.newTrajectory('Testgemeente');

  await test.step('the first session agrees three things, one of them of nobody', async () => {
    await facilitator.goTo('agreements');
    await page.getByLabel(nl.agreements.session.date).fill('2026-12-03');
    await page.getByLabel(nl.agreements.session.name).fill('Eerste');
    await agree(page, { what: LETTERS, who: WHO, due: '2026-12-22' });
    await agree(page, { what: DESK, who: '', due: '' });
    await agree(page, { what: PHONE, who: 'Henk', due: '2026-12-10' });
    await facilitator.goTo('praatplaat');
    await expect(page.getByRole('button', { name: words.offer.start })).toHaveCount(0);
  });

  await makeSession(facilitator, 'Tweede', '2027-01-14');
  const beamer = await facilitator.openProjector(context);

  await test.step('it begins with looking back, the oldest due date first, and no name on the beamer', async () => {
    await page.bringToFront();
    await facilitator.goTo('praatplaat');
    await page.getByRole('button', { name: words.offer.start }).click();
    await expect(picture(beamer)).toContainText(PHONE);
    await expect(picture(beamer)).toContainText(words.room.title('2026-12-03'));
    await expect(beamer.locator('body')).not.toContainText('Henk');
    await expect(page.getByRole('button', { name: words.offer.start })).toHaveCount(0);
    await isAccessible(page);
    await isAccessible(beamer);
  });

  await test.step('keys 1 to 4 say how far it is, also on the plate; where somebody types they are text', async () => {
    await page.keyboard.press('2');
    await expect(state(page, 'busy')).toHaveAttribute('aria-pressed', 'true');
    await expect(picture(beamer)).toHaveAttribute('aria-label', new RegExp(words.statuses.busy));
    await page.getByLabel(words.noticed).fill('Er belden al 3 mensen.');
    await page.getByLabel(words.noticed).press('4');
    await expect(picture(beamer)).toContainText('Er belden al 3 mensen.4');
    await expect(state(page, 'busy')).toHaveAttribute('aria-pressed', 'true');
  });

  await test.step('Page Down brings the next one; whose it is comes on request and goes with the next', async () => {
    await page.keyboard.press('PageDown');
    await expect(picture(beamer)).toContainText('Drie brieven');
    await page.getByRole('button', { name: words.showWho }).click();
    await expect(picture(beamer)).toContainText(WHO);
    await page.keyboard.press('PageDown');
    await expect(picture(beamer)).toContainText(DESK);
    await page.keyboard.press('PageUp');
    await expect(picture(beamer)).toContainText('Drie brieven');
    await expect(picture(beamer)).not.toContainText(WHO);
    await page.locator('.look-back__what').click();
    await page.keyboard.press('1');
    await expect(state(page, 'open')).toHaveAttribute('aria-pressed', 'true');
    await page.keyboard.press('Control+z');
    await expect(state(page, 'open')).toHaveAttribute('aria-pressed', 'false');
    await page.keyboard.press('1');
    await expect(state(page, 'open')).toHaveAttribute('aria-pressed', 'true');
  });

  await test.step('an action of nobody invites somebody', async () => {
    await page.keyboard.press('PageDown');
    await expect(page.getByText(words.nobody)).toBeVisible();
    await page.locator('.look-back__what').click();
    await page.keyboard.press('3');
    await expect(state(page, 'done')).toHaveAttribute('aria-pressed', 'true');
  });

  await test.step('the minutes tell what became of each', async () => {
    await facilitator.goTo('minutes');
    const preview = page.getByRole('region', { name: nl.minutes.preview.title });
    await expect(preview).toContainText('Wat er werd van eerdere afspraken');
    await expect(preview).toContainText('Er belden al 3 mensen.4');
  });

  await makeSession(facilitator, 'Derde', '2027-03-04');
  await makeSession(facilitator, 'Vierde', '2027-05-06');

  await test.step('what two sessions let wait is asked about: smaller, somebody else, or let go', async () => {
    await facilitator.goTo('praatplaat');
    await page.getByRole('button', { name: words.offer.start }).click();
    await expect(picture(beamer)).toContainText(PHONE);
    await expect(page.getByRole('heading', { name: words.postponed.title })).toBeVisible();
    await page.getByRole('button', { name: words.postponed.smaller }).click();
    await page.getByLabel(words.newWhat).fill('Eén beller in de Bloemenbuurt');
    await page.keyboard.press('Tab');
    await expect(picture(beamer)).toContainText('Eén beller');
    await isAccessible(page);
    await page.keyboard.press('PageDown');
    await expect(picture(beamer)).toContainText('Drie brieven');
    await page.getByRole('button', { name: words.postponed.letGo }).click();
    await expect(state(page, 'dropped')).toHaveAttribute('aria-pressed', 'true');
    await expect(page.getByRole('heading', { name: words.postponed.title })).toHaveCount(0);
  });

  await test.step('what was done is not asked about again', async () => {
    await expect(picture(beamer)).toContainText(words.room.count(2, 2));
  });
});
