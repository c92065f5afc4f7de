import { expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { PraatplaatScreen } from '../../renderer/src/features/praatplaat/PraatplaatScreen.tsx';
import { nl } from '../../renderer/src/locale/nl/index.ts';
import { expectAccessible } from './axe.ts';
import { button, type Opened, openNew, openSample } from './harness.tsx';

const { list: words, note, said } = nl.praatplaat;
const list = page.getByRole('region', { name: words.title });
const entry = (text: string) => list.getByRole('listitem').filter({ has: page.getByText(text) });
const zone = (number: number) => list.getByRole('heading', { level: 3 }).nth(number);

const DESK = 'Bij elk loket vertel ik alles opnieuw.';
const SYSTEMS = 'Drie losse systemen.';

/** The plate with the list beside it open. */
async function openList(open: () => Promise<Opened>): Promise<Opened> {
  const opened = await open();
  opened.show(<PraatplaatScreen onGoTo={vi.fn()} control={null} voting={() => null} />);
  await page.getByRole('button', { name: /^Lijst/ }).click();
  await expect.element(list).toBeVisible();
  return opened;
}

test('the list of an empty plate has every zone, and says that nothing lies there', async () => {
  const opened = await openList(openNew);
  await expect.element(list.getByRole('heading', { name: words.title })).toHaveFocus();
  const titles = opened.now().template.zones.map(({ title }, i) => words.zone(i + 1, title));
  expect(
    list
      .getByRole('heading', { level: 3 })
      .elements()
      .map((one) => one.textContent),
  ).toEqual(titles);
  await expect.element(list.getByText(words.empty).first()).toBeVisible();
  await expectAccessible();
});

test('each kind of card is named for what it is, and says its figures in words', async () => {
  await openList(openSample);
  const statement = entry('Inwoners doen hun verhaal maar één keer.');
  await expect.element(statement).toMatchTextContent(/Uitgangspunt \d, stelling/);
  await expect.element(statement).toMatchTextContent(/Inwoners: \d+ helemaal niet van toepassing|Inwoners: \d+ /);
  const point = entry('Eén vaste contactpersoon');
  await expect.element(point).toMatchTextContent(/Verbeterpunt.*gekozen door \d+ van \d+ inwoners/);
  await expect.element(entry('“Elke keer begin ik weer bij nul.”')).toMatchTextContent(/Uit de scan, inwoner/);
  await expect.element(entry(DESK)).toMatchTextContent(/^Inwoners/);
  await expectAccessible();
});

test('only what the room wrote itself can be changed', async () => {
  await openList(openSample);
  await expect.element(button(words.edit(DESK))).toBeVisible();
  await expect.element(button(words.remove('“Elke keer begin ik weer bij nul.”'))).toBeVisible();
  for (const text of ['“Elke keer begin ik weer bij nul.”', 'Eén vaste contactpersoon']) {
    await expect.element(button(words.edit(text))).not.toBeInTheDocument();
  }
});

test('a note that is changed in the list is changed on the plate, and the focus comes back', async () => {
  const opened = await openList(openSample);
  await button(words.edit(DESK)).click();
  const area = list.getByLabelText(note.label).and(page.getByRole('textbox'));
  await expect.element(area).toHaveFocus();
  await expectAccessible();
  await area.fill('Bij elk loket begin ik opnieuw.');
  await userEvent.keyboard('{Enter}');
  await expect.element(button(words.edit('Bij elk loket begin ik opnieuw.'))).toHaveFocus();
  await expect.element(page.getByText(said.changed)).toBeInTheDocument();
  expect(opened.record('card', 'note-desk')?.content.text).toBe('Bij elk loket begin ik opnieuw.');
});

test('a note that is refused stays in its form, and is kept when it is tried again', async () => {
  const opened = await openList(openNew);
  const recognise = opened.now().template.zones[1]?.title ?? '';
  await button(words.addNoteIn(recognise)).click();
  const area = list.getByRole('textbox', { name: note.label });
  await area.fill('Nieuw');
  opened.transport.fail('document.run', 'disk-full');
  await userEvent.keyboard('{Enter}');
  await expect.element(page.getByRole('alert')).toHaveTextContent(nl.errors['disk-full']);
  await expect.element(area).toHaveValue('Nieuw');
  expect(opened.records('card')).toEqual([]);
  opened.transport.mend();
  await userEvent.keyboard('{Enter}');
  await expect.element(entry('Nieuw')).toBeVisible();
  await expect.element(page.getByText(said.added(recognise))).toBeInTheDocument();
  await expect.element(area).toHaveValue('');
  await expect.element(area).toHaveFocus();
  await userEvent.keyboard('{Escape}');
  await expect.element(button(words.addNoteIn(recognise))).toHaveFocus();
});

test('Escape leaves a note without keeping it', async () => {
  const opened = await openList(openNew);
  const recognise = opened.now().template.zones[1]?.title ?? '';
  await button(words.addNoteIn(recognise)).click();
  await list.getByRole('textbox', { name: note.label }).fill('Toch niet');
  await userEvent.keyboard('{Escape}');
  await expect.element(button(words.addNoteIn(recognise))).toHaveFocus();
  expect(opened.records('card')).toEqual([]);
});

test('a card that is sent to another zone stands there, with the focus on it', async () => {
  const opened = await openList(openSample);
  const [, , choose] = opened.now().template.zones;
  await list.getByLabelText(words.move(DESK)).selectOptions(choose?.title ?? '');
  await expect.element(page.getByText(said.moved(1, choose?.title ?? ''))).toBeInTheDocument();
  await expect.element(list.getByLabelText(words.move(DESK))).toHaveFocus();
  await expect.element(list.getByLabelText(words.move(DESK))).toHaveDisplayValue(choose?.title ?? '');
  await expect.element(zone(2)).toBeInTheDocument();
});

test('after a card is removed the focus is on its neighbour', async () => {
  const opened = await openList(openSample);
  await button(words.remove(SYSTEMS)).click();
  await expect.element(entry(SYSTEMS)).not.toBeInTheDocument();
  await expect.element(page.getByText(said.removed(1))).toBeInTheDocument();
  expect(opened.record('card', 'note-systems')).toBeUndefined();
  await expect.poll(() => document.activeElement?.getAttribute('aria-label')).toMatch(/^Kies: /);
});

test('a card says what it got in the last vote', async () => {
  await openList(openSample);
  await expect.element(list.getByText('13 stippen')).toBeVisible();
});

test('dots ask for a round, are put from the list, and are not told before the reveal', async () => {
  const opened = await openList(openSample);
  const text = 'Eén plan dat met de inwoner meegaat.';
  await expect.element(button(words.dotMore(text))).not.toBeInTheDocument();
  await userEvent.keyboard('{Control>}{Shift>}S{/Shift}{/Control}');
  const ask = page.getByRole('dialog', { name: nl.praatplaat.openRound.title });
  await expect.element(ask.getByText(nl.praatplaat.openRound.about(4, 1))).toBeVisible();
  await expectAccessible('part');
  await ask.getByRole('button', { name: nl.praatplaat.openRound.open }).click();
  await expect.poll(() => opened.records('votingRound').at(-1)?.state).toBe('open');
  const counts = () =>
    opened
      .records('handCount')
      .at(-1)
      ?.options.map((option) => option.counts[0]);
  await button(words.dotMore(text)).click();
  await expect.poll(counts).toEqual([0, 1, 0, 0]);
  await button(words.dotLess(text)).click();
  await expect.poll(counts).toEqual([0, 0, 0, 0]);
  await expect.element(list.getByText('8 stippen')).toBeVisible();
});

test('chosen cards become an improvement task', async () => {
  const opened = await openList(openSample);
  await list.getByLabelText(words.choose(DESK)).click();
  await list.getByLabelText(words.choose(SYSTEMS)).click();
  await button(words.makeTask(2)).click();
  const dialog = page.getByRole('dialog', { name: nl.praatplaat.task.newTitle });
  await dialog.getByLabelText(nl.praatplaat.task.to, { exact: true }).fill('één systeem');
  await expectAccessible();
  await dialog.getByRole('button', { name: nl.praatplaat.task.save }).click();
  await expect.element(entry('Naar: één systeem')).toMatchTextContent(words.behind(2));
  expect(opened.records('improvementTask').at(-1)).toMatchObject({ cardIds: ['note-desk', 'note-systems'] });
});

test('agreed actions stand in the list to read, with what is not agreed yet', async () => {
  await openList(openSample);
  await expect
    .element(entry('Proef: tien mensen, één gezicht'))
    .toMatchTextContent('Fatima en Peter · uiterlijk 18 december');
  await expect.element(entry('Meelezers zoeken in het buurthuis')).toMatchTextContent(nl.praatplaat.card.noFirstStep);
});

test('arrows go from card to card, with Ctrl from zone to zone, and a closed list gives the focus back', async () => {
  await openList(openSample);
  const focused = () => document.activeElement;
  const zoneOfFocus = () => focused()?.closest('[data-zone]')?.getAttribute('data-zone');
  await userEvent.keyboard('{ArrowDown}');
  const first = focused();
  expect(first?.matches('[data-record] input')).toBe(true);
  await userEvent.keyboard('{ArrowDown}');
  expect(focused()?.matches('[data-record] input')).toBe(true);
  expect(focused()).not.toBe(first);
  await userEvent.keyboard('{ArrowUp}');
  expect(focused()).toBe(first);
  const start = zoneOfFocus();
  await userEvent.keyboard('{Control>}{ArrowDown}{/Control}');
  expect(zoneOfFocus()).not.toBe(start);
  await userEvent.keyboard('{Control>}{ArrowUp}{/Control}');
  expect(zoneOfFocus()).toBe(start);
  await userEvent.keyboard('{ArrowRight}');
  expect(focused()?.closest('[data-record]')).toBe(first?.closest('[data-record]'));
  expect(focused()).not.toBe(first);
  await button(words.close).click();
  await expect.element(page.getByRole('button', { name: /^Lijst/ })).toHaveFocus();
});
