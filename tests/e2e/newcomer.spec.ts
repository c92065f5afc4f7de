import type { Locator, Page, TestInfo } from '@playwright/test';
import { letterOf } from '../../renderer/src/charts/voting/letters.ts';
import { nl } from '../../renderer/src/locale/nl/index.ts';
import { expect, test } from './fixtures.ts';

/** What someone needs who sees a screen for the first time: to find and press something, and to type one letter. */
const FIND_MS = 8000;
const LETTER_MS = 300;
/** To scroll down when it is not in sight. */
const SCROLL_MS = 5000;
const FIVE_MINUTES = 5 * 60_000;

/** A new facilitator: reads the screen from top to bottom and presses what it says. */
class Newcomer {
  private spent = 0;
  private step = 0;
  private readonly page: Page;
  private readonly info: TestInfo;
  constructor(page: Page, info: TestInfo) {
    this.page = page;
    this.info = info;
  }

  get time(): number {
    return this.spent;
  }

  async press(target: Locator): Promise<void> {
    await this.find(target);
    await target.click();
  }

  async type(target: Locator, text: string): Promise<void> {
    await this.find(target);
    await target.fill(text);
    this.spent += text.length * LETTER_MS;
  }

  private async find(target: Locator): Promise<void> {
    await target.waitFor();
    this.step += 1;
    await this.page.screenshot({ path: this.info.outputPath(`${this.step}.png`) });
    const box = await target.boundingBox();
    const { height } = this.page.viewportSize() ?? { height: 0 };
    const inSight = box !== null && box.y >= 0 && box.y + box.height <= height;
    this.spent += FIND_MS + (inSight ? 0 : SCROLL_MS);
    await target.scrollIntoViewIfNeeded();
  }
}

test('a newcomer goes from the example to a closed vote and an agreed action in under five minutes', async ({
  page,
  context,
  shellUrl,
}, info) => {
  test.setTimeout(180_000);
  const { start, app, voting, agreements } = nl;
  const person = new Newcomer(page, info);
  const button = (name: string | RegExp) => page.getByRole('button', { name, exact: typeof name === 'string' });
  const dialog = page.getByRole('dialog');
  await page.goto(shellUrl);
  await person.press(button(start.sample));
  const opened = context.waitForEvent('page');
  await person.press(button(app.openProjector));
  const beamer = await opened;
  await page.bringToFront();
  const steps = page.getByRole('navigation', { name: app.stepsLabel });
  await person.press(steps.getByRole('button', { name: app.steps.praatplaat }));

  await person.press(page.getByRole('tab', { name: nl.praatplaat.panel.tabs.voting }));
  await person.press(button(voting.panel.addAnother));
  await person.press(dialog.getByRole('button', { name: voting.setup.open }));
  await expect(beamer.getByRole('heading', { level: 1, name: voting.setup.defaultQuestion })).toBeVisible();
  await person.press(button(voting.panel.hands));
  for (const perspective of ['residents', 'frontline'] as const) {
    await person.press(dialog.getByText(nl.domain.perspective[perspective], { exact: true }));
    await person.type(dialog.getByLabel(voting.hands.people), '6');
    await person.type(dialog.getByLabel(voting.hands.cell(voting.hands.dots, letterOf(0))), '4');
    await person.type(dialog.getByLabel(voting.hands.cell(voting.hands.dots, letterOf(1))), '2');
  }
  await person.press(button(voting.hands.ready));
  await person.press(button(voting.panel.reveal));
  await person.press(dialog.getByRole('button', { name: voting.readBallots.reveal }));
  await expect(beamer.getByText(voting.room.result)).toBeVisible();
  await person.press(button(voting.result.ready));

  await person.press(steps.getByRole('button', { name: app.steps.agreements }));
  const task = agreements.actions.newFor('één gezicht, één plan');
  await person.type(page.getByLabel(task), 'Elke maandag bespreken we samen één lastige vraag');
  await page.keyboard.press('Enter');
  const action = page.getByRole('article', { name: /^Elke maandag/ });
  await person.type(action.getByLabel(agreements.actions.who), 'Joost');
  await person.press(action.getByText(agreements.actions.more));
  await person.type(action.getByLabel(agreements.actions.firstStep), 'Maandag de eerste keer');
  await person.press(button(agreements.actions.show));
  await expect(beamer.getByText(/^Elke maandag/)).toBeVisible();
  expect(person.time).toBeLessThan(FIVE_MINUTES);
});
