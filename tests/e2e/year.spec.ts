import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page, TestInfo } from '@playwright/test';
import type { TrajectorySnapshot } from '../../core/contract/snapshots.ts';
import type { SessionKind } from '../../core/document/records.ts';
import type { MinutesModel } from '../../minutes/model/model.ts';
import { nl } from '../../renderer/src/locale/nl/index.ts';
import { differences } from '../helpers/minutes-against-model.ts';
import { minutesOf } from '../helpers/minutes-of.ts';
import { connectWindow, login } from '../helpers/shell-client.ts';
import { Facilitator } from './actor.ts';
import { expectNothingFound } from './axe.ts';
import { startBrowserShell } from './browser-shell.ts';
import { expect, test } from './fixtures.ts';

const SAMPLE = path.resolve(import.meta.dirname, '../../resources/sample');
const ONCE = 'Inwoners doen hun verhaal maar één keer.';
const QUOTE = 'Elke keer begin ik weer bij nul.';
const AGREED = 'Proef met één vast gezicht';
const TRY_OUT = 'Spreek één bedrag af dat een medewerker zelf mag uitgeven.';
const ALLOWED = 'Drie gesprekken met drie mensen';
const NOT_ALLOWED = 'Elf weken niets gehoord';
const SORE = 'Twee teams hebben ruzie';
const TRIED = 'Elke contactpersoon krijgt een maatje';

/** One meeting of the year: what it is called, and what its minutes have to tell. */
interface Meeting {
  readonly title: string;
  readonly kind: SessionKind;
  readonly date: string;
  readonly tells: readonly string[];
}
const MEETINGS = {
  praatplaat: {
    title: 'Eerste avond',
    kind: 'praatplaat',
    date: '2026-12-03',
    tells: [QUOTE, AGREED, 'Nog maar één keer'],
  },
  reflection: {
    title: 'Ruimte in de regels',
    kind: 'reflection',
    date: '2027-01-21',
    tells: [TRY_OUT, 'Zes van de tien'],
  },
  deepening: { title: 'Klantreis', kind: 'deepening', date: '2027-03-04', tells: [ALLOWED] },
  lookBack: { title: 'Wat werd ervan?', kind: 'lookBack', date: '2027-04-22', tells: ['Negen van de tien'] },
  learning: { title: 'Wat leerden wij?', kind: 'learning', date: '2027-06-10', tells: [TRIED, 'Elf van de twintig'] },
  own: { title: 'Toen en nu', kind: 'own', date: '2027-09-30', tells: ['Nog een jaar verder'] },
} as const satisfies Record<string, Meeting>;

/** A facilitator who lives through a year: each meeting on its own day. */
class Year extends Facilitator {
  async live({ date }: Meeting): Promise<void> {
    await this.page.clock.setFixedTime(new Date(`${date}T19:30:00+01:00`));
  }

  /** From the road of the trajectory: what comes next is planned there, and is the open one then. */
  async plan(meeting: Meeting): Promise<void> {
    await this.live(meeting);
    await this.goTo('trajectory');
    await this.page
      .getByRole('button', { name: new RegExp(`^(${nl.trajectory.newSession}|${nl.trajectory.planNext})$`) })
      .first()
      .click();
    const form = this.page.getByRole('form', { name: nl.sessions.addTitle });
    await form.getByRole('group').getByText(nl.sessions.kinds[meeting.kind], { exact: true }).click();
    await form.getByLabel(nl.sessions.fields.title).fill(meeting.title);
    await form.getByLabel(nl.sessions.fields.date).fill(meeting.date);
    await form.getByRole('button', { name: nl.sessions.add }).click();
    await expect(this.page.locator('.app__session')).toHaveText(meeting.title);
    await expectNothingFound(this.page, `the road after planning ${meeting.title}`);
  }

  /** Looks back at all that is open; says of the first how far it is and what was noticed. */
  async lookBack(status: '1' | '2' | '3', noticed: string): Promise<void> {
    await this.goTo('praatplaat');
    await this.button(nl.lookBack.offer.start).click();
    await this.page.locator('.look-back__what').click();
    await this.page.keyboard.press(status);
    await this.page.getByLabel(nl.lookBack.noticed).fill(noticed);
    await this.page.keyboard.press('Tab');
  }

  async agree(what: string): Promise<void> {
    await this.goTo('agreements');
    await this.page.getByLabel(nl.agreements.actions.newLabel).fill(what);
    await this.page.keyboard.press('Enter');
    await this.page.getByRole('article', { name: what }).waitFor();
  }
}

const fold = (page: Page, title: string) =>
  page.getByRole('button', { name: new RegExp(`^${title.replaceAll('?', '\\?')}`) });

// It stands still nowhere: what is not there within this time does not come.
test.use({ actionTimeout: 30_000 });

test('an invented year from the intake to the second scan, and what the minutes of each meeting say of it', async ({
  page,
  shell,
  dataFolder,
}, info) => {
  test.setTimeout(360_000);
  const year = new Year(page);
  await year.live(MEETINGS.praatplaat);
  await year.open(shell.url);
  await year.newTrajectory('Lindewaard');

  await test.step('the intake', async () => {
    await year.goTo('intake');
    await page.getByLabel('Wat moet een inwoner over een jaar merken?').fill('Nog maar één keer vertellen');
    await fold(page, 'Ambities').click();
    await page.getByLabel(nl.intake.ambitions.own).fill('Nog maar één keer je verhaal');
    await page.keyboard.press('Enter');
    await fold(page, 'Wat is er al geprobeerd?').click();
    await page.getByLabel('Wat ligt gevoelig?').fill(SORE);
    await page.keyboard.press('Tab');
  });

  await test.step('the first scan, and what is followed of it', async () => {
    await year.goTo('scan');
    await year.importScan(path.join(SAMPLE, 'toegangsscan-voorbeeldstad.csv'));
    await year.releaseToPlate(QUOTE);
    await year.goTo('rescan');
    await year.button(nl.rescan.followOf(ONCE, nl.domain.perspective.residents)).click();
    await expect(page.getByText(nl.rescan.chosen(1))).toBeVisible();
  });

  await test.step('praatplaat', async () => {
    await year.goTo('agreements');
    await page.getByLabel(nl.agreements.session.name).fill(MEETINGS.praatplaat.title);
    await page.getByLabel(nl.agreements.session.date).fill(MEETINGS.praatplaat.date);
    await year.agree(AGREED);
  });

  await test.step('reflectie', async () => {
    await year.plan(MEETINGS.reflection);
    await year.lookBack('2', 'Zes van de tien inwoners doen mee.');
    await year.goTo('themes');
    await year.button(nl.reflection.beginOf('Ruimte in de regels')).click();
    await year.button(nl.reflection.makeActionOf(TRY_OUT)).click();
    await expect(page.getByText(nl.reflection.isAction, { exact: true })).toBeVisible();
  });

  await test.step('verdieping: a customer journey of two tellers, of whom one lets it stand in the minutes', async () => {
    await year.plan(MEETINGS.deepening);
    await year.goTo('journey');
    await year.button(nl.journey.makePlate).click();
    for (const [moment, purposes] of [
      [ALLOWED, ['meeting', 'minutes']],
      [NOT_ALLOWED, ['meeting']],
    ] as const) {
      await year.button(nl.journey.addTeller).click();
      for (const purpose of purposes) await page.getByLabel(nl.journey.purposes[purpose]).check();
      await year.button(nl.journey.save).click();
      await year.button(nl.journey.addMomentIn('Wachten')).click();
      await page.getByLabel(nl.journey.moment).fill(moment);
      await year.button(nl.journey.save).click();
    }
  });

  await test.step('terugkijken', async () => {
    await year.plan(MEETINGS.lookBack);
    await year.lookBack('3', 'Negen van de tien hoefden niets opnieuw te vertellen.');
  });

  await test.step('leren', async () => {
    const words = nl.learning;
    await year.plan(MEETINGS.learning);
    await year.goTo('learning');
    await year.button(words.add).click();
    await page.getByRole('textbox', { name: words.question.text }).fill('Hoe weet een inwoner wie er helpt?');
    await year.button(words.save).click();
    await year.button(words.think).click();
    await page.getByRole('textbox', { name: words.plan.what }).fill(TRIED);
    await page.getByRole('textbox', { name: words.plan.prediction }).fill('Vijftien van de twintig kennen beide namen');
    await year.button(words.save).click();
    await year.button(words.beginOf(TRIED)).click();
    await page.getByRole('textbox', { name: words.seen }).fill('Elf van de twintig kenden beide namen');
    await page.keyboard.press('Tab');
    await year.button(words.expected.partly).click();
    await year.button(words.decisions.keep).click();
  });

  await test.step('the second scan: then and now of what was followed, without a row of the first', async () => {
    await year.plan(MEETINGS.own);
    await year.goTo('scan');
    await year.button(nl.scan.overview.other).click();
    await year.importScan(path.join(SAMPLE, 'toegangsscan-een-jaar-later.csv'));
    await year.goTo('rescan');
    await expect(page.getByRole('heading', { level: 1, name: nl.rescan.compareTitle })).toBeVisible();
    await expect(page.getByText(ONCE).first()).toBeVisible();
    await expectNothingFound(page, 'then and now');
    await year.agree('Nog een jaar verder met de vaste gezichten');
  });

  const files = new Map<string, string>();
  for (const { title } of Object.values(MEETINGS)) {
    await test.step(`the minutes of ${title}`, async () => {
      files.set(title, await makeMinutes(year, title, info));
    });
  }
  await page.close();
  await shell.stop();

  const models = await minutesAfterRestart(dataFolder);
  for (const { title, tells } of Object.values<Meeting>(MEETINGS)) {
    const model = models.get(title);
    if (!model) throw new Error(`no minutes of ${title}`);
    const file = new Uint8Array(readFileSync(files.get(title) ?? ''));
    expect.soft(differences(file, model), title).toEqual([]);
    for (const text of tells) expect.soft(JSON.stringify(model), title).toContain(text);
    for (const hidden of [SORE, NOT_ALLOWED]) expect.soft(JSON.stringify(model), title).not.toContain(hidden);
  }
});

/** Makes the minutes of a meeting as a Word file; gives where it is. */
async function makeMinutes(year: Year, title: string, info: TestInfo): Promise<string> {
  const { page } = year;
  await year.goTo('sessions');
  await year.button(nl.sessions.openOf(title)).click();
  await expect(page.locator('.app__session')).toHaveText(title);
  await year.goTo('minutes');
  const [download] = await Promise.all([page.waitForEvent('download'), year.button(nl.minutes.make).click()]);
  const file = info.outputPath(`${title}.docx`);
  await download.saveAs(file);
  return file;
}

/** The minutes of each meeting by its title, as the program makes them of the file that it kept, started anew. */
async function minutesAfterRestart(folder: string): Promise<ReadonlyMap<string, MinutesModel>> {
  const shell = await startBrowserShell(folder);
  try {
    const { api, close } = await connectWindow(new URL(shell.url).origin, await login(shell.url));
    const [only] = await api.call('trajectories.list', null);
    const trajectoryId = only?.id ?? '';
    const results = await api.call('results.forDocuments', { trajectoryId });
    const models = new Map<string, MinutesModel>();
    for (const { record, place } of placesOf(await api.call('trajectories.open', { id: trajectoryId }))) {
      await api.call('sessions.open', { trajectoryId, place });
      models.set(record.title, minutesOf(await api.call('trajectories.open', { id: trajectoryId }), results));
    }
    close();
    return models;
  } finally {
    await shell.stop();
  }
}

/** Each session with the first of its plates. */
function placesOf({ document: { records } }: TrajectorySnapshot) {
  return records.flatMap((record) => {
    if (record.kind !== 'session') return [];
    const plate = records.find((one) => one.kind === 'plate' && one.sessionId === record.id);
    return plate ? [{ record, place: { sessionId: record.id, plateId: plate.id } }] : [];
  });
}
