import { AxeBuilder } from '@axe-core/playwright';
import { nl } from '../../renderer/src/locale/nl/index.ts';
import { Facilitator } from './actor.ts';
import { expect, test } from './fixtures.ts';
import { shoot } from './screenshots/shoot.ts';

const words = nl.runSheet;
/** Eight minutes after the first block was to end. */
const NOW = new Date('2027-01-14T19:48:00+01:00');

test('a run sheet is proposed, changed in its place, followed by key, and says how the time goes', async ({
  page,
  context,
  shellUrl,
}) => {
  test.setTimeout(200_000);
  await page.clock.setFixedTime(NOW);
  const facilitator = new Facilitator(page);
  await facilitator.open(shellUrl);
  await facilitator.newTrajectory('Testgemeente');
  await facilitator.goTo('runSheet');
  const block = (title: string) =>
    page.getByRole('listitem').filter({ has: page.getByRole('heading', { name: title }) });
  const titles = page.locator('.run-sheet__blocks h2');

  await test.step('a first session has nothing to look back at, and times follow its begin', async () => {
    await expect(titles.first()).toHaveText('Welkom');
    await page.getByLabel(words.begin).fill('19:30');
    await page.getByLabel(words.begin).press('Enter');
    await expect(block('Uitkomsten van de scan')).toContainText('19.40');
    await expect(page.getByText(words.doneAt(21 * 60 + 35))).toBeVisible();
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations).toEqual([]);
  });

  await test.step('minutes and title in its place, Alt and an arrow move it, and each is one step to undo', async () => {
    await page.getByLabel(words.changeOf('Uitkomsten van de scan')).click();
    await block('Uitkomsten van de scan').getByLabel(words.fields.minutes).fill('20');
    await page.keyboard.press('Tab');
    await expect(page.getByText(words.doneAt(21 * 60 + 40))).toBeVisible();
    await page.getByRole('button', { name: words.up('Uitkomsten van de scan') }).focus();
    await page.keyboard.press('Alt+ArrowUp');
    await expect(titles.first()).toHaveText('Uitkomsten van de scan');
    await page.getByRole('button', { name: nl.app.undoStep(nl.app.stepLabels['runSheet.change']) }).click();
    await expect(titles.first()).toHaveText('Welkom');
    await page.getByRole('button', { name: words.add }).click();
    await expect(titles.last()).toHaveText(words.newTitle);
    await page.getByLabel(words.changeOf(words.newTitle)).click();
    await page.getByRole('button', { name: words.removeOf(words.newTitle) }).click();
    await expect(titles.last()).toHaveText('Doornemen en afsluiten');
    await page.getByLabel(words.changeOf('Uitkomsten van de scan')).click();
  });

  const beamer = await facilitator.openProjector(context);
  await page.bringToFront();

  await test.step('it begins, says how late it is, and Page Down puts the next block on the beamer', async () => {
    await page.getByRole('button', { name: words.start }).click();
    await expect(page.getByText(words.pace({ word: 'behind', minutes: 8, left: 0 }), { exact: true })).toBeVisible();
    await expect(block('Welkom')).toHaveAttribute('aria-current', 'step');
    await page.keyboard.press('PageDown');
    await expect(block('Uitkomsten van de scan')).toHaveAttribute('aria-current', 'step');
    await expect(page.getByText(words.pace({ word: 'onTime', minutes: 0, left: 0 }))).toBeVisible();
    await page.keyboard.press('PageDown');
    await expect(block('Herkennen en begrijpen')).toHaveAttribute('aria-current', 'step');
    await expect(beamer.locator('.room__page')).toContainText('Herkennen');
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations).toEqual([]);
    await shoot(page, 'run-sheet');
  });

  await test.step('undo brings the block before back, and its picture', async () => {
    await page.keyboard.press('Control+z');
    await expect(block('Uitkomsten van de scan')).toHaveAttribute('aria-current', 'step');
    await expect(beamer.locator('body')).not.toContainText('Herkennen');
  });

  await test.step('only after the last page of the last station does Page Down end the block', async () => {
    await page.getByRole('button', { name: words.next }).click();
    await expect(beamer.locator('.room__page')).toContainText('Herkennen');
    await page.keyboard.press('PageDown');
    await expect(block('Herkennen en begrijpen')).toHaveAttribute('aria-current', 'step');
    await expect(beamer.locator('.room__page')).toContainText('Kiezen');
    for (const zone of ['Verbeteropgave', 'Afspraken']) {
      await page.keyboard.press('PageDown');
      await expect(beamer.locator('.room__page')).toContainText(zone);
    }
    await page.keyboard.press('PageDown');
    await expect(block('Pauze')).toHaveAttribute('aria-current', 'step');
  });

  await test.step('on paper it is A4', async () => {
    const pdf = await page.pdf({ preferCSSPageSize: true });
    expect(pdf.toString('latin1')).toMatch(/MediaBox \[0 0 59[45](\.\d+)? 84[12]/);
    await page.emulateMedia({ media: 'print' });
    await shoot(page, 'run-sheet-paper');
    await page.emulateMedia({ media: null });
  });
});
