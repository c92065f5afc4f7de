import type { Page } from '@playwright/test';
import { nl } from '../../renderer/src/locale/nl/index.ts';
import { expectNothingFound } from './axe.ts';
import { expect, test } from './fixtures.ts';
import { openPlate, plate } from './on-plate.ts';

const words = nl.praatplaat;

/** The cards on the plate, one place on each: where the mouse turns into another one than over paper, first of each run. */
async function placesOfCards(page: Page, cursor: string): Promise<{ x: number; y: number }[]> {
  return page.locator('.plate-stage').evaluate((stage: HTMLElement, wanted) => {
    const { left, top, right, bottom } = stage.getBoundingClientRect();
    const places: { x: number; y: number }[] = [];
    for (let x = left + 20; x < right - 20; x += 25) {
      let over = false;
      for (let y = top + 20; y < bottom - 20; y += 2) {
        const mouse = { clientX: x, clientY: y, pointerType: 'mouse', bubbles: true };
        document.elementFromPoint(x, y)?.dispatchEvent(new PointerEvent('pointermove', mouse));
        const on = stage.style.cursor === wanted;
        if (on && !over) places.push({ x, y: y + 8 });
        over = on;
      }
      if (places.length > 0) return places;
    }
    return places;
  }, cursor);
}

test('two cards are connected by mouse and by keyboard; the room sees it, the list says it, and it is undone', async ({
  page,
  context,
  shellUrl,
}) => {
  const facilitator = await openPlate(page, shellUrl);
  const beamer = await facilitator.openProjector(context);
  await facilitator.button(words.panel.showPlate).click();
  await page.bringToFront();
  for (const text of ['Eén loket', 'Korte brieven']) {
    await page.locator('body').press('1');
    await page.getByRole('textbox', { name: words.note.label }).fill(text);
    await page.keyboard.press('Enter');
    await page.keyboard.press('Escape');
  }
  await expect(plate(page)).toHaveAccessibleName(words.label(2));
  const line = beamer.locator('[data-thing=lines] path');
  await expect(beamer.getByRole('img', { name: words.room.plate(2) })).toBeVisible();
  await expect(line).toHaveCount(0);

  await page.locator('body').press('Control+Shift+K');
  await expect(page.getByText(words.panel.linkHint.first)).toBeVisible();
  await expectNothingFound(page, 'the tool that connects');
  await expect(async () => expect(await placesOfCards(page, 'crosshair')).toHaveLength(2)).toPass();
  const [one, other] = await placesOfCards(page, 'crosshair');
  if (!one || !other) throw new Error('no cards');
  await page.mouse.click(one.x, one.y);
  await expect(page.getByText(words.panel.linkHint.next)).toBeVisible();
  await page.mouse.click(other.x, other.y);
  await expect(line).toHaveCount(1);
  await page.keyboard.press('Escape');
  await expect(page.getByText(words.panel.linkHint.first)).toBeHidden();
  await page.locator('body').press('Control+z');
  await expect(line).toHaveCount(0);

  await page.locator('body').press('Control+a');
  await page.getByRole('toolbar').getByRole('button', { name: words.panel.link }).press('Enter');
  await expect(line).toHaveCount(1);
  await page.locator('body').press('Control+Shift+L');
  await expect(page.getByText(words.list.linkedWith('Eén loket'))).toBeVisible();
  await expectNothingFound(page, 'the list with a connector');
  await facilitator.button(words.list.unlink('Eén loket')).press('Enter');
  await expect(page.getByText(words.list.linkedWith('Eén loket'))).toHaveCount(0);
  await expect(line).toHaveCount(0);
});
