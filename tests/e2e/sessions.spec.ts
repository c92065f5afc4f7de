import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { nl } from '../../renderer/src/locale/nl/index.ts';
import { Facilitator } from './actor.ts';
import { startBrowserShell } from './browser-shell.ts';
import { expect, test } from './fixtures.ts';

const words = nl.sessions;
const FIRST = 'Eerste praatplaat';
const SECOND = 'Tweede praatplaat';
const ACTION = 'Proef met een vaste contactpersoon';

async function addCard(page: Page, text: string): Promise<void> {
  const list = page.getByRole('complementary', { name: nl.praatplaat.list.title });
  if (!(await list.isVisible())) await page.getByRole('button', { name: nl.praatplaat.bar.list }).click();
  await page.getByRole('button', { name: nl.praatplaat.list.addNoteIn('Startsituatie') }).click();
  await page.getByRole('textbox', { name: nl.praatplaat.note.label }).fill(text);
  await page.keyboard.press('Enter');
  await page.getByRole('checkbox', { name: nl.praatplaat.list.choose(text) }).waitFor();
}

const card = (page: Page, text: string) => page.getByRole('checkbox', { name: nl.praatplaat.list.choose(text) });

/** Makes a session in the list and is in it then. */
async function makeSession(page: Page, title: string, kind: keyof typeof words.kinds): Promise<void> {
  await page.getByRole('button', { name: words.add }).click();
  const form = page.getByRole('form', { name: words.addTitle });
  await form.getByLabel(words.fields.title).fill(title);
  await form.getByRole('radio', { name: words.kinds[kind] }).check({ force: true });
  await form.getByRole('button', { name: words.add }).click();
  await expect(form).toBeHidden();
}

// The program is started again halfway: a window may find it gone for a moment.
test.use({ expectedConsoleErrors: [/ERR_CONNECTION_(REFUSED|RESET)/] });

test('two sessions: what happens in one does not touch the other, and an action is seen in both', async ({
  page,
  shell,
  shellUrl,
  dataFolder,
}) => {
  test.setTimeout(240_000);
  let stop = async () => {};
  const facilitator = new Facilitator(page);
  await facilitator.open(shellUrl);
  await facilitator.newTrajectory('Testgemeente');

  await test.step('the first session: its name, a card, an agreed action', async () => {
    await facilitator.goTo('agreements');
    await page.getByLabel(nl.agreements.session.name).fill(FIRST);
    await page.getByLabel(nl.agreements.actions.newLabel).fill(ACTION);
    await page.keyboard.press('Enter');
    await page.getByRole('article', { name: ACTION }).waitFor();
    await facilitator.goTo('praatplaat');
    await addCard(page, 'Kaart van de eerste');
  });

  await test.step('a second session has a plate of its own', async () => {
    await facilitator.goTo('sessions');
    await makeSession(page, SECOND, 'praatplaat');
    await expect(page.locator('.app__session')).toHaveText(SECOND);
    await facilitator.goTo('praatplaat');
    await addCard(page, 'Kaart van de tweede');
    await expect(card(page, 'Kaart van de eerste')).toHaveCount(0);
  });

  await test.step('the action of the first session is seen in the second, with how far it is', async () => {
    await facilitator.goTo('agreements');
    const earlier = page.getByRole('region', { name: nl.agreements.earlier.title });
    await earlier.getByLabel(nl.agreements.actions.status).selectOption('busy');
    await expect(earlier.getByText(FIRST)).toBeVisible();
    await expect(page.getByRole('region', { name: nl.agreements.actions.title, exact: true })).not.toContainText(
      ACTION,
    );
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations).toEqual([]);
  });

  await test.step('the minutes of the second session are about that one only', async () => {
    await facilitator.goTo('minutes');
    const preview = page.getByRole('region', { name: nl.minutes.preview.title });
    await expect(preview).toContainText('Kaart van de tweede');
    await expect(preview).not.toContainText('Kaart van de eerste');
  });

  await test.step('undo takes back a step of the open session, also after a restart of the program', async () => {
    await shell.stop();
    const again = await startBrowserShell(dataFolder);
    stop = again.stop;
    await page.goto(again.url);
    await page.getByRole('button', { name: 'Testgemeente' }).first().click();
    await expect(page.locator('.app__session')).toHaveText(SECOND);
    await page.getByRole('button', { name: nl.app.undoStep(nl.app.stepLabels['status.report']) }).click();
    await page.getByRole('button', { name: nl.app.undoStep(nl.app.stepLabels['note.add']) }).click();
    await facilitator.goTo('sessions');
    await page.getByRole('button', { name: words.openOf(FIRST) }).click();
    await expect(page.locator('.app__session')).toHaveText(FIRST);
    await page.getByRole('button', { name: nl.praatplaat.bar.list }).click();
    await expect(card(page, 'Kaart van de eerste')).toBeVisible();
    await expect(card(page, 'Kaart van de tweede')).toHaveCount(0);
  });

  await test.step('copy, to the bin, back, and deleted for good after a question', async () => {
    await facilitator.goTo('sessions');
    await page.getByRole('button', { name: words.copyOf(FIRST) }).click();
    const copy = words.copyTitle(FIRST);
    await page.getByRole('button', { name: words.openOf(copy) }).waitFor();
    await page.getByRole('button', { name: words.removeOf(copy) }).click();
    await expect(page.getByRole('button', { name: words.openOf(copy) })).toHaveCount(0);
    await page.getByText(words.bin.title(1)).click();
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations).toEqual([]);
    await page.getByRole('button', { name: words.bin.restoreOf(copy) }).click();
    await page.getByRole('button', { name: words.openOf(copy) }).waitFor();
    await page.getByRole('button', { name: words.removeOf(copy) }).click();
    await page.getByText(words.bin.title(1)).click();
    await page.getByRole('button', { name: words.bin.deleteOf(copy) }).click();
    const dialog = page.getByRole('dialog', { name: words.bin.deleteTitle(copy) });
    await dialog.getByRole('button', { name: words.bin.yes }).click();
    await expect(page.getByText(words.bin.title(1))).toHaveCount(0);
    await expect(page.getByRole('status').filter({ hasText: words.bin.deleted(copy) })).toBeVisible();
  });
  await stop();
});
