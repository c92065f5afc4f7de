import path from 'node:path';
import type { Page } from '@playwright/test';
import { nl } from '../../renderer/src/locale/nl/index.ts';
import { Facilitator } from './actor.ts';
import { expectNothingFound } from './axe.ts';
import { expect, test } from './fixtures.ts';

const fixture = (name: string) => path.resolve(import.meta.dirname, '../fixtures/scans', name);

async function start(page: Page, url: string): Promise<Facilitator> {
  const facilitator = new Facilitator(page);
  await facilitator.open(url);
  await facilitator.newTrajectory('Testgemeente');
  return facilitator;
}

test('numbers without words: the program asks which end is high and shows three answers', async ({
  page,
  shellUrl,
}, info) => {
  const facilitator = await start(page, shellUrl);
  await facilitator.chooseFile(fixture('typeform.csv'));
  const { direction } = nl.scan.asks.kinds;
  await expect(page.getByRole('heading', { name: direction.title })).toBeVisible();
  await expect(facilitator.button(nl.scan.check.import)).toBeDisabled();
  await page.screenshot({ path: info.outputPath('direction.png') });
  await page.getByRole('radio', { name: direction.best('1') }).check();
  await facilitator.button(nl.scan.asks.last).click();
  await facilitator.button(nl.scan.check.import).click();
  await expect(facilitator.button(nl.scan.done.results)).toBeVisible();
});

test('a check survives a reload of the window: the file, what was answered and what was corrected', async ({
  page,
  shellUrl,
}) => {
  const facilitator = await start(page, shellUrl);
  await facilitator.chooseFile(fixture('typeform.csv'));
  const { direction } = nl.scan.asks.kinds;
  await page.getByRole('radio', { name: direction.best('1') }).check();
  await facilitator.button(nl.scan.asks.last).click();
  await expect(facilitator.button(nl.scan.check.import)).toBeEnabled();
  await page.reload();
  await expect(page.getByRole('heading', { name: nl.scan.check.title })).toBeVisible();
  await expect(page.getByText(nl.scan.check.found('typeform.csv'))).toBeVisible();
  await expect(page.getByRole('heading', { name: direction.title })).toHaveCount(0);
  // What was answered can still be taken back, and then is asked again.
  await page.locator('.scan__correct').getByRole('button', { name: nl.scan.check.undo }).click();
  await expect(page.getByRole('heading', { name: direction.title })).toBeVisible();
  await page.getByRole('radio', { name: direction.best('1') }).check();
  await facilitator.button(nl.scan.asks.last).click();
  await page.reload();
  await facilitator.button(nl.scan.check.import).click();
  await expect(facilitator.button(nl.scan.done.results)).toBeVisible();
  await page.reload();
  await expect(page.getByText(nl.scan.overview.file('typeform.csv'))).toBeVisible();
});

test('a second file is added or replaces, by choice; the same file is recognised', async ({ page, shellUrl }, info) => {
  const facilitator = await start(page, shellUrl);
  await facilitator.chooseFile(fixture('inwoners.csv'));
  await facilitator.button(nl.scan.check.import).click();
  await facilitator.button(nl.scan.overview.other).click();
  await facilitator.chooseFile(fixture('medewerkers.csv'));
  await expect(page.getByRole('radio', { name: nl.scan.joining.add })).toBeChecked();
  await page.screenshot({ path: info.outputPath('add.png') });
  await facilitator.button(nl.scan.check.import).click();
  await facilitator.button(nl.scan.overview.other).click();
  await facilitator.chooseFile(fixture('medewerkers.csv'));
  await expect(page.getByText(/Dit bestand is al ingelezen op/)).toBeVisible();
  await expect(page.getByRole('radio', { name: nl.scan.joining.add })).toBeDisabled();
});

test('paper forms are entered with the keyboard alone', async ({ page, shellUrl }, info) => {
  const facilitator = await start(page, shellUrl);
  await facilitator.button(nl.scan.paper.open).click();
  const fields = page.locator('.scan__paper-key');
  await fields.first().focus();
  for (let form = 1; form <= 2; form++) {
    for (const key of ['5', '4', 'w', 'Enter', '1']) await page.keyboard.press(key);
    await expect(fields.nth(4)).toHaveValue('1');
    await page.getByLabel(nl.scan.paper.points, { exact: true }).fill('1 3');
    if (form === 1) await page.screenshot({ path: info.outputPath('paper.png') });
    await page.keyboard.press('Control+Enter');
    await expect(page.getByText(nl.scan.paper.saved(form))).toBeVisible();
    await expect(fields.first()).toBeFocused();
  }
  await facilitator.button(nl.scan.paper.close).click();
  await expect(page.getByText(nl.scan.overview.fromPaper)).toBeVisible();
});

test('reading can be stopped', async ({ page, shellUrl }, info) => {
  const facilitator = await start(page, shellUrl);
  const line = `Inwoner;${Array(100).fill('Mee eens').join(';')}\n`;
  const text = `Ik ben;${Array.from({ length: 100 }, (_, i) => `Stelling over hulp ${i}`).join(';')}\n${line.repeat(24_000)}`;
  await facilitator.chooseFile({ name: 'groot.csv', mimeType: 'text/csv', buffer: Buffer.from(text) });
  const stop = facilitator.button(nl.scan.reading.stop);
  await stop.waitFor();
  await page.screenshot({ path: info.outputPath('reading.png') });
  await stop.click();
  await expect(page.getByText(nl.scan.drop.choose)).toBeEnabled();
  await facilitator.chooseFile(fixture('google-forms.csv'));
  await expect(facilitator.button(nl.scan.check.import)).toBeVisible();
});

test('axe finds nothing on the check of a scan with every part open', async ({ page, shellUrl }) => {
  const facilitator = await start(page, shellUrl);
  await facilitator.chooseFile(fixture('limesurvey-answer-codes.csv'));
  await facilitator.button(nl.scan.check.other).waitFor();
  const closed = page.locator('.scan__section:not([open]) summary');
  while ((await closed.count()) > 0) await closed.first().click();
  await page.getByLabel(nl.scan.texts.of('A1'), { exact: true }).fill('Oneens');
  await page.keyboard.press('Tab');
  await expect(page.locator('.scan__section[open]')).toHaveCount(await page.locator('.scan__section').count());
  await expectNothingFound(page, 'every part of the check');
});

test('texts are corrected with the keyboard, a list is pasted, a step is taken back, and another step loses nothing', async ({
  page,
  context,
  shellUrl,
}, info) => {
  const facilitator = await start(page, shellUrl);
  await facilitator.chooseFile(fixture('limesurvey-codes.csv'));
  const part = page.locator('#scan-section-texts');
  await expect(part).toContainText(nl.scan.texts.stillCodes(9));
  await part.locator('summary').focus();
  await page.keyboard.press('Enter');
  const text = (code: string) => page.getByLabel(nl.scan.texts.of(code), { exact: true });
  await text('G02Q02[SQ001]').fill('De hulp past bij mij.');
  await page.keyboard.press('Enter');
  await expect(text('G02Q02[SQ002]')).toBeFocused();
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.evaluate(() =>
    navigator.clipboard.writeText('G03Q03[SQ002]\tKorte brieven\nG02Q02[SQ003]\tIk beslis mee.'),
  );
  await page.keyboard.press('Control+v');
  await expect(text('G02Q02[SQ003]')).toHaveValue('Ik beslis mee.');
  await expect(text('G03Q03[SQ002]')).toHaveValue('Korte brieven');
  await page.screenshot({ path: info.outputPath('texts.png') });
  await page
    .getByRole('main')
    .getByRole('button', { name: new RegExp(`^${nl.scan.check.undo}`) })
    .click();
  await expect(text('G03Q03[SQ002]')).toHaveValue('G03Q03[SQ002]');
  await facilitator.goTo('praatplaat');
  await facilitator.goTo('scan');
  await part.locator('summary').click();
  await expect(text('G02Q02[SQ001]')).toHaveValue('De hulp past bij mij.');
  await page.getByRole('button', { name: nl.scan.texts.backOf('G02Q02[SQ001]') }).click();
  await expect(text('G02Q02[SQ001]')).toHaveValue('G02Q02[SQ001]');
  await page.keyboard.type(' Wie helpt?');
  await facilitator.button(nl.scan.check.import).click();
  await facilitator.button(nl.scan.done.results).click();
  await expect(page.getByRole('heading', { name: 'G02Q02[SQ001] Wie helpt?' })).toBeVisible();
});
