import { expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { NewSession } from '../../renderer/src/features/sessions/NewSession.tsx';
import { TrajectoryScreen } from '../../renderer/src/features/trajectory/TrajectoryScreen.tsx';
import type { Step } from '../../renderer/src/kit/steps.ts';
import { nl } from '../../renderer/src/locale/nl/index.ts';
import { expectAccessible } from './axe.ts';
import {
  addSession,
  button,
  importScan,
  type Opened,
  openNew,
  openSample,
  openTrajectory,
  startProgram,
} from './harness.tsx';

const words = nl.trajectory;
const road = page.getByRole('region', { name: words.roadLabel });
const table = page.getByRole('region', { name: words.actions.title });

function showPage(opened: Opened) {
  const onGoTo = vi.fn<(step: Step) => void>();
  opened.show(<TrajectoryScreen onGoTo={onGoTo} newSession={(onClose) => <NewSession onClose={onClose} />} />);
  return onGoTo;
}

test('a new trajectory begins with its scan, and one button leads there', async () => {
  const onGoTo = showPage(await openNew());
  await expect.element(road.getByRole('heading', { name: words.scanCome })).toBeVisible();
  await expectAccessible();
  await button(words.toScan).click();
  expect(onGoTo).toHaveBeenCalledExactlyOnceWith('scan');
});

test('with a scan the first session is next', async () => {
  const opened = await openNew();
  await importScan(opened, 'toegangsscan/toegangsscan-google.csv');
  const onGoTo = showPage(opened);
  await button(words.toSession).click();
  await expect.poll(() => onGoTo).toHaveBeenCalledExactlyOnceWith('praatplaat');
});

test('the road shows what was and what comes, and the button opens the session that is next', async () => {
  const opened = await openSample();
  await opened.run({ type: 'session.change', changes: { date: '2020-03-01', title: 'Eerste avond' } });
  await addSession(opened, 'later', 'Terugkijken');
  await opened.run({ type: 'session.change', changes: { date: '2098-05-04' } });
  await addSession(opened, 'laatst', 'Slot');
  const onGoTo = showPage(opened);
  const stops = road.getByRole('listitem');
  await expect.element(stops.nth(0)).toMatchTextContent(/geweest.*Eerste avond.*1 maart/);
  await expect.element(stops.nth(2)).toMatchTextContent(/hierna.*4 mei.*Terugkijken/);
  await expect.element(stops.nth(3)).toMatchTextContent(/later.*Slot.*nog geen datum/);
  await expectAccessible();
  await button(words.toSession).click();
  await expect.poll(() => onGoTo).toHaveBeenCalledExactlyOnceWith('praatplaat');
  expect(opened.now().place.sessionId).toBe('later');
  await button(words.openStop('Eerste avond')).click();
  await expect.poll(() => opened.now().place.sessionId).toBe('session');
});

test('on the road of a whole year what comes next covers no name of another stop', async () => {
  await page.viewport(1366, 768);
  const program = await startProgram();
  const { id } = await program.api.call('trajectories.openSampleYear', null);
  showPage(await openTrajectory(program, id));
  await expect.element(button(words.toSession)).toBeVisible();
  const card = document.querySelector('.road__next')?.getBoundingClientRect() ?? new DOMRect();
  const land = document.querySelector('.road__inner')?.getBoundingClientRect() ?? new DOMRect();
  expect(card.right).toBeLessThanOrEqual(land.right);
  const names = [...document.querySelectorAll('.road__label > *')];
  expect(names.length).toBeGreaterThan(16);
  const covered = names.filter((name) => {
    const words = document.createRange();
    words.selectNodeContents(name);
    return [...words.getClientRects()].some(
      (box) => box.right > card.left && box.left < card.right && box.bottom > card.top && box.top < card.bottom,
    );
  });
  expect(covered.map(({ textContent }) => textContent)).toEqual([]);
});

test('when every session is past, the next one is planned from the road', async () => {
  const opened = await openSample();
  await opened.run({ type: 'session.change', changes: { date: '2020-03-01' } });
  showPage(opened);
  await button(words.planNext).click();
  await page.getByLabelText(nl.sessions.fields.title).fill('Terugkijken');
  await button(nl.sessions.add).click();
  await expect.element(road.getByRole('heading', { name: 'Terugkijken' })).toBeVisible();
});

test('what was agreed stands there with how far it is, and a count shows only those', async () => {
  const opened = await openSample();
  const [first] = opened.records('action');
  if (!first) throw new Error('no actions');
  await opened.run({ type: 'status.report', id: 'r', actionId: first.id, status: 'done', note: '', day: null });
  await opened.run({ type: 'action.change', id: first.id, changes: { who: '' } });
  showPage(opened);
  await expect.element(table.getByRole('row').nth(4)).toMatchTextContent(new RegExp(`Gedaan.*${first.what}`));
  await expect.element(table).toMatchTextContent(words.actions.nobody);
  await button(words.actions.filter(1, 'gedaan')).click();
  await expect.poll(() => table.getByRole('row').elements().length).toBe(2);
  await button(words.actions.filter(0, 'losgelaten')).click();
  await expect.element(table.getByText(words.actions.none)).toBeVisible();
  const tasks = page.getByRole('region', { name: words.tasks.title });
  await expect.element(tasks).toMatchTextContent('1 van 2 afspraken gedaan');
  await expectAccessible();
});

test('a person is forgotten after each text was decided about, and the page shows it', async () => {
  const opened = await openSample();
  await opened.run({ type: 'privateNotes.change', text: 'Fatima moet om negen uur weg.' });
  showPage(opened);
  const asks = nl.forgetting;
  await button(asks.open).click();
  await button(asks.look).click();
  await expect.element(page.getByRole('alert').getByText(asks.nameMissing)).toBeVisible();
  await expectAccessible();
  await page.getByLabelText(asks.who).selectOptions('Fatima');
  await button(asks.look).click();
  const dialog = page.getByRole('dialog', { name: asks.titleOf('Fatima') });
  await expect.element(dialog).toMatchTextContent(/wordt: Iemand moet om negen uur weg\./);
  await expectAccessible();
  await button(asks.forget).click();
  await expect.element(dialog.getByText(/Kies nog bij/)).toBeVisible();
  await button(asks.allYes).click();
  const kept = dialog.getByRole('group', { name: 'Fatima moet om negen uur weg.' });
  await kept.getByLabelText(asks.no).click();
  await button(asks.forget).click();
  await expect.element(dialog.getByRole('status')).toHaveTextContent(asks.done('Fatima'));
  await expectAccessible();
  await button(asks.close).click();
  await expect.element(button(asks.open)).toHaveFocus();
  await expect.element(table).not.toMatchTextContent(/Fatima/);
  const { document } = await opened.api.call('trajectories.open', { id: opened.now().id });
  const left = JSON.stringify(document.records).match(/[^"]*Fatima[^"]*/g);
  expect(left).toEqual(['Fatima moet om negen uur weg.']);
});

test('a name that stands in no list can be typed, and it is said when it is nowhere', async () => {
  showPage(await openSample());
  const asks = nl.forgetting;
  await button(asks.open).click();
  await page.getByLabelText(asks.who).selectOptions(asks.other);
  await page.getByLabelText(asks.otherName).fill('Zwaantje van Pijlsweerd');
  await button(asks.look).click();
  await expect.element(page.getByText(asks.nothing)).toBeVisible();
  await expect.element(page.getByText(asks.named(0))).toBeVisible();
  await button(asks.back).click();
  await expect.element(page.getByLabelText(asks.who)).toBeVisible();
});
