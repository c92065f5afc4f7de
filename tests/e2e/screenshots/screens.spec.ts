import path from 'node:path';
import { PRINCIPLES } from '../../../core/domain/principles.ts';
import { nl } from '../../../renderer/src/locale/nl/index.ts';
import { Facilitator } from '../actor.ts';
import { test } from '../fixtures.ts';
import { shoot } from './shoot.ts';

const scan = path.resolve(import.meta.dirname, '../../../resources/sample/toegangsscan-voorbeeldstad.csv');
const SIZES = [
  { width: 1366, height: 768 },
  { width: 1920, height: 1080 },
];

for (const viewport of SIZES) {
  test(`every screen at ${viewport.width}x${viewport.height}`, async ({ page, context, shellUrl }) => {
    test.setTimeout(180_000);
    await page.setViewportSize(viewport);
    const facilitator = new Facilitator(page);
    await facilitator.open(shellUrl);
    await shoot(page, 'start-leeg');
    await facilitator.newTrajectory('Testgemeente');
    await shoot(page, 'scan');
    await facilitator.chooseFile(scan);
    await facilitator.button(nl.scan.check.import).waitFor();
    await shoot(page, 'scan-controle');
    await facilitator.button(nl.scan.check.import).click();
    await facilitator.button(nl.scan.done.results).waitFor();
    await shoot(page, 'scan-ingelezen');
    await facilitator.button(nl.app.toStart).click();
    await facilitator.openSample();
    await facilitator.goTo('trajectory');
    await shoot(page, 'traject');
    await facilitator.goTo('results');
    await shoot(page, 'resultaten');
    await facilitator.goTo('sessions');
    await shoot(page, 'bijeenkomsten');
    await facilitator.goTo('results');
    await facilitator.openPart(new RegExp(PRINCIPLES[6]));
    await shoot(page, 'resultaten-uitgangspunt');
    await facilitator.button(nl.results.showTable).click();
    await shoot(page, 'resultaten-tabel');
    await facilitator.openPart(new RegExp(`^${nl.results.improvementPoints}`));
    await shoot(page, 'verbeterpunten');
    await facilitator.openPart(new RegExp(`^${nl.results.openAnswers}`));
    await shoot(page, 'open-antwoorden');
    await facilitator.goTo('praatplaat');
    await shoot(page, 'praatplaat');
    await page.getByRole('button', { name: nl.praatplaat.bar.list }).click();
    await shoot(page, 'lijst');
    await facilitator.goTo('agreements');
    await shoot(page, 'afspraken');
    await facilitator.goTo('minutes');
    await shoot(page, 'verslag');

    const beamer = await facilitator.openProjector(context);
    await beamer.setViewportSize(viewport);
    await shoot(beamer, 'beamer-leeg');
    await facilitator.goTo('results');
    await facilitator.openPart(new RegExp(PRINCIPLES[6]));
    await facilitator.button(nl.results.toProjector).click();
    await shoot(beamer, 'beamer-resultaten');
    await facilitator.openPart(new RegExp(`^${nl.results.improvementPoints}`));
    await facilitator.button(nl.results.toProjector).click();
    await shoot(beamer, 'beamer-verbeterpunten');
    await facilitator.goTo('praatplaat');
    await facilitator.button(nl.praatplaat.panel.showPlate).click();
    await shoot(beamer, 'beamer-praatplaat');
    await facilitator.goTo('agreements');
    await facilitator.button(nl.agreements.actions.show).click();
    await shoot(beamer, 'beamer-afspraken');
    await facilitator.button(nl.app.toStart).click();
    await shoot(page, 'start');
  });
}
