import type { Page } from '@playwright/test';
import { nl } from '../../renderer/src/locale/nl/index.ts';
import { Facilitator } from './actor.ts';
import { expectNothingFound } from './axe.ts';
import { expect, test } from './fixtures.ts';
import { openPlate } from './on-plate.ts';

const words = nl.praatplaat;

/** Pastes as a person does who copied a list in Word. */
async function paste(page: Page, text: string): Promise<void> {
  await page.evaluate((list) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', list);
    document.body.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true }));
  }, text);
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

  await page.getByRole('toolbar').getByRole('button', { name: words.panel.lock }).click();
  await page.getByRole('toolbar').getByRole('button', { name: words.panel.remove }).click();
  await expect(page.getByText(nl.errors['card-locked'])).toBeVisible();
  await page.getByRole('toolbar').getByRole('button', { name: words.panel.unlock }).click();
  await page.getByRole('toolbar').getByRole('button', { name: words.panel.remove }).click();
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
  const choice = page.getByLabel(words.template.label);
  await choice.selectOption({ label: 'Belang en invloed' });
  // The choice says what lies under the cards: until the new plate is there, a step would be along the old one.
  await expect(choice).toHaveValue('importance-influence');
  await page.bringToFront();
  await page.locator('body').press('PageDown');
  await expect(page.getByText(/^Plek 1 van 6: Nu mee beginnen/)).toBeVisible();
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
  await page.keyboard.press('Control+Shift+l');
  await page.getByRole('checkbox', { name: words.list.choose('Elke week samen lastige vragen bespreken.') }).check();
  const task = page.getByRole('button', { name: 'één gezicht, één plan', exact: true });
  await expect(task).toHaveAttribute('aria-pressed', 'false');
  await task.click();
  await expect(task).toHaveAttribute('aria-pressed', 'true');
  await expect(page.getByText(words.list.behind(6))).toBeVisible();
  await expectNothingFound(page, 'connected');

  await facilitator.button(words.timeline.title).click();
  const line = page.getByRole('slider', { name: words.timeline.line });
  await expect(page.getByText(/^Stap 1 van 1, .*: verbeteropgave aanpassen/)).toBeVisible();
  await expect(page.getByRole('img', { name: words.timeline.plate(14) })).toBeVisible();
  await expectNothingFound(page, 'time line');
  await line.press('Home');
  await expect(page.getByText(words.timeline.start)).toBeVisible();
  await facilitator.button(words.timeline.close).click();
  await expect(page.getByText(words.list.behind(6))).toBeVisible();
});

test('a municipality keeps a praatplaat of its own, and begins with it', async ({ page, shellUrl }) => {
  const facilitator = await openPlate(page, shellUrl);
  await facilitator.button(words.template.adapt).click();
  await expectNothingFound(page, 'own praatplaat');
  await page.getByLabel(words.template.name).fill('Onze plaat');
  await page.getByLabel(words.template.zone(1)).fill('Waar staan we?');
  await facilitator.button(words.template.keep).click();
  await expect(page.getByLabel(words.template.label)).toHaveValue(/./);
  await expect(page.getByRole('option', { name: 'Onze plaat' })).toBeAttached();
  await page.getByRole('button', { name: new RegExp(`^${words.bar.list}`) }).click();
  await expect(page.getByRole('heading', { name: words.list.zone(1, 'Waar staan we?') })).toBeVisible();

  await facilitator.button(nl.app.toStart).click();
  await facilitator.button(nl.start.create).click();
  await page.getByLabel(nl.start.municipality).fill('Tweede gemeente');
  await page.getByLabel(nl.start.template).selectOption({ label: 'Onze plaat' });
  await expectNothingFound(page, 'choice of a praatplaat');
  await facilitator.button(nl.start.begin).click();
  await facilitator.goTo('praatplaat');
  await page.getByRole('button', { name: new RegExp(`^${words.bar.list}`) }).click();
  await expect(page.getByRole('heading', { name: words.list.zone(1, 'Waar staan we?') })).toBeVisible();
});

test('cards are laid under a heading, renamed and taken apart, and the beamer follows', async ({
  page,
  context,
  shellUrl,
}) => {
  const facilitator = await openPlate(page, shellUrl);
  const beamer = await facilitator.openProjector(context);
  await facilitator.button(words.panel.showPlate).click();
  await page.bringToFront();
  await paste(page, 'Eén loket\nKortere brieven\nVaste contactpersoon');
  await facilitator.button(words.paste.place(3)).click();
  await page.getByRole('button', { name: new RegExp(`^${words.bar.list}`) }).click();
  for (const name of ['Eén loket', 'Kortere brieven']) {
    await page.getByRole('checkbox', { name: words.list.choose(name) }).check();
  }
  await page.getByLabel(words.group.newTitle).fill('Makkelijker contact');
  await facilitator.button(words.group.add).click();
  await expect(page.getByText(words.group.under('Makkelijker contact'))).toHaveCount(2);
  await expectNothingFound(page, 'group');
  await page.getByLabel(words.group.title).fill('Contact');
  await page.getByLabel(words.group.title).press('Enter');
  await expect(page.getByText(words.group.under('Contact'))).toHaveCount(2);
  await expect(beamer.getByRole('img', { name: nl.praatplaat.room.plate(3) })).toBeVisible();
  await facilitator.button(words.group.remove).click();
  await expect(page.getByText(words.group.under('Contact'))).toHaveCount(0);
});

/**
 * Somewhere on the plate where the pointer says that there is a card. The plate hears of every place and answers before the
 * next one: the mouse itself is heard a frame later, or much later on a busy machine.
 */
async function findCard(page: Page): Promise<{ x: number; y: number }> {
  const stage = page.locator('.plate-stage');
  let found: { x: number; y: number } | null = null;
  await expect(async () => {
    found = await stage.evaluate((plate: HTMLElement) => {
      const { left, top, right, bottom } = plate.getBoundingClientRect();
      for (let y = top + 20; y < bottom - 20; y += 18) {
        for (let x = left + 20; x < right - 20; x += 40) {
          const mouse = { clientX: x, clientY: y, pointerType: 'mouse', bubbles: true };
          document.elementFromPoint(x, y)?.dispatchEvent(new PointerEvent('pointermove', mouse));
          if (plate.style.cursor === 'pointer') return { x, y };
        }
      }
      return null;
    });
    expect(found, 'there is no card').not.toBeNull();
    // The plate may still glide to its place: then the card is no longer there.
    const { x, y } = found ?? { x: 0, y: 0 };
    await page.mouse.move(x, y);
    await expect(stage).toHaveCSS('cursor', 'pointer', { timeout: 2000 });
  }).toPass();
  return found ?? { x: 0, y: 0 };
}

test('a card is dragged to another zone with the mouse, and a rectangle chooses what it touches', async ({
  page,
  shellUrl,
}) => {
  await openPlate(page, shellUrl);
  await page.locator('body').press('1');
  await page.getByRole('textbox', { name: words.note.label }).fill('Versleep mij');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('img', { name: /^Praatplaat met/ })).toHaveAccessibleName(words.label(1));
  const card = await findCard(page);
  await page.mouse.down();
  await page.mouse.move(card.x + 150, card.y + 20, { steps: 5 });
  await expect(page.locator('.plate-stage__lift')).toBeVisible();
  await page.mouse.move(card.x + 290, card.y + 30, { steps: 5 });
  await page.mouse.up();
  await expect(page.locator('.plate-stage__lift')).toBeHidden();
  await page.locator('body').press('Control+Shift+l');
  await expect(page.locator('[data-zone="choose"]').getByText('Versleep mij')).toBeVisible();
  await page.locator('body').press('Control+Shift+l');

  await page.keyboard.press('Escape');
  const duplicate = page.getByRole('toolbar').getByRole('button', { name: words.panel.duplicate });
  // The plate may glide on after the card was found: then the rectangle touches nothing.
  await expect(async () => {
    const now = await findCard(page);
    await page.keyboard.down('Shift');
    await page.mouse.move(now.x - 60, now.y + 250);
    await page.mouse.down();
    await page.mouse.move(now.x + 40, now.y + 10, { steps: 5 });
    await page.mouse.up();
    await page.keyboard.up('Shift');
    await expect(duplicate).toBeVisible({ timeout: 2000 });
  }).toPass();
  await expect(page.getByRole('heading', { name: words.panel.chosen, exact: true })).toBeVisible();
});
