import { readFileSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { nl } from '../../renderer/src/locale/nl/index.ts';
import { uglyCsv } from '../helpers/ugly-scan.ts';
import { Facilitator } from './actor.ts';
import { expect, test } from './fixtures.ts';

async function expectAccessible(page: Page, where: string): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(
    violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`),
    where,
  ).toEqual([]);
}

const starts = (name: string) => new RegExp(`^${name.replace('?', '\\?')}`);

test('what she picks of the talking points lands on the plate in one step', async ({ page, shellUrl }) => {
  const facilitator = new Facilitator(page);
  await facilitator.open(shellUrl);
  await facilitator.openSample();
  await facilitator.openPart(starts(nl.results.highlights));
  await page.getByText(nl.highlights.deepen).first().click();
  await expectAccessible(page, 'talking points');
  const boxes = page.getByRole('main').getByRole('list').getByRole('checkbox');
  const before = await boxes.count();
  await boxes.nth(0).focus();
  await page.keyboard.press('Space');
  await boxes.nth(1).check();
  await facilitator.button(nl.highlights.place(2)).click();
  await expect(page.getByText(nl.highlights.placed(2))).toBeVisible();
  await expect(boxes).toHaveCount(before - 2);
  await page.keyboard.press('Control+z');
  await expect(boxes).toHaveCount(before);
});

test('a result goes to the plate from the results, whatever plate lies there', async ({ page, shellUrl }) => {
  const facilitator = new Facilitator(page);
  await facilitator.open(shellUrl);
  await facilitator.openSample();
  const choice = page.getByLabel(nl.praatplaat.template.label);
  const plate = page.getByRole('img', { name: /^Praatplaat met/ });
  await facilitator.goTo('praatplaat');
  await expect(choice.getByRole('option')).not.toHaveCount(1);
  const names = await choice.getByRole('option').allTextContents();
  expect(names.length).toBeGreaterThan(2);
  for (const name of names) {
    await facilitator.goTo('praatplaat');
    await choice.selectOption({ label: name });
    const before = Number(/\d+/.exec((await plate.getAttribute('aria-label')) ?? '')?.[0]);
    await facilitator.goTo('results');
    await facilitator.openPart(starts(nl.results.improvementPoints));
    const put = page.getByRole('button', { name: new RegExp(`^${nl.results.toPlateOf('')}`) }).first();
    const point = ((await put.getAttribute('aria-label')) ?? '').slice(nl.results.toPlateOf('').length);
    await put.click();
    const placed = page.getByRole('button', { name: nl.results.onPlateOf(point) }).first();
    await expect(placed, name).toBeVisible();
    await facilitator.goTo('praatplaat');
    await expect(plate).toHaveAccessibleName(nl.praatplaat.label(before + 1));
  }
});

test('the overview, the differences and the quadrant reach the beamer and are accessible', async ({
  page,
  context,
  shellUrl,
}) => {
  test.setTimeout(120_000);
  const facilitator = new Facilitator(page);
  await facilitator.open(shellUrl);
  await facilitator.openSample();
  const beamer = await facilitator.openProjector(context);
  for (const part of ['overview', 'gap', 'quadrant'] as const) {
    await facilitator.openPart(starts(nl.results[part]));
    await facilitator.button(nl.results.toProjector).click();
    await expect(beamer.getByRole('heading', { level: 1, name: nl.charts.room.titles[part] })).toBeAttached();
    await expectAccessible(page, part);
    await expectAccessible(beamer, `${part} on the beamer`);
    await facilitator.button(nl.results.showTable).click();
    await expect(page.getByRole('table')).toBeVisible();
    await expectAccessible(page, `${part} as a table`);
  }
});

test('the room goes along when she leafs', async ({ page, context, shellUrl }) => {
  const facilitator = new Facilitator(page);
  await facilitator.open(shellUrl);
  await facilitator.openSample();
  const beamer = await facilitator.openProjector(context);
  await facilitator.openPart(starts(nl.results.allStatements));
  await page.getByLabel(nl.results.order.label).selectOption('score');
  await facilitator.button(nl.results.toProjector).click();
  const picture = beamer.getByRole('img');
  await expect(picture).toHaveAccessibleName(starts(nl.charts.room.otherStatements));
  const first = await picture.getAttribute('aria-label');
  await facilitator.button(nl.results.pager.next).focus();
  await page.keyboard.press('Enter');
  await expect(picture).not.toHaveAttribute('aria-label', first ?? '');
});

test('a chart is saved as a picture named after what it shows', async ({ page, shellUrl }, info) => {
  const facilitator = new Facilitator(page);
  await facilitator.open(shellUrl);
  await facilitator.openSample();
  for (const [format, start] of [
    ['png', '\u0089PNG'],
    ['svg', '<svg xmlns="http://www.w3.org/2000/svg"'],
  ] as const) {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      facilitator.button(nl.exports.chart.save[format]).click(),
    ]);
    expect(download.suggestedFilename()).toBe(
      `Hoe gaat het met de zeven uitgangspunten gemeente Voorbeeldstad.${format}`,
    );
    const file = info.outputPath(`grafiek.${format}`);
    await download.saveAs(file);
    expect(readFileSync(file, 'latin1').startsWith(start)).toBe(true);
  }
});

test('thirty long statements reach the beamer in pages', async ({ page, context, shellUrl }) => {
  const facilitator = new Facilitator(page);
  await facilitator.open(shellUrl);
  await facilitator.newTrajectory('Testgemeente');
  await facilitator.importScan({ name: 'lang.csv', mimeType: 'text/csv', buffer: Buffer.from(uglyCsv()) });
  const beamer = await facilitator.openProjector(context);
  await facilitator.openPart(starts(nl.results.gap));
  await page.getByLabel('Per stelling').check();
  await facilitator.button(nl.results.toProjector).click();
  await expect(beamer.getByRole('img')).toBeVisible();
  await facilitator.button(nl.results.pager.next).click();
  await expect(page.getByText(new RegExp(nl.results.pager.at(2, 0).replace('0', '\\d')))).toBeVisible();
});

test('she raises the threshold, never under five, and small groups leave her screen and the beamer', async ({
  page,
  context,
  shellUrl,
}) => {
  const facilitator = new Facilitator(page);
  await facilitator.open(shellUrl);
  await facilitator.openSample();
  const beamer = await facilitator.openProjector(context);
  await facilitator.button(nl.results.toProjector).click();
  const { smallGroups } = nl.results;
  await facilitator.button(nl.results.more).click();
  await page.getByText(smallGroups.title(5)).click();
  const field = page.getByLabel(smallGroups.label);
  await field.fill('4');
  await expect(page.getByText(smallGroups.wrong)).toBeVisible();
  await expectAccessible(page, 'a wrong threshold');
  await field.fill('40');
  await field.press('Enter');
  await expect(page.getByText(smallGroups.title(40))).toBeVisible();
  await expect(page.getByText(nl.results.tooSmall('frontline', 40))).toBeVisible();
  await expect(beamer.getByText(nl.domain.perspective.frontline)).toHaveCount(0);
  await expect(beamer.getByText(nl.domain.perspective.residents).first()).toBeAttached();
});

test('what the overview says comes on the plate as cards, once', async ({ page, shellUrl }) => {
  const facilitator = new Facilitator(page);
  await facilitator.open(shellUrl);
  await facilitator.openSample();
  const toPlate = page.getByRole('button', { name: nl.results.chartCards.toPlate(2) });
  await toPlate.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByText(nl.results.chartCards.placed(2))).toBeAttached();
  await expect(page.getByRole('button', { name: nl.results.onPlate, exact: true })).toHaveAttribute(
    'aria-disabled',
    'true',
  );
  await page.keyboard.press('Control+z');
  await expect(toPlate).toBeVisible();
});
