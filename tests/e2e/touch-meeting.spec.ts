import type { Locator } from '@playwright/test';
import { letterOf } from '../../renderer/src/charts/voting/letters.ts';
import { nl } from '../../renderer/src/locale/nl/index.ts';
import { expect, test } from './fixtures.ts';

test.use({ hasTouch: true });

const { start, app, voting, agreements, praatplaat } = nl;

test('a whole meeting with the fingers: from the example to a closed vote, a task of the winner and an agreed action on the beamer', async ({
  page,
  context,
  shellUrl,
}) => {
  test.setTimeout(120_000);
  page.setDefaultTimeout(15_000);
  const button = (name: string | RegExp) => page.getByRole('button', { name, exact: typeof name === 'string' });
  const dialog = page.getByRole('dialog');
  const steps = page.getByRole('navigation', { name: app.stepsLabel });
  /** What the keys on the glass do: a field is tapped, and then written in. */
  const write = async (field: Locator, text: string) => {
    await field.tap();
    await expect(field).toBeFocused();
    await page.keyboard.type(text);
  };
  await page.goto(shellUrl);
  await button(start.sample).tap();
  const opened = context.waitForEvent('page');
  await button(app.openProjector).tap();
  const beamer = await opened;
  await page.bringToFront();
  await steps.getByRole('button', { name: app.steps.praatplaat }).tap();

  await test.step('a round, hands that are counted, and the result', async () => {
    await page.getByRole('tab', { name: praatplaat.panel.tabs.voting }).tap();
    await button(voting.panel.addAnother).tap();
    await dialog.getByRole('button', { name: voting.setup.open }).tap();
    await expect(beamer.getByRole('heading', { level: 1, name: voting.setup.defaultQuestion })).toBeVisible();
    await button(voting.panel.hands).tap();
    for (const perspective of ['residents', 'frontline'] as const) {
      await dialog.getByText(nl.domain.perspective[perspective], { exact: true }).tap();
      await write(dialog.getByLabel(voting.hands.people), '6');
      await write(dialog.getByLabel(voting.hands.cell(voting.hands.dots, letterOf(0))), '2');
      await write(dialog.getByLabel(voting.hands.cell(voting.hands.dots, letterOf(3))), '4');
    }
    await button(voting.hands.ready).tap();
    await button(voting.panel.reveal).tap();
    await dialog.getByRole('button', { name: voting.readBallots.reveal }).tap();
    await expect(beamer.getByText(voting.room.result)).toBeVisible();
    await button(voting.result.ready).tap();
  });

  const made = page.getByText(new RegExp(`^${voting.panel.taskMade('')}`));
  await test.step('a task of what won', async () => {
    await button(voting.panel.makeTask).tap();
    await expect(made).toBeVisible();
  });

  await test.step('an agreed action, shown to the room', async () => {
    const task = (await made.innerText()).slice(voting.panel.taskMade('').length);
    await steps.getByRole('button', { name: app.steps.agreements }).tap();
    await write(page.getByLabel(agreements.actions.newFor(task)), 'Elke maandag één lastige vraag\n');
    const action = page.getByRole('article', { name: /^Elke maandag/ });
    await write(action.getByLabel(agreements.actions.who), 'Joost');
    await button(agreements.actions.show).tap();
    // The example has more of them than one picture holds: the next one with the button of Regie.
    await steps.getByRole('button', { name: app.steps.praatplaat }).tap();
    await button(new RegExp(`^${nl.control.stations.next('')}`)).tap();
    await expect(beamer.getByText(/^Elke maandag/)).toBeVisible();
    await expect(beamer.getByText('Joost')).toBeVisible();
  });
});
