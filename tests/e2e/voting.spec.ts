import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { letterOf } from '../../renderer/src/charts/voting/letters.ts';
import { nl } from '../../renderer/src/locale/nl/index.ts';
import { Facilitator } from './actor.ts';
import { expect, test } from './fixtures.ts';

const words = nl.voting;
const QUESTION = 'Waar beginnen we mee?';
/** Dots on card A and B per slip: five residents, five workers, five policy makers. */
const PILES = [
  { perspective: nl.domain.perspective.residents, dots: ['2', ''] },
  { perspective: nl.domain.perspective.frontline, dots: ['1', '1'] },
  { perspective: nl.domain.perspective.policy, dots: ['', '2'] },
] as const;
const EACH = 5;

async function expectNothingFound(page: Page, where: string): Promise<void> {
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze();
  const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`);
  expect(found, where).toEqual([]);
}

/** One slip by keyboard: the number stands there already. */
async function typeSlip(page: Page, dots: readonly string[]): Promise<void> {
  await page.getByRole('dialog').getByLabel(words.slips.dotsOn('A')).focus();
  for (const [i, text] of dots.entries()) {
    if (i > 0) await page.keyboard.press('ArrowDown');
    if (text) await page.keyboard.type(text);
  }
  await page.keyboard.press('Enter');
}

async function enterPiles(page: Page): Promise<void> {
  let number = 0;
  for (const { perspective, dots } of PILES) {
    await page.getByRole('dialog').getByRole('radio', { name: perspective }).check();
    for (let i = 0; i < EACH; i++) {
      await typeSlip(page, dots);
      number += 1;
      await expect(page.getByText(words.slips.stored(number, number))).toBeVisible();
    }
  }
}

test('a fair vote: set up, slips by keyboard, hidden until the reveal, a second round, the minutes', async ({
  page,
  context,
  shellUrl,
}) => {
  test.setTimeout(150_000);
  const facilitator = new Facilitator(page);
  await facilitator.open(shellUrl);
  await facilitator.openSample();
  const beamer = await facilitator.openProjector(context);
  await facilitator.goTo('praatplaat');

  await test.step('set up', async () => {
    await facilitator.openTab(nl.praatplaat.panel.tabs.voting);
    await facilitator.button(words.panel.addAnother).click();
    await page.getByRole('dialog').getByLabel(words.setup.question, { exact: true }).fill(QUESTION);
    await page.getByRole('dialog').getByLabel(words.setup.budget).fill('2');
    await page.getByRole('dialog').getByLabel(words.setup.voters).fill('15');
    await expectNothingFound(page, 'set-up');
    await page.getByRole('dialog').getByRole('button', { name: words.setup.open }).click();
    await expect(page.getByText(words.panel.hiddenStill)).toBeVisible();
    await expect(beamer.getByRole('heading', { level: 1, name: QUESTION })).toBeVisible();
    await expectNothingFound(page, 'open round in the panel');
    await expectNothingFound(beamer, 'open round on the beamer');
  });

  await test.step('enter slips by keyboard; the beamer counts people and tells no dots', async () => {
    await facilitator.button(words.panel.slips).click();
    await typeSlip(page, ['1']);
    await expect(page.getByText(nl.errors['perspective-needed'])).toBeVisible();
    await page.getByRole('dialog').getByLabel(words.slips.dotsOn('A')).fill('');
    await enterPiles(page);
    await page.getByRole('dialog').getByLabel(words.slips.number).fill('3');
    await typeSlip(page, ['2']);
    await expect(page.getByText(nl.errors['ballot-number-used'])).toBeVisible();
    await page.getByRole('dialog').getByLabel(words.slips.number).fill('16');
    await page.getByRole('dialog').getByLabel(words.slips.dotsOn('A')).fill('');
    await page.keyboard.press('Control+z');
    await expect(page.getByText(words.slips.undone(14))).toBeVisible();
    await page.keyboard.press('Enter');
    await expect(page.getByText(words.slips.stored(15, 15))).toBeVisible();
    await expectNothingFound(page, 'slips');
    await facilitator.button(words.slips.ready).click();
    await expect(beamer.getByText(words.room.progress(15, 15))).toBeVisible();
    await expect(beamer.getByRole('table')).toHaveCount(0);
    const numbers = (await beamer.locator('main').innerText()).match(/\d+/g);
    expect(new Set(numbers), 'two dots per person, 15 of 15 people').toEqual(new Set(['2', '15']));
  });

  await test.step('read back and reveal', async () => {
    await facilitator.button(words.panel.reveal).click();
    await expect(page.getByRole('dialog').getByRole('row')).toHaveCount(16);
    await expectNothingFound(page, 'reading back');
    await page.getByRole('dialog').getByRole('button', { name: words.readBallots.reveal }).click();
    await expect(beamer.getByText(words.room.tied(2))).toBeVisible();
    await expectNothingFound(beamer, 'the winners on the beamer');
    await facilitator.button(words.result.ready).click();
    await page.keyboard.press('PageDown');
    const table = beamer.getByRole('table');
    await expect(table.getByRole('row').nth(1)).toContainText('15');
    await expect(table.getByText(words.result.tie).first()).toBeVisible();
    await expectNothingFound(beamer, 'result on the beamer');
    await facilitator.button(words.panel.result).click();
    await expect(page.getByRole('dialog').getByText(words.result.heldBack.groups)).toBeVisible();
    await expectNothingFound(page, 'result');
    await page.keyboard.press('Escape');
  });

  await test.step('a second round shows the shift', async () => {
    await facilitator.button(words.panel.again).click();
    await page.getByRole('dialog').getByRole('button', { name: words.setup.open }).click();
    await facilitator.button(words.panel.slips).click();
    await page.getByRole('dialog').getByRole('radio', { name: nl.domain.perspective.residents }).check();
    for (let number = 1; number <= EACH; number++) {
      await typeSlip(page, number === 1 ? ['1', '1'] : ['', '2']);
      await expect(page.getByText(words.slips.stored(number, number))).toBeVisible();
    }
    await facilitator.button(words.slips.ready).click();
    await facilitator.button(words.panel.reveal).click();
    await expect(page.getByText(words.readBallots.missing(10, 15))).toBeVisible();
    await facilitator.button(words.readBallots.revealWithout(10)).click();
    await expect(beamer.getByText(words.room.kickerSecond)).toBeVisible();
    await facilitator.button(words.result.ready).click();
    await page.keyboard.press('PageDown');
    await expect(beamer.getByText(words.result.was(1)).first()).toBeVisible();
  });

  await test.step('the minutes have both rounds', async () => {
    await facilitator.goTo('minutes');
    // That of the example, and the first of these two.
    await expect(page.getByRole('heading', { name: /^Stemronde: / })).toHaveCount(2);
    await expect(page.getByRole('heading', { name: /^Stemronde 2, na het gesprek: / })).toBeVisible();
    const [download] = await Promise.all([page.waitForEvent('download'), facilitator.button(nl.minutes.make).click()]);
    expect(download.suggestedFilename()).toMatch(/\.docx$/);
  });
});

test('hands are counted as totals, stay off the beamer, and slips can be printed', async ({
  page,
  context,
  shellUrl,
}) => {
  const facilitator = new Facilitator(page);
  await facilitator.open(shellUrl);
  await facilitator.openSample();
  const beamer = await facilitator.openProjector(context);
  await facilitator.goTo('praatplaat');
  await facilitator.openTab(nl.praatplaat.panel.tabs.voting);
  await facilitator.button(words.panel.addAnother).click();
  await page.getByRole('dialog').getByLabel(words.setup.budget).fill('20');
  await page.getByRole('dialog').getByLabel(words.setup.cap).fill('20');
  await facilitator.button(words.setup.save).click();

  await facilitator.button(words.panel.print).click();
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.slip-pages .slip')).toHaveCount(12);
  await expect(page.locator('#root')).toBeHidden();
  await page.emulateMedia({ media: 'screen' });
  await expectNothingFound(page, 'printing slips');
  await page.keyboard.press('Escape');

  await facilitator.button(words.panel.open).click();
  await facilitator.button(words.panel.hands).click();
  const dots = page.getByRole('dialog').getByLabel(words.hands.cell(words.hands.dots, letterOf(0)));
  await dots.fill('7431');
  await dots.press('Enter');
  await expect(page.getByText(nl.errors['counts-more-than-people'])).toBeVisible();
  await page.getByRole('dialog').getByLabel(words.hands.people).fill('500');
  await page.keyboard.press('Enter');
  await expect(page.getByText(nl.errors['counts-more-than-people'])).toHaveCount(0);
  await expectNothingFound(page, 'hands');
  await facilitator.button(words.hands.ready).click();
  await expect(beamer.getByText(words.room.people(500))).toBeVisible();
  expect(await beamer.content()).not.toContain('7431');
  await facilitator.button(words.panel.reveal).click();
  await page.getByRole('dialog').getByRole('button', { name: words.readBallots.reveal }).click();
  await expect(beamer.getByText('7431')).toBeVisible();
});
