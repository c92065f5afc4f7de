import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { PRINCIPLES } from '../../core/domain/principles.ts';
import { nl } from '../../renderer/src/locale/nl/index.ts';
import { Facilitator } from './actor.ts';
import { expect, test } from './fixtures.ts';

const scan = path.resolve(import.meta.dirname, '../fixtures/toegangsscan/toegangsscan-limesurvey.csv');
const STORY = 'Ik hoef mijn verhaal maar één keer te vertellen.';
const TASK = { from: 'Vier keer hetzelfde verhaal', to: 'Eén vast gezicht dat het dossier bij zich houdt' };
const ACTIONS = ['Proef met een vaste contactpersoon in Oost', 'Toestemmingsformulier op één A4'];

/** The words of a Word file, by way of LibreOffice and PDF; null where LibreOffice is not installed. */
function wordsOf(docx: string, folder: string): string | null {
  try {
    const profile = `-env:UserInstallation=file://${folder}/profile`;
    execFileSync('soffice', [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, docx], {
      stdio: 'ignore',
      timeout: 90_000,
    });
    const pdf = docx.replace(/\.docx$/, '.pdf');
    return execFileSync('pdftotext', ['-layout', pdf, '-'], { encoding: 'utf8', timeout: 30_000 }).replace(/\s+/g, ' ');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}

async function addNote(page: Page, zone: string, text: string): Promise<void> {
  await page.getByRole('button', { name: nl.praatplaat.list.addNoteIn(zone) }).click();
  await page.getByRole('textbox', { name: nl.praatplaat.note.label }).fill(text);
  await page.keyboard.press('Enter');
  await page.getByRole('checkbox', { name: nl.praatplaat.list.choose(text) }).waitFor();
  // The form is open for the next card.
  await page.keyboard.press('Escape');
}

test('the whole main job: from a scan export to Word minutes in people’s hands', async ({
  page,
  context,
  shellUrl,
}, info) => {
  test.setTimeout(300_000);
  const facilitator = new Facilitator(page);
  await facilitator.open(shellUrl);
  await facilitator.newTrajectory('Testgemeente');

  await test.step('import the scan with a glance and one click', async () => {
    await facilitator.chooseFile(scan);
    await expect(page.locator('.scan__group--residents')).toContainText('137');
    await facilitator.button(nl.scan.check.import).click();
    await facilitator.button(nl.scan.done.results).click();
  });

  const beamer = await facilitator.openProjector(context);

  await test.step('show results in the room and put them on the plate', async () => {
    await facilitator.openPart(new RegExp(PRINCIPLES[6]));
    await facilitator.button(nl.results.toProjector).click();
    await expect(beamer.getByRole('img').first()).toHaveAccessibleName(/verhaal/);
    await facilitator.button(nl.results.toPlateOf(STORY)).click();
    await expect(facilitator.button(nl.results.onPlateOf(STORY))).toBeVisible();
    await facilitator.openPart(new RegExp(`^${nl.results.improvementPoints}`));
    await page
      .getByRole('button', { name: nl.results.toPlateOf(STORY) })
      .first()
      .click();
    await facilitator.releaseToPlate(/Steeds weer een ander gezicht/);
  });

  await test.step('talk over the plate, vote with dots, make an improvement task', async () => {
    await facilitator.goTo('praatplaat');
    await facilitator.button(nl.praatplaat.panel.showPlate).click();
    await facilitator
      .button(`${nl.praatplaat.bar.list}L`)
      .or(page.getByRole('button', { name: nl.praatplaat.bar.list }))
      .first()
      .click();
    await addNote(page, 'Herkennen en begrijpen', 'Mijn dossier gaat niet mee van loket naar wijkteam');
    await addNote(page, 'Kiezen', 'Eén vaste contactpersoon');
    await addNote(page, 'Kiezen', 'Brieven op taalniveau B1');
    await page.keyboard.press('Control+Shift+S');
    await facilitator.button(nl.praatplaat.openRound.open).click();
    for (const text of [...Array.from({ length: 5 }, () => 'Eén vaste contactpersoon'), 'Brieven op taalniveau B1']) {
      await page.getByRole('button', { name: nl.praatplaat.list.dotMore(text) }).click();
    }
    await facilitator.openTab(nl.praatplaat.panel.tabs.voting);
    await facilitator.button(nl.voting.panel.reveal).click();
    await facilitator.button(nl.voting.readBallots.revealWithout(6)).click();
    await facilitator.button(nl.voting.result.ready).click();
    await facilitator.openBeamerMenu();
    await facilitator.button(nl.praatplaat.panel.showPlate).click();
    await page.getByRole('checkbox', { name: nl.praatplaat.list.choose('Eén vaste contactpersoon') }).check();
    await page.getByRole('checkbox', { name: /Mijn dossier/ }).check();
    await page.getByRole('button', { name: nl.praatplaat.list.makeTask(2) }).click();
    await page.getByLabel(nl.praatplaat.task.from, { exact: true }).fill(TASK.from);
    await page.getByLabel(nl.praatplaat.task.to, { exact: true }).fill(TASK.to);
    await facilitator.button(nl.praatplaat.task.save).click();
    await expect(beamer.getByRole('img').first()).toHaveAccessibleName(/kaarten/);
  });

  await test.step('agree who does what', async () => {
    await facilitator.goTo('agreements');
    await page.getByLabel(nl.agreements.session.date).fill('2026-12-03');
    await page.getByLabel(nl.agreements.session.place).fill('Buurthuis De Linde');
    await page.getByLabel(nl.agreements.session.followUp).fill('2027-01-14');
    await page.getByLabel(nl.agreements.participants.name, { exact: true }).fill('Fatima El Amrani');
    await page.keyboard.press('Enter');
    await expect(page.getByText('Fatima El Amrani')).toBeVisible();
    for (const what of ACTIONS) {
      await page.getByLabel(nl.agreements.actions.newFor(TASK.to)).fill(what);
      await page.keyboard.press('Enter');
      await expect(page.getByRole('article', { name: what })).toBeVisible();
    }
    const first = page.getByRole('article', { name: ACTIONS[0] as string });
    await first.getByLabel(nl.agreements.actions.who).fill('Fatima (wijkteam)');
    await first.getByLabel(nl.agreements.actions.due).fill('2026-12-18');
    await first.getByText(nl.agreements.actions.more).click();
    await first.getByLabel(nl.agreements.actions.firstStep).fill('Tien huishoudens vragen of ze mee willen doen');
    await facilitator.button(nl.agreements.actions.show).click();
    // A long sentence goes on in a next line of the drawing.
    await expect(beamer.getByText(/^Proef met een/)).toBeVisible();
    await expect(beamer.getByText('Fatima El Amrani')).toHaveCount(0);
  });

  const docx = await test.step('make the Word minutes with one click', async () => {
    await facilitator.goTo('minutes');
    const [download] = await Promise.all([page.waitForEvent('download'), facilitator.button(nl.minutes.make).click()]);
    expect(download.suggestedFilename()).toBe('2026-12-03 Verslag toegang gemeente Testgemeente.docx');
    const file = info.outputPath('verslag.docx');
    await download.saveAs(file);
    await expect(page.getByText(nl.minutes.result.download)).toBeVisible();
    return file;
  });

  expect(readFileSync(docx).subarray(0, 2).toString()).toBe('PK');
  const words = wordsOf(docx, info.outputDir);
  if (words === null) {
    info.annotations.push({
      type: 'note',
      description: 'LibreOffice is not installed: the Word file was not rendered',
    });
    return;
  }
  const said = [
    '3 december 2026',
    'Buurthuis De Linde',
    '14 januari 2027',
    'Fatima El Amrani',
    'Brieven op taalniveau B1',
  ];
  for (const text of [TASK.from, TASK.to, ...said]) expect(words).toContain(text);
  for (const text of ACTIONS) for (const word of text.split(' ')) expect(words, text).toContain(word);
});
