import path from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { nl } from '../../renderer/src/locale/nl/index.ts';
import { expect, test } from './fixtures.ts';

const scan = path.resolve(import.meta.dirname, '../fixtures/toegangsscan/toegangsscan-msforms.xlsx');
const MOST_TABS = 150;

/** Reaches something with Tab alone, the way a person without a mouse does. */
async function tabTo(page: Page, target: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  await target.first().waitFor();
  for (let tabs = 0; tabs < MOST_TABS; tabs++) {
    if (await target.evaluateAll((elements) => elements.some((element) => element === document.activeElement))) return;
    await page.keyboard.press(key);
  }
  throw new Error(`not reached with ${MOST_TABS} tabs: ${String(target)}`);
}

/** Tabs to a button and presses Enter. */
async function press(page: Page, name: string | RegExp): Promise<void> {
  await tabTo(page, page.getByRole('button', { name, exact: typeof name === 'string' }));
  await page.keyboard.press('Enter');
}

async function type(page: Page, field: Locator, text: string): Promise<void> {
  await tabTo(page, field);
  await page.keyboard.type(text);
}

/** Goes to a step with the rail; the focus is on the content then. */
async function goTo(page: Page, step: string): Promise<void> {
  await tabTo(
    page,
    page.getByRole('navigation', { name: nl.app.stepsLabel }).getByRole('button', { name: step }),
    'Shift+Tab',
  );
  await page.keyboard.press('Enter');
}

test('the whole job can be done with the keyboard alone', async ({ page, context, shellUrl }) => {
  test.setTimeout(400_000);
  await page.goto(shellUrl);
  await press(page, nl.start.create);
  await page.keyboard.type('Testgemeente');
  await page.keyboard.press('Enter');

  await test.step('scan', async () => {
    await press(page, nl.trajectory.toScan);
    const [chooser] = await Promise.all([page.waitForEvent('filechooser'), press(page, nl.scan.drop.choose)]);
    await chooser.setFiles(scan);
    await press(page, nl.scan.check.import);
    await press(page, nl.scan.done.results);
  });

  await test.step('results on the beamer and on the plate', async () => {
    await page.getByRole('heading', { level: 1, name: nl.results.title }).waitFor();
    const opened = context.waitForEvent('page');
    await tabTo(page, page.getByRole('button', { name: nl.app.openProjector }), 'Shift+Tab');
    await page.keyboard.press('Enter');
    await opened;
    await page.bringToFront();
    await press(page, /passend en samenhangend/);
    await press(page, nl.results.toProjector);
    await press(page, /^Zet op praatplaat: /);
    await expect(page.getByRole('button', { name: /^Staat op de praatplaat: / }).first()).toBeVisible();
  });

  await test.step('plate', async () => {
    await goTo(page, nl.app.steps.praatplaat);
    await page.keyboard.press('Control+Shift+l');
    await press(page, nl.praatplaat.list.addNoteIn('Kiezen'));
    await page.keyboard.type('Eén vaste contactpersoon');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Escape');
    await press(page, nl.praatplaat.list.addNoteIn('Kiezen'));
    await page.keyboard.type('Brieven op taalniveau B1');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Control+Shift+S');
    await press(page, nl.praatplaat.openRound.open);
    await press(page, nl.praatplaat.list.dotMore('Eén vaste contactpersoon'));
    await tabTo(
      page,
      page.getByRole('checkbox', { name: nl.praatplaat.list.choose('Eén vaste contactpersoon') }),
      'Shift+Tab',
    );
    await page.keyboard.press('Space');
    await tabTo(page, page.getByRole('button', { name: nl.praatplaat.list.makeTask(1) }), 'Shift+Tab');
    await page.keyboard.press('Enter');
    await type(page, page.getByLabel(nl.praatplaat.task.to, { exact: true }), 'Eén vast gezicht');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await page.keyboard.press('Control+z');
    await expect(page.getByRole('button', { name: nl.app.redoStep(nl.app.stepLabels['task.add']) })).toBeVisible();
    await page.keyboard.press('Control+y');
  });

  await test.step('agreements', async () => {
    await goTo(page, nl.app.steps.agreements);
    await type(page, page.getByLabel(nl.agreements.session.place), 'Buurthuis De Linde');
    await type(page, page.getByLabel(nl.agreements.participants.name, { exact: true }), 'Fatima');
    await page.keyboard.press('Enter');
    await type(page, page.getByLabel(nl.agreements.actions.newFor('Eén vast gezicht')), 'Proef in Oost');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('article', { name: 'Proef in Oost' })).toBeVisible();
  });

  await test.step('minutes', async () => {
    await goTo(page, nl.app.steps.minutes);
    const [download] = await Promise.all([page.waitForEvent('download'), press(page, nl.minutes.make)]);
    expect(download.suggestedFilename()).toMatch(/Verslag.*Testgemeente\.docx$/);
  });
});

test('the list twin does what the plate does, by keyboard alone: from a card to a vote, a task and the read-back', async ({
  page,
  context,
  shellUrl,
}) => {
  test.setTimeout(400_000);
  const { list, panel, bin, label } = nl.praatplaat;
  const plate = page.getByRole('img', { name: /^Praatplaat met/ });
  await page.goto(shellUrl);
  await press(page, nl.start.create);
  await page.keyboard.type('Testgemeente');
  await page.keyboard.press('Enter');
  await goTo(page, nl.app.steps.praatplaat);
  const opened = context.waitForEvent('page');
  await tabTo(page, page.getByRole('button', { name: nl.app.openProjector }), 'Shift+Tab');
  await page.keyboard.press('Enter');
  const beamer = await opened;
  await page.bringToFront();

  await test.step('cards: write, change, copy, lock, move, remove, give back', async () => {
    await page.keyboard.press('Control+Shift+l');
    for (const text of ['Vast gezicht', 'Korte brief']) {
      await press(page, list.addNoteIn('Kiezen'));
      await page.keyboard.type(text);
      await page.keyboard.press('Enter');
      await page.keyboard.press('Escape');
      await expect(page.getByRole('checkbox', { name: list.choose(text) })).toBeVisible();
    }
    await tabTo(page, page.getByRole('button', { name: list.edit('Korte brief') }), 'Shift+Tab');
    await page.keyboard.press('Enter');
    await page.keyboard.type('Korte brieven');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('checkbox', { name: list.choose('Korte brieven') })).toBeVisible();
    await tabTo(page, page.getByRole('combobox', { name: list.move('Korte brieven') }), 'Shift+Tab');
    await page.keyboard.press('ArrowUp');
    await expect(page.locator('[data-zone="recognise"]').getByText('Korte brieven')).toBeVisible();
    await tabTo(page, page.getByRole('checkbox', { name: list.choose('Korte brieven') }), 'Shift+Tab');
    await page.keyboard.press('Space');
    await press(page, panel.duplicate);
    await expect(plate).toHaveAccessibleName(label(3));
    await press(page, panel.lock);
    await press(page, panel.unlock);
    await tabTo(page, page.getByRole('button', { name: panel.remove }));
    await page.keyboard.press('Enter');
    await expect(plate).toHaveAccessibleName(label(2));
    await press(page, bin.title);
    await press(page, bin.restoreOf('Korte brieven'));
    await press(page, bin.close);
    await expect(plate).toHaveAccessibleName(label(3));
  });

  await test.step('a voting round about the chosen card, counted and revealed', async () => {
    await tabTo(page, page.getByRole('checkbox', { name: list.choose('Vast gezicht'), exact: true }), 'Shift+Tab');
    await page.keyboard.press('Space');
    // The card that was given back is still chosen.
    await tabTo(page, page.getByRole('tab', { name: nl.praatplaat.panel.tabs.cards }));
    await page.keyboard.press('ArrowRight');
    await press(page, nl.voting.panel.addWith(2));
    await press(page, nl.voting.setup.open);
    await expect(beamer.getByRole('heading', { level: 1, name: nl.voting.setup.defaultQuestion })).toBeVisible();
    await press(page, nl.voting.panel.hands);
    await type(page, page.getByRole('dialog').getByLabel(nl.voting.hands.people), '8');
    await type(page, page.getByRole('dialog').getByLabel(/^Stippen bij A/), '5');
    await press(page, nl.voting.hands.ready);
    await press(page, nl.voting.panel.reveal);
    await press(page, nl.voting.readBallots.revealWithout(4));
    await expect(beamer.getByText(nl.voting.room.result)).toBeVisible();
    await press(page, nl.voting.result.ready);
  });

  await test.step('a task from it, an agreed action, and the read-back with the remote', async () => {
    // Opened again, the list has the focus.
    await page.keyboard.press('Control+Shift+l');
    await page.keyboard.press('Control+Shift+l');
    await press(page, list.makeTask(2));
    await type(page, page.getByLabel(nl.praatplaat.task.to, { exact: true }), 'Eén vast gezicht');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await goTo(page, nl.app.steps.agreements);
    await type(page, page.getByLabel(nl.agreements.actions.newFor('Eén vast gezicht')), 'Proef in Oost');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('article', { name: 'Proef in Oost' })).toBeVisible();
    await goTo(page, nl.app.steps.praatplaat);
    await press(page, nl.control.beamer.other);
    await press(page, nl.control.beamer.readBack);
    await page.keyboard.press('PageDown');
    await expect(beamer.getByText(/^Afspraak 1 van 1/)).toBeVisible();
    await expect(beamer.getByText(nl.control.readBack.noFirstStep)).toBeVisible();
  });
});
