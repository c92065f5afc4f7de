import { readFileSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import type { Download, Locator, Page } from '@playwright/test';
import { unzipSync } from 'fflate';
import { nl } from '../../renderer/src/locale/nl/index.ts';
import { docxFaults } from '../helpers/docx-accessibility.ts';
import { pdfFacts } from '../helpers/pdf-facts.ts';
import { readDocx } from '../minutes/read-docx.ts';
import { Facilitator } from './actor.ts';
import { expect, test } from './fixtures.ts';

const { minutes } = nl;

/** The screen of the minutes of the example. */
async function openMinutes(page: Page, url: string): Promise<Facilitator> {
  const facilitator = new Facilitator(page);
  await facilitator.open(url);
  await facilitator.openSample();
  await facilitator.goTo('minutes');
  await page.getByRole('region', { name: minutes.preview.title }).waitFor();
  return facilitator;
}

async function bytesOf(download: Download): Promise<Uint8Array> {
  return new Uint8Array(readFileSync(await download.path()));
}

async function downloaded(page: Page, press: () => Promise<void>): Promise<{ name: string; data: Uint8Array }> {
  const [download] = await Promise.all([page.waitForEvent('download'), press()]);
  return { name: download.suggestedFilename(), data: await bytesOf(download) };
}

const preview = (page: Page) => page.getByRole('region', { name: minutes.preview.title });

test('what the facilitator chooses and writes is in the preview, in Word and still there later', async ({
  page,
  shellUrl,
}) => {
  const facilitator = await openMinutes(page, shellUrl);
  await page.getByLabel(minutes.choices.introduction).fill('Fijn dat u er was.\n\nTot de volgende keer.');
  await page.getByRole('textbox', { name: minutes.choices.openPoints, exact: true }).fill('Wie vraagt de bibliotheek?');
  await page.getByText(minutes.choices.remarkIn(minutes.chapters.chosen)).click();
  await page.getByLabel(minutes.choices.remark(minutes.chapters.chosen)).fill('De stippen zijn na de pauze geplakt.');
  await page.keyboard.press('Tab');
  await expect(preview(page)).toContainText('Tot de volgende keer.');
  await expect(preview(page)).toContainText('De stippen zijn na de pauze geplakt.');
  await page.getByRole('checkbox', { name: minutes.chapters.present }).click();
  await expect(preview(page).getByRole('heading', { name: 'Aanwezig' })).toHaveCount(0);

  const { name, data } = await downloaded(page, () => facilitator.button(minutes.make).click());
  expect(name).toMatch(/^\d{4}-\d\d-\d\d Verslag toegang gemeente Voorbeeldstad\.docx$/);
  expect(docxFaults(data)).toEqual([]);
  const words = readDocx(data).paragraphs;
  expect(words).toEqual(
    expect.arrayContaining(['Fijn dat u er was.', 'Tot de volgende keer.', 'Wie vraagt de bibliotheek?']),
  );
  expect(words).toContain('Opmerking: De stippen zijn na de pauze geplakt.');
  expect(words).not.toContain('Aanwezig');

  await page.getByRole('button', { name: nl.app.undoStep(nl.app.stepLabels['minutes.changeChapter']) }).click();
  await expect(preview(page).getByRole('heading', { name: 'Aanwezig' })).toBeVisible();
  await facilitator.goTo('agreements');
  await facilitator.goTo('minutes');
  await expect(preview(page)).toContainText('De stippen zijn na de pauze geplakt.');
  await page.screenshot({ path: 'test-results/minutes-screen.png' });
});

test('everything in the Word file stands in the preview and the other way round', async ({ page, shellUrl }) => {
  const facilitator = await openMinutes(page, shellUrl);
  const { data } = await downloaded(page, () => facilitator.button(minutes.make).click());
  const { paragraphs } = readDocx(data);
  const wordsOf = (text: string) => text.replace(/\s+/g, '');
  const shown = wordsOf((await preview(page).locator('.sheet__page').allTextContents()).join(''));
  const missing = paragraphs.filter((text) => !shown.includes(wordsOf(text.replace(/^[●■▲]\u00a0/, ''))));
  // The table of contents in Word has leaders and field codes of its own.
  expect(missing.filter((text) => !/\t\d+$/.test(text))).toEqual([]);
});

const PEOPLE = ['Ans', 'Dilara', 'Fatima', 'Ilse', 'Joost', 'Marieke', 'Mo', 'Peter'];

test('the short version of the example fits on one page, and all files come in one ZIP', async ({ page, shellUrl }) => {
  const facilitator = await openMinutes(page, shellUrl);
  await page.getByLabel(minutes.choices.versions.short).click();
  await expect(page.getByLabel(minutes.choices.versions.short)).toBeChecked();
  await expect(preview(page).locator('.sheet')).toHaveCount(1);
  const { name, data } = await downloaded(page, () => facilitator.button(minutes.files.zip).click());
  expect(name).toMatch(/Alles van de bijeenkomst toegang gemeente Voorbeeldstad\.zip$/);
  const files = Object.entries(unzipSync(data));
  expect(files.map(([file]) => file.replace(/^\d{4}-\d\d-\d\d /, ''))).toEqual([
    'Verslag toegang gemeente Voorbeeldstad.docx',
    'Kort verslag toegang gemeente Voorbeeldstad.docx',
    'Kort verslag toegang gemeente Voorbeeldstad.pdf',
    'Afspraken toegang gemeente Voorbeeldstad.xlsx',
    'Afspraken toegang gemeente Voorbeeldstad.ics',
    'Tekst voor de e-mail gemeente Voorbeeldstad.txt',
    ...PEOPLE.map((person) => `Agenda per persoon/2026-12-03 Afspraken toegang ${person} gemeente Voorbeeldstad.ics`),
  ]);
  for (const [file, bytes] of files) if (file.endsWith('.docx')) expect(docxFaults(bytes)).toEqual([]);
});

test('the short version becomes a PDF under its own name, without a print dialog, that can be read aloud', async ({
  page,
  shellUrl,
}) => {
  const facilitator = await openMinutes(page, shellUrl);
  const { name, data } = await downloaded(page, () => facilitator.button(minutes.files.pdf).click());
  expect(name).toMatch(/^\d{4}-\d\d-\d\d Kort verslag toegang gemeente Voorbeeldstad\.pdf$/);
  const { tags, ...facts } = pdfFacts(data);
  expect(facts).toMatchObject({ title: name.replace(/\.pdf$/, ''), language: 'nl', pages: 1, isTagged: true });
  expect([...tags]).toEqual(expect.arrayContaining(['H1', 'H2', 'Table', 'TH']));
  expect(await page.title()).not.toBe(facts.title);
});

test('the screen has no accessibility faults, also opened up', async ({ page, shellUrl }) => {
  await openMinutes(page, shellUrl);
  await page.getByRole('heading', { name: minutes.style.title }).click();
  await page.locator('.sheet--plate img').waitFor();
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
});

test('a colour that cannot be read on paper is refused in Dutch; a dark one is seen at once', async ({
  page,
  shellUrl,
}) => {
  await openMinutes(page, shellUrl);
  await page.getByRole('heading', { name: minutes.style.title }).click();
  await page.getByLabel(minutes.style.color).fill('#ffdd00');
  await expect(page.getByText(nl.errors['color-too-light'])).toBeVisible();
  await page.getByLabel(minutes.style.color).fill('#7a1f3d');
  await expect(page.getByText(nl.errors['color-too-light'])).toHaveCount(0);
  await expect(preview(page).getByRole('heading', { name: 'Dit spraken we af' })).toHaveCSS(
    'color',
    'rgb(122, 31, 61)',
  );
});

test('version, texts and files can be reached with the keyboard alone', async ({ page, shellUrl }) => {
  await openMinutes(page, shellUrl);
  const tabTo = async (target: Locator) => {
    for (let tabs = 0; tabs < 120; tabs++) {
      if (await target.evaluate((element) => element === document.activeElement)) return;
      await page.keyboard.press('Tab');
    }
    throw new Error(`not reached: ${String(target)}`);
  };
  await tabTo(page.getByLabel(minutes.choices.versions.full));
  await page.keyboard.press('ArrowUp');
  await expect(page.getByLabel(minutes.choices.versions.short)).toBeChecked();
  await tabTo(page.getByRole('textbox', { name: minutes.choices.introduction }));
  await page.keyboard.type('Met dank aan de gastvrouw.');
  await tabTo(page.getByRole('checkbox', { name: minutes.chapters.openPoints }));
  await expect(preview(page)).toContainText('Met dank aan de gastvrouw.');
  await tabTo(page.getByRole('button', { name: minutes.files.ics }));
  const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);
  expect(download.suggestedFilename()).toMatch(/Afspraken toegang gemeente Voorbeeldstad\.ics$/);
});
