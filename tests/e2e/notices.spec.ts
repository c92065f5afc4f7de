import type { Page } from '@playwright/test';
import type { ErrorCode } from '../../core/contract/errors.ts';
import { nl } from '../../renderer/src/locale/nl/index.ts';
import { Facilitator } from './actor.ts';
import { expectNothingFound } from './axe.ts';
import { expect, test } from './fixtures.ts';

const words = nl.praatplaat;

/** Stands between the window and its services: what is in `refused` never arrives and is answered with this code. */
async function refuseSome(page: Page): Promise<Map<string, ErrorCode>> {
  const refused = new Map<string, ErrorCode>();
  await page.routeWebSocket(/\/ws\//, (socket) => {
    const server = socket.connectToServer();
    socket.onMessage((message) => {
      const { id, method, input } = JSON.parse(String(message));
      const code = refused.get(input?.command?.type ?? method);
      if (code) socket.send(JSON.stringify({ id, reply: { ok: false, code } }));
      else server.send(message);
    });
  });
  return refused;
}

async function openSampleAt(page: Page, url: string, step: 'results' | 'praatplaat'): Promise<Facilitator> {
  const facilitator = new Facilitator(page);
  await facilitator.open(url);
  await facilitator.openSample();
  if (step === 'praatplaat') await facilitator.goTo(step);
  return facilitator;
}

test('what is refused on a scrolled screen is said in view, until the same thing succeeds', async ({
  page,
  shellUrl,
}) => {
  const refused = await refuseSome(page);
  const facilitator = await openSampleAt(page, shellUrl, 'results');
  await page.setViewportSize({ width: 1366, height: 600 });
  await facilitator.openPart(new RegExp(`^${nl.results.improvementPoints}`));
  const place = page.getByRole('button', { name: new RegExp(`^${nl.results.toPlate}: `) }).last();
  const sentence = page.getByText(nl.errors['disk-full']);
  await place.scrollIntoViewIfNeeded();
  expect(await page.locator('main').evaluate((main) => main.scrollTop)).toBeGreaterThan(100);
  refused.set('document.placeFromScan', 'disk-full');
  await place.click();
  await expect(sentence).toBeInViewport({ ratio: 1 });
  await expectNothingFound(page, 'results with something that went wrong');

  await facilitator.button(nl.results.toProjector).click();
  await expect(facilitator.button(nl.results.onProjector)).toBeVisible();
  await place.scrollIntoViewIfNeeded();
  await expect(sentence).toBeInViewport({ ratio: 1 });

  refused.clear();
  const name = await place.getAttribute('aria-label');
  await place.click();
  await expect(sentence).toHaveCount(0);
  await expect(page.getByRole('button', { name: name ?? '', exact: true })).toHaveCount(0);
});

test('what went wrong is taken away by keyboard', async ({ page, shellUrl }) => {
  const refused = await refuseSome(page);
  await openSampleAt(page, shellUrl, 'results');
  refused.set('projector.direct', 'internal');
  await page.keyboard.press('F8');
  await expect(page.getByRole('alert').getByText(nl.errors.internal)).toBeVisible();
  await page.getByRole('button', { name: nl.app.closeNotice }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByText(nl.errors.internal)).toHaveCount(0);
});

test('a dialog says inside it what was refused, stays open, and closes once it is done', async ({ page, shellUrl }) => {
  const refused = await refuseSome(page);
  const facilitator = await openSampleAt(page, shellUrl, 'praatplaat');
  await page.keyboard.press('Control+Shift+l');
  await page.getByRole('checkbox', { name: words.list.choose('Elke week samen lastige vragen bespreken.') }).check();
  await page.getByRole('button', { name: words.panel.makeTask }).last().click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel(words.task.to).fill('Eén loket');
  refused.set('task.add', 'disk-full');
  await dialog.getByRole('button', { name: words.task.save }).click();
  await expect(dialog.getByText(nl.errors['disk-full'])).toBeInViewport({ ratio: 1 });
  await expect(page.getByText(nl.errors['disk-full'])).toHaveCount(1);
  await expect(dialog.getByLabel(words.task.to)).toHaveValue('Eén loket');
  await expectNothingFound(page, 'dialog with something that went wrong');
  refused.clear();
  await dialog.getByRole('button', { name: words.task.save }).click();
  await expect(dialog).toHaveCount(0);
  await expect(page.getByText(nl.errors['disk-full'])).toHaveCount(0);
  await expect(facilitator.button(nl.app.undoStep(nl.app.stepLabels['task.add']))).toBeEnabled();
});

test('cards and tasks leave the plate together or not at all, and nothing says done that was refused', async ({
  page,
  shellUrl,
}) => {
  await openSampleAt(page, shellUrl, 'praatplaat');
  const plate = page.getByRole('img', { name: /^Praatplaat met/ });
  await page.keyboard.press('Control+Shift+l');
  const card = page.getByRole('checkbox', { name: words.list.choose('Elke week samen lastige vragen bespreken.') });
  const task = page.getByRole('checkbox', { name: words.list.choose('één gezicht, één plan') });
  await card.check();
  await page.getByRole('toolbar').getByRole('button', { name: words.panel.lock }).click();
  await expect(page.getByText(words.said.locked)).toBeAttached();
  await task.check();
  const remove = page.getByRole('button', { name: new RegExp(`^${words.panel.remove}`) }).last();
  await remove.click();
  await expect(page.getByText(nl.errors['card-locked'])).toBeVisible();
  await expect(page.getByText(words.said.removed(2))).toHaveCount(0);
  await expect(task).toBeVisible();

  await page.getByRole('toolbar').getByRole('button', { name: words.panel.unlock }).click();
  await expect(page.getByText(nl.errors['card-locked'])).toBeVisible();
  await remove.click();
  await expect(page.getByText(words.said.removed(2))).toBeAttached();
  await expect(page.getByText(nl.errors['card-locked'])).toHaveCount(0);
  await expect(card).toHaveCount(0);
  await expect(task).toHaveCount(0);
  await expect(plate).toHaveAccessibleName(words.label(13));
  await page.getByRole('button', { name: nl.app.undoStep(nl.app.stepLabels['cards.remove']) }).click();
  await expect(card).toBeVisible();
  await expect(task).toBeVisible();
  await expect(plate).toHaveAccessibleName(words.label(14));
});

test('a note that is refused in the list stays there with what was typed', async ({ page, shellUrl }) => {
  const refused = await refuseSome(page);
  await openSampleAt(page, shellUrl, 'praatplaat');
  await page.keyboard.press('Control+Shift+l');
  await page.locator('.list__add').first().click();
  const text = page.getByRole('textbox', { name: words.note.label });
  await text.fill('Kortere brieven');
  refused.set('note.add', 'disk-full');
  await text.press('Enter');
  await expect(page.getByText(nl.errors['disk-full'])).toBeVisible();
  await expect(text).toHaveValue('Kortere brieven');
  refused.clear();
  await text.press('Enter');
  await expect(text).toHaveValue('');
  await expect(page.getByRole('checkbox', { name: words.list.choose('Kortere brieven') })).toHaveCount(1);
});

test('a field keeps what was refused, is not called saved, and stores it when it is left', async ({
  page,
  shellUrl,
}) => {
  const refused = await refuseSome(page);
  const facilitator = await openSampleAt(page, shellUrl, 'results');
  await facilitator.goTo('agreements');
  const place = page.getByLabel(nl.agreements.session.place);
  refused.set('session.change', 'disk-full');
  await place.fill('Buurthuis De Brug');
  await expect(page.getByText(nl.errors['disk-full'])).toBeVisible();
  await expect(page.getByText(nl.app.unsaved, { exact: true })).toBeVisible();
  refused.clear();
  await place.blur();
  await expect(page.getByText(nl.errors['disk-full'])).toHaveCount(0);
  await expect(page.getByText(nl.app.saved, { exact: true })).toBeVisible();
  await page.reload();
  await expect(place).toHaveValue('Buurthuis De Brug');
});

test('cards moved with a key that never comes up are stored when she leaves the window', async ({ page, shellUrl }) => {
  await openSampleAt(page, shellUrl, 'praatplaat');
  const moved = page.getByRole('button', { name: nl.app.undoStep(nl.app.stepLabels['cards.move']) });
  await page.keyboard.press('Control+f');
  await page.keyboard.type('lastige vragen');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Escape');
  await page.keyboard.down('ArrowRight');
  await page.keyboard.down('ArrowRight');
  await expect(moved).toHaveCount(0);
  await page.evaluate(() => window.dispatchEvent(new Event('blur')));
  await expect(moved).toBeEnabled();
  await page.keyboard.up('ArrowRight');
  await moved.click();
  await expect(moved).toHaveCount(0);
});
