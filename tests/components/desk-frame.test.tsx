import { expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { TrajectoryFrame } from '../../renderer/src/app/TrajectoryFrame.tsx';
import { nl } from '../../renderer/src/locale/nl/index.ts';
import { expectAccessible } from './axe.ts';
import { button, type Opened, openNew, openSample, openTrajectory, startProgram } from './harness.tsx';

/** Its name goes on with its key. */
const freeze = () => page.getByRole('button', { name: new RegExp(`^${nl.control.beamer.freeze}`) });

const tab = (name: string) => page.getByRole('tab', { name, exact: true });
const { tabs } = nl.praatplaat.panel;

/** The whole window of a trajectory, as large as a small laptop, with the plate open. */
async function onSmallLaptop(open: () => Promise<Opened>): Promise<Opened> {
  await page.viewport(1366, 768);
  const opened = await open();
  opened.showWhole(<TrajectoryFrame firstStep="praatplaat" onClose={vi.fn()} />);
  await expect.element(freeze()).toBeVisible();
  await document.fonts.ready;
  return opened;
}

const topOf = (element: Element | null) => element?.getBoundingClientRect().top;
const topOfFreeze = () => topOf(freeze().element());

test('choosing cards leaves the buttons of the beamer where they are, and brings what can be done with them', async () => {
  await onSmallLaptop(openSample);
  const before = topOfFreeze();
  await tab(tabs.voting).click();
  await userEvent.keyboard('{Control>}{Shift>}L{/Shift}{/Control}');
  const cards = page.getByRole('checkbox', { name: /^Kies:/ });
  await cards.first().click();
  await expect.element(tab(tabs.cards)).toHaveAttribute('aria-selected', 'true');
  await expect.element(button(nl.praatplaat.panel.makeTask)).toBeVisible();
  expect(topOfFreeze()).toBe(before);
  await cards.first().click();
  // What she had open comes back.
  await expect.element(tab(tabs.voting)).toHaveAttribute('aria-selected', 'true');
  expect(topOfFreeze()).toBe(before);
});

test('one thing at a time lies under the beamer, and arrow keys go along the tabs', async () => {
  await onSmallLaptop(openSample);
  await tab(tabs.cards).click();
  await userEvent.keyboard('{ArrowRight}');
  await expect.element(tab(tabs.voting)).toHaveFocus();
  await userEvent.keyboard('{End}');
  await expect.element(page.getByRole('textbox', { name: nl.control.notes.label })).toBeVisible();
  expect(page.getByRole('tabpanel').elements()).toHaveLength(1);
  await expectAccessible();
});

test('what else the beamer can show is one press away; Escape closes it and gives the focus back', async () => {
  await onSmallLaptop(openSample);
  await button(nl.control.beamer.other).click();
  await expect.element(button(nl.control.beamer.actions)).toBeVisible();
  await expectAccessible();
  await userEvent.keyboard('{Escape}');
  await expect.element(button(nl.control.beamer.actions)).not.toBeInTheDocument();
  await expect.element(button(nl.control.beamer.other)).toHaveFocus();
});

test('the bar at the top is 56 high whatever can be undone and whatever the room sees', async () => {
  const opened = await onSmallLaptop(openSample);
  const bar = page.getByRole('banner');
  const sizes = () => {
    const buttons = [...bar.element().querySelectorAll('button')].map((one) => one.getBoundingClientRect().left);
    return { height: bar.element().getBoundingClientRect().height, buttons };
  };
  const before = sizes();
  expect(before.height).toBe(56);
  const undo = nl.app.undoStep(nl.app.stepLabels['minutes.changeChapter']);
  await opened.run({ type: 'minutes.changeChapter', chapter: 'actions', changes: { remark: 'a' } });
  await expect.element(bar.getByRole('button', { name: undo })).toBeEnabled();
  await opened.now().showOnProjector({ show: 'quadrant', whose: 'all' });
  expect(sizes()).toEqual(before);
});

test.each(['Nuenen, Gerwen en Nederwetten', 'Bergeijk, Bladel, Eersel, Oirschot en Reusel-De Mierden'])(
  'the name of a municipality is read whole: %s',
  async (municipality) => {
    await page.viewport(1366, 768);
    const program = await startProgram();
    await program.api.call('trajectories.create', { id: 'traject', municipality });
    const opened = await openTrajectory(program, 'traject');
    opened.showWhole(<TrajectoryFrame firstStep="praatplaat" onClose={vi.fn()} />);
    await expect.element(page.getByTitle(nl.app.municipality(municipality))).toBeVisible();
    await document.fonts.ready;
    const name = page.getByTitle(nl.app.municipality(municipality)).element();
    expect(name.scrollHeight).toBeLessThanOrEqual(name.clientHeight + 1);
    expect(name.scrollWidth).toBeLessThanOrEqual(name.clientWidth);
    expect(page.getByRole('banner').element().getBoundingClientRect().height).toBe(56);
  },
);

test('a step has a tick once the session came to something there', async () => {
  const opened = await onSmallLaptop(openNew);
  const step = page.getByRole('navigation', { name: nl.app.stepsLabel });
  const ticked = () =>
    [...step.element().querySelectorAll('[aria-describedby="step-done"]')].map((one) => one.textContent);
  expect(ticked()).toEqual([]);
  await opened.run({ type: 'task.add', id: 't', from: '', to: 'gewone taal', forWhom: '', why: '', cardIds: [] });
  const action = { taskId: 't', who: '', dueDate: null, firstStep: '', howWeKnow: '', lookBackDate: null };
  await opened.run({ type: 'action.add', id: 'a', what: 'herschrijven', ...action });
  await vi.waitFor(() => expect(ticked()).toEqual([nl.app.steps.praatplaat]));
  await opened.run({ type: 'action.change', id: 'a', changes: { who: 'Ilse', dueDate: '2026-12-18' } });
  await vi.waitFor(() => expect(ticked()).toEqual([nl.app.steps.praatplaat, nl.app.steps.agreements]));
});

test('a message about what went wrong moves nothing under her hand', async () => {
  const opened = await onSmallLaptop(openSample);
  const plate = page.getByRole('img', { name: /^Praatplaat met/ });
  const frame = document.querySelector('.app');
  const before = (topOf(plate.element()) ?? 0) - (topOf(frame) ?? 0);
  await opened.now().run({ type: 'task.remove', id: 'not-there' });
  const told = page.getByText(nl.errors['record-not-found']);
  await expect.element(told.nth(1)).toBeVisible();
  expect(frame?.contains(told.nth(1).element())).toBe(true);
  expect((topOf(plate.element()) ?? 0) - (topOf(frame) ?? 0)).toBe(before);
});
