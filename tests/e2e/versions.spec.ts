import type { Page } from '@playwright/test';
import { nl } from '../../renderer/src/locale/nl/index.ts';
import { Facilitator } from './actor.ts';
import { expect, test } from './fixtures.ts';

/** A survey of so many residents, each with an answer of their own. */
function file(name: string, from: number, to: number) {
  const rows = Array.from({ length: to - from }, (_, i) => {
    const place = from + i;
    return `Inwoner;${['Eens', 'Neutraal', 'Oneens'][place % 3]};Reden nummer ${place}`;
  });
  const text = ['Wie bent u?;Ik word gehoord;Waarom vindt u dat?', ...rows].join('\n');
  return { name, mimeType: 'text/csv', buffer: Buffer.from(text) };
}

async function readIn(page: Page, facilitator: Facilitator, scan: ReturnType<typeof file>, how: 'add' | 'replace') {
  await facilitator.goTo('scan');
  await facilitator.button(nl.scan.overview.other).click();
  await facilitator.chooseFile(scan);
  await page.getByRole('radio', { name: nl.scan.joining[how] }).check();
  await facilitator.button(nl.scan.check.import).click();
}

test('after results were shown, later answers wait, and a file that lacks somebody is refused with the choice', async ({
  page,
  context,
  shellUrl,
}) => {
  const facilitator = new Facilitator(page);
  await facilitator.open(shellUrl);
  await facilitator.newTrajectory('Testgemeente');
  await facilitator.importScan(file('eerst.csv', 0, 30));
  const answered = (count: number) => page.getByText(nl.results.answered([{ perspective: 'residents', count }]));
  await expect(answered(30)).toBeVisible();
  await facilitator.openProjector(context);
  await facilitator.button(nl.results.toProjector).click();

  await readIn(page, facilitator, file('korter.csv', 0, 29), 'replace');
  await expect(page.getByText(nl.errors['may-not-follow'])).toBeVisible();

  // A check survives that the page is read again; another file is chosen from there.
  await page.reload();
  await facilitator.button(nl.scan.check.other).click();
  await readIn(page, facilitator, file('later.csv', 30, 34), 'add');
  await facilitator.button(nl.scan.done.results).click();
  await expect(answered(30)).toBeVisible();
  await expect(page.getByText(nl.results.waiting)).toBeVisible();

  await readIn(page, facilitator, file('nog-later.csv', 34, 45), 'add');
  await facilitator.button(nl.scan.done.results).click();
  await expect(answered(45)).toBeVisible();
  await expect(page.getByText(nl.results.waiting)).toHaveCount(0);
});
