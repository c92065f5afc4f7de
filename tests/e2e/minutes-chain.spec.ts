import { readFileSync } from 'node:fs';
import type { MinutesModel } from '../../minutes/model/model.ts';
import { nl } from '../../renderer/src/locale/nl/index.ts';
import { differences } from '../helpers/minutes-against-model.ts';
import { minutesOf } from '../helpers/minutes-of.ts';
import { connectWindow, login } from '../helpers/shell-client.ts';
import { Facilitator } from './actor.ts';
import { startBrowserShell } from './browser-shell.ts';
import { expect, test } from './fixtures.ts';

const EACH = 24;
const ANSWERS = ['Eens', 'Oneens', 'Weet ik niet', 'Eens'];
const UNRELEASED = 'Wachtlijstjes bij mevrouw Zonderling';

/** A scan of 24 residents and 24 workers about two statements, with open answers. */
function scanFile() {
  const rows = Array.from({ length: 2 * EACH }, (_, i) => {
    const [group, other] = [i % 2 ? 'Inwoner' : 'Medewerker', ANSWERS[(i >> 2) % 4]];
    const why = i === 5 ? 'Steeds weer een ander gezicht.' : `${UNRELEASED} ${i}`;
    return [group, ANSWERS[(i >> 1) % 4], other, why].join(';');
  });
  const head = 'Wie bent u?;Ik word gehoord.;Brieven zijn duidelijk.;Waarom vindt u dat?';
  return { name: 'scan.csv', mimeType: 'text/csv', buffer: Buffer.from([head, ...rows].join('\n')) };
}

test('from scan to Word nothing is lost and nothing is made up', async ({ page, shell, dataFolder }, info) => {
  const facilitator = new Facilitator(page);
  await facilitator.open(shell.url);
  await facilitator.newTrajectory('Testgemeente');
  await facilitator.importScan(scanFile());
  await facilitator.releaseToPlate(/Steeds weer een ander gezicht/);

  await facilitator.goTo('praatplaat');
  await page
    .getByRole('button', { name: nl.praatplaat.bar.list })
    .or(facilitator.button(`${nl.praatplaat.bar.list}L`))
    .first()
    .click();
  for (const text of ['Eén vaste contactpersoon', 'Brieven op taalniveau B1']) {
    await page.getByRole('button', { name: nl.praatplaat.list.addNoteIn('Kiezen') }).click();
    await page.getByRole('textbox', { name: nl.praatplaat.note.label }).fill(text);
    await page.keyboard.press('Enter');
    await page.getByRole('checkbox', { name: nl.praatplaat.list.choose(text) }).waitFor();
    await page.keyboard.press('Escape');
  }
  await page.keyboard.press('Control+Shift+S');
  await facilitator.button(nl.praatplaat.openRound.open).click();
  for (const text of ['Eén vaste contactpersoon', 'Brieven op taalniveau B1']) {
    await page.getByRole('button', { name: nl.praatplaat.list.dotMore(text) }).click();
  }
  await page.getByRole('checkbox', { name: nl.praatplaat.list.choose('Eén vaste contactpersoon') }).check();
  await page.getByRole('button', { name: nl.praatplaat.list.makeTask(1) }).click();
  await page.getByLabel(nl.praatplaat.task.from, { exact: true }).fill('Vier keer hetzelfde verhaal');
  await page.getByLabel(nl.praatplaat.task.to, { exact: true }).fill('Eén vast gezicht');
  await facilitator.button(nl.praatplaat.task.save).click();

  await facilitator.goTo('agreements');
  await page.getByLabel(nl.agreements.session.date).fill('2026-12-03');
  await page.getByLabel(nl.agreements.session.place).fill('Buurthuis De Linde');
  await page.getByLabel(nl.agreements.session.followUp).fill('2027-01-14');
  await page.getByLabel(nl.agreements.participants.name, { exact: true }).fill('Fatima El Amrani');
  await page.keyboard.press('Enter');
  await page.getByLabel(nl.agreements.actions.newFor('Eén vast gezicht')).fill('Proef in Oost');
  await page.keyboard.press('Enter');
  const action = page.getByRole('article', { name: 'Proef in Oost' });
  await action.getByLabel(nl.agreements.actions.who).fill('Fatima (wijkteam)');
  await action.getByLabel(nl.agreements.actions.due).fill('2026-12-18');

  await facilitator.goTo('minutes');
  await page.getByLabel(nl.minutes.choices.introduction).fill('Fijn dat u er was.');
  await page.keyboard.press('Tab');
  const [download] = await Promise.all([page.waitForEvent('download'), facilitator.button(nl.minutes.make).click()]);
  const file = info.outputPath('verslag.docx');
  await download.saveAs(file);
  await page.close();
  await shell.stop();

  const model = await minutesAfterRestart(dataFolder);
  expect(model).toMatchObject({
    place: 'Buurthuis De Linde',
    settings: { introduction: 'Fijn dat u er was.' },
    actions: [{ what: 'Proef in Oost', dueDate: '2026-12-18' }],
    improvementTasks: [{ to: 'Eén vast gezicht' }],
  });
  expect(model.scan?.charts.length).toBeGreaterThan(0);
  expect(JSON.stringify(model)).toContain('ander gezicht');
  expect(JSON.stringify(model)).not.toContain('Zonderling');
  expect(differences(new Uint8Array(readFileSync(file)), model)).toEqual([]);
});

/** The minutes of the only trajectory, as the program makes them of the file that it kept, started anew. */
async function minutesAfterRestart(folder: string): Promise<MinutesModel> {
  const shell = await startBrowserShell(folder);
  try {
    const { api, close } = await connectWindow(new URL(shell.url).origin, await login(shell.url));
    const [only] = await api.call('trajectories.list', null);
    const trajectoryId = only?.id ?? '';
    const snapshot = await api.call('trajectories.open', { id: trajectoryId });
    const results = await api.call('results.forDocuments', { trajectoryId });
    close();
    return minutesOf(snapshot, results);
  } finally {
    await shell.stop();
  }
}
