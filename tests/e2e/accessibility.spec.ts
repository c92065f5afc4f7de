import { nl } from '../../renderer/src/locale/nl/index.ts';
import { Facilitator, OFFERED_STEPS } from './actor.ts';
import { expectNothingFound } from './axe.ts';
import { expect, test } from './fixtures.ts';

test('axe finds nothing on the start screen and in its dialogs', async ({ page, shellUrl }) => {
  const facilitator = new Facilitator(page);
  await facilitator.open(shellUrl);
  await expectNothingFound(page, 'empty start screen');
  await facilitator.button(nl.start.create).click();
  await expectNothingFound(page, 'dialog of a new trajectory');
});

test('axe finds nothing on any step of an empty trajectory', async ({ page, shellUrl }) => {
  const facilitator = new Facilitator(page);
  await facilitator.open(shellUrl);
  await facilitator.newTrajectory('Testgemeente');
  for (const step of OFFERED_STEPS) {
    await facilitator.goTo(step);
    await expectNothingFound(page, step);
  }
});

test('axe finds nothing on any step of the example, with lists, tables and the check of a scan', async ({
  page,
  shellUrl,
}) => {
  test.setTimeout(300_000);
  const facilitator = new Facilitator(page);
  await facilitator.open(shellUrl);
  await facilitator.openSample();
  for (const step of OFFERED_STEPS) {
    await facilitator.goTo(step);
    await expectNothingFound(page, step);
  }
  await facilitator.goTo('results');
  await facilitator.button(nl.results.showTable).click();
  await expectNothingFound(page, 'table twin');
  for (const part of [nl.results.improvementPoints, nl.results.openAnswers]) {
    await facilitator.openPart(new RegExp(`^${part}`));
    await expectNothingFound(page, part);
  }
  await facilitator.goTo('praatplaat');
  await page.getByRole('button', { name: nl.praatplaat.bar.list }).click();
  await page.getByRole('checkbox').first().check();
  await expectNothingFound(page, 'list twin');
  await page.getByRole('button', { name: nl.praatplaat.list.makeTask(1) }).click();
  await expectNothingFound(page, 'dialog of an improvement task');
  await page.keyboard.press('Escape');
  await facilitator.goTo('scan');
  await facilitator.button(nl.scan.overview.other).click();
  const csv = 'Wie bent u?;Stelling een;Waarom?\nInwoner;Eens;a\nMedewerker;Oneens;b\n';
  await facilitator.chooseFile({ name: 'x.csv', mimeType: 'text/csv', buffer: Buffer.from(csv) });
  await expect(facilitator.button(nl.scan.check.other)).toBeVisible();
  await expectNothingFound(page, 'check of a scan');
});

test('axe finds nothing on what the beamer shows', async ({ page, context, shellUrl }) => {
  const facilitator = new Facilitator(page);
  await facilitator.open(shellUrl);
  await facilitator.openSample();
  const beamer = await facilitator.openProjector(context);
  await expectNothingFound(beamer, 'nothing');
  await facilitator.button(nl.results.toProjector).click();
  await expect(beamer.getByRole('img').first()).toBeVisible();
  await expectNothingFound(beamer, 'chart');
  await facilitator.goTo('praatplaat');
  await facilitator.button(nl.praatplaat.panel.showPlate).click();
  await expect(beamer.getByRole('img', { name: /kaarten/ })).toBeVisible();
  await expectNothingFound(beamer, 'praatplaat');
  await facilitator.goTo('agreements');
  await facilitator.button(nl.agreements.actions.show).click();
  await expect(beamer.getByRole('heading', { name: nl.praatplaat.room.agreed })).toBeVisible();
  await expectNothingFound(beamer, 'actions');
});
