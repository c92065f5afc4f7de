import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { nl } from '../../renderer/src/locale/nl/index.ts';
import { Facilitator } from './actor.ts';
import { expect, test } from './fixtures.ts';

const words = nl.answers;
const SECRET = 'Brandsma';
const PHONE = '06-12345678';
const RAW = `Mijn consulent ${SECRET} luistert niet. Bel ${PHONE}.`;
const SURE_PHONE = words.withCertainty(words.kinds.phone, words.sure.word);
const RELEASED = 'Mijn consulent [naam] luistert niet. Bel [telefoonnummer].';

/** Twelve residents; the answers of the others each hold a canary. */
const others = Array.from({ length: 11 }, (_, i) => `Bij de coördinatie ging iets mis, KANARIE${i} wéét dat.`);
const csv = ['Wie bent u?;Ik word gehoord;Waarom?', ...[RAW, ...others].map((text) => `Inwoner;Eens;${text}`)].join(
  '\n',
);

async function expectNothingFound(page: Page, where: string): Promise<void> {
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze();
  const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`);
  expect(found, where).toEqual([]);
}

async function expectNothingRaw(beamer: Page): Promise<void> {
  const seen = `${await beamer.title()} ${await beamer.content()}`;
  for (const secret of [SECRET, PHONE, 'KANARIE']) expect(seen).not.toContain(secret);
}

async function withAnswers(page: Page, shellUrl: string): Promise<Facilitator> {
  const facilitator = new Facilitator(page);
  await facilitator.open(shellUrl);
  await facilitator.newTrajectory('Testgemeente');
  await facilitator.importScan({ name: 'scan.csv', mimeType: 'text/csv', buffer: Buffer.from(csv) });
  await facilitator.openPart(new RegExp(`^${nl.results.openAnswers}`));
  return facilitator;
}

test('an answer is reviewed, released, put on the plate and shown; nothing else reaches the room', async ({
  page,
  context,
  shellUrl,
}) => {
  const facilitator = await withAnswers(page, shellUrl);
  const beamer = await facilitator.openProjector(context);
  await page.bringToFront();
  await expectNothingFound(page, 'answer with proposals');

  await test.step('proposals are marked and can be switched', async () => {
    await facilitator.answer(SECRET).click();
    await expect(page.getByLabel(words.text)).toHaveValue(RELEASED);
    await page.getByRole('button', { name: words.removedMark(PHONE, SURE_PHONE) }).click();
    await expect(page.getByText(words.still([words.kinds.phone]))).toBeVisible();
    await expect(facilitator.releaseButton()).toBeDisabled();
    await expectNothingFound(page, 'answer with a warning');
    await page.getByRole('button', { name: words.keptMark(PHONE, SURE_PHONE) }).click();
  });

  await test.step('a piece that the person selects is taken out too', async () => {
    await page.getByText('luistert niet').first().waitFor();
    await page.evaluate(() => {
      const node = [...document.querySelectorAll('.review__text')]
        .flatMap((one) => [...one.childNodes])
        .find((child) => child.textContent?.includes('luistert'));
      if (!node) throw new Error('no text');
      const at = node.textContent?.indexOf('luistert') ?? 0;
      window.getSelection()?.setBaseAndExtent(node, at, node, at + 'luistert'.length);
    });
    await page.locator('.review__text').dispatchEvent('mouseup');
    await facilitator.button(words.asOther).click();
    await expect(page.getByLabel(words.text)).toHaveValue(RELEASED.replace('luistert', '[weggelaten]'));
    await page.getByRole('button', { name: words.removedMark('luistert', words.kinds.other) }).click();
    await expect(page.getByLabel(words.text)).toHaveValue(RELEASED);
  });

  await test.step('released and on the plate, and only that in the room', async () => {
    await facilitator.button(words.releaseToPlate).click();
    await expect(page.getByText(nl.results.onPlate)).toBeVisible();
    await expectNothingFound(page, 'released answer');
    await facilitator.goTo('praatplaat');
    await facilitator.button(nl.praatplaat.panel.showPlate).click();
    await expect(beamer.getByRole('img').first()).toHaveAccessibleName(/kaart/);
    await page.getByRole('button', { name: nl.praatplaat.bar.list }).click();
    await expect(page.getByText(/\[naam\] luistert niet/).first()).toBeVisible();
    expect(await page.getByRole('main').textContent()).not.toContain(SECRET);
    await expectNothingRaw(beamer);
  });

  await test.step('withdrawing takes the card off the plate, and undo does not bring it back', async () => {
    await facilitator.goTo('results');
    await facilitator.openPart(new RegExp(`^${nl.results.openAnswers}`));
    await facilitator.answer(SECRET).click();
    await facilitator.button(words.withdraw).click();
    await expectNothingFound(page, 'question before withdrawing');
    await facilitator.button(words.withdrawYes).click();
    await expect(facilitator.releaseButton()).toBeVisible();
    await facilitator.goTo('praatplaat');
    await page.getByRole('button', { name: nl.praatplaat.bar.list }).click();
    await page.keyboard.press('Control+y');
    await page.keyboard.press('Control+z');
    await expect(page.getByText(/\[naam\] luistert niet/)).toHaveCount(0);
    await expectNothingRaw(beamer);
  });
});

test('answers are found without accents, noted, and gone through with the keyboard', async ({ page, shellUrl }) => {
  const facilitator = await withAnswers(page, shellUrl);
  const list = page.getByRole('navigation', { name: words.list });
  await page.getByLabel(words.search).fill('coordinatie weet');
  await expect(list.getByRole('listitem')).toHaveCount(11);
  await page.keyboard.press('Alt+ArrowDown');
  await expect(page.getByText(words.position(2, 11))).toBeVisible();

  await page.getByLabel(words.tag).fill('samenwerken');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: words.removeTag('samenwerken') })).toBeVisible();
  await page.getByLabel(words.heading, { exact: true }).fill('Langs elkaar heen');
  await page.keyboard.press('Enter');
  await page.getByLabel(words.order).selectOption('heading');
  await expect(list.getByRole('heading', { name: 'Langs elkaar heen' })).toBeVisible();
  await page.getByLabel(words.topic).selectOption('tag:samenwerken');
  await expect(list.getByRole('listitem')).toHaveCount(1);
  await expectNothingFound(page, 'own notes');

  await page.getByLabel(words.topic).selectOption('');
  await page.getByLabel(words.text).press('Control+Enter');
  await expect(page.getByText(words.position(2, 11))).toBeVisible();
  await page.getByLabel(words.status).selectOption('released');
  await expect(list.getByRole('listitem')).toHaveCount(1);
  await page.reload();
  await page.getByText('Testgemeente').first().click();
  await facilitator.openPart(new RegExp(`^${nl.results.openAnswers}`));
  await page.getByLabel(words.status).selectOption('released');
  await expect(list.getByRole('listitem')).toHaveCount(1);
});
