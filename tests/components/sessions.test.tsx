import { expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { SessionsScreen } from '../../renderer/src/features/sessions/SessionsScreen.tsx';
import { nl } from '../../renderer/src/locale/nl/index.ts';
import { expectAccessible } from './axe.ts';
import { addSession, button, type Opened, openNew, openSample } from './harness.tsx';

const words = nl.sessions;
const card = (name: string) => page.getByRole('listitem').filter({ has: button(words.openOf(name)) });
const said = page.getByRole('status');
const heading = page.getByRole('heading', { name: words.title, level: 1 });

/** The names of the sessions in the list, from the first to the last. */
const listed = () =>
  page
    .getByRole('button', { name: /^Open / })
    .elements()
    .map((one) => one.textContent);

async function withTwo(): Promise<Opened> {
  const opened = await openNew();
  await opened.run({ type: 'session.change', changes: { title: 'Eerste' } });
  await addSession(opened, 'tweede', 'Tweede');
  return opened;
}

/** The same with the second one in the bin, and the bin open. */
async function withOneInBin(): Promise<Opened> {
  const opened = await withTwo();
  opened.show(<SessionsScreen onGoTo={vi.fn()} />);
  await button(words.removeOf('Tweede')).click();
  await page.getByText(words.bin.title(1)).click();
  return opened;
}

test('every session stands in the list with its kind, its day and what is in it, and which one is open', async () => {
  const opened = await openSample();
  await addSession(opened, 'tweede', 'Terugkijken met z’n allen');
  opened.show(<SessionsScreen onGoTo={vi.fn()} />);
  const first = card('Bijeenkomst van 3 december 2026');
  await expect.element(first).toMatchTextContent('Praatplaat · 3 december 2026 · Buurthuis De Schakel');
  await expect.element(first).toMatchTextContent('12 deelnemers · 14 kaarten · 4 afspraken');
  await expect.element(first).not.toMatchTextContent(words.isOpen);
  const second = card('Terugkijken met z’n allen');
  await expect.element(second).toMatchTextContent(`Terugkijken · ${words.noDay}`);
  await expect.element(second).toMatchTextContent('Nog leeg');
  await expect.element(second).toMatchTextContent(words.isOpen);
  await expectAccessible();
});

test('a click on a session opens it and goes to its plate', async () => {
  const opened = await withTwo();
  const onGoTo = vi.fn();
  opened.show(<SessionsScreen onGoTo={onGoTo} />);
  await button(words.openOf('Eerste')).click();
  await expect.poll(() => onGoTo).toHaveBeenCalledExactlyOnceWith('praatplaat');
  expect(opened.now().place.sessionId).toBe('session');
  await expect.element(card('Eerste')).toMatchTextContent(words.isOpen);
});

/** The page for a new session. */
const form = page.getByRole('form', { name: words.addTitle });
const blocks = form.getByRole('list').getByRole('heading', { level: 3 });

async function toNewSession(opened: Opened): Promise<void> {
  opened.show(<SessionsScreen onGoTo={vi.fn()} />);
  await button(words.add).click();
  await expect.element(blocks.first()).toBeVisible();
}

test('a new session needs a name, and is the open one when it is made', async () => {
  const opened = await openNew();
  await toNewSession(opened);
  await form.getByRole('button', { name: words.add }).click();
  await expect.element(form.getByText(words.titleMissing)).toBeVisible();
  await expectAccessible();
  await form.getByText(words.kinds.learning, { exact: true }).click();
  await expect.element(form.getByRole('radio', { name: words.kinds.learning })).toBeChecked();
  await form.getByLabelText(words.fields.date).fill('2027-02-11');
  await form.getByLabelText(words.fields.place).fill('De Schakel');
  await form.getByLabelText(words.fields.title).fill('In het buurthuis');
  await userEvent.keyboard('{Enter}');
  await expect.element(form).not.toBeInTheDocument();
  await expect.element(card('In het buurthuis')).toMatchTextContent(`Leren · 11 februari 2027 · De Schakel`);
  await expect.element(card('In het buurthuis')).toMatchTextContent(words.isOpen);
});

test('a kind brings its run sheet, with times from the begin; what is not changed stays a proposal', async () => {
  const opened = await openNew();
  await toNewSession(opened);
  const first = blocks.first().element().textContent;
  await form.getByText(words.kinds.reflection, { exact: true }).click();
  await expect.poll(() => blocks.elements().map((one) => one.textContent)).toContain('Kies een thema');
  await form.getByLabelText(words.fields.begin).fill('19:30');
  await form.getByLabelText(words.fields.end).fill('21:00');
  await expect.element(form.getByText('19.30')).toBeVisible();
  await form.getByText(words.kinds.praatplaat, { exact: true }).click();
  await expect.element(blocks.first()).toHaveTextContent(first);
  await form.getByLabelText(words.fields.title).fill('Tweede');
  await form.getByRole('button', { name: words.add }).click();
  await expect.element(card('Tweede')).toBeVisible();
  const made = opened.records('session').at(-1);
  expect(made).toMatchObject({ begin: '19:30', end: '21:00', sessionKind: 'praatplaat' });
  expect(made?.runSheet).toBeUndefined();
});

test('what is changed in the run sheet of a kind stays while another kind is looked at, and goes along', async () => {
  const opened = await openNew();
  await toNewSession(opened);
  const second = blocks.nth(1).element().textContent;
  await form.getByLabelText(words.minutesOf(second)).fill('33');
  await form.getByRole('button', { name: nl.runSheet.up(second) }).click();
  await expect.element(blocks.first()).toHaveTextContent(second);
  await form.getByText(words.kinds.lookBack, { exact: true }).click();
  await form.getByText(words.kinds.praatplaat, { exact: true }).click();
  await expect.element(form.getByLabelText(words.minutesOf(second))).toHaveValue(33);
  await form.getByLabelText(words.fields.title).fill('Anders');
  await form.getByRole('button', { name: words.add }).click();
  await expect.element(card('Anders')).toBeVisible();
  expect(opened.records('session').at(-1)?.runSheet?.[0]).toMatchObject({ title: second, minutes: 33 });
});

test('with open actions a new session begins with looking back at them', async () => {
  await toNewSession(await openSample());
  await expect.element(form.getByText(words.lookBackFirst(4))).toBeVisible();
});

test('a new session that is not made after all leaves the list as it was', async () => {
  const opened = await openNew();
  await toNewSession(opened);
  await button(words.cancel).click();
  await expect.element(heading).toHaveFocus();
  expect(opened.records('session')).toHaveLength(1);
});

test('a session that cannot be stored keeps its page open, with what was typed and what went wrong', async () => {
  const opened = await openNew();
  opened.transport.fail('sessions.add', 'disk-full');
  await toNewSession(opened);
  await form.getByLabelText(words.fields.title).fill('In het buurthuis');
  await form.getByRole('button', { name: words.add }).click();
  await expect.element(page.getByText(nl.errors['disk-full'])).toBeVisible();
  await expect.element(form.getByLabelText(words.fields.title)).toHaveValue('In het buurthuis');
  opened.transport.mend();
  await form.getByRole('button', { name: words.add }).click();
  await expect.element(card('In het buurthuis')).toBeVisible();
  await expect.element(page.getByText(nl.errors['disk-full'])).not.toBeInTheDocument();
});

test('a session can be changed without opening it', async () => {
  const opened = await withTwo();
  opened.show(<SessionsScreen onGoTo={vi.fn()} />);
  await button(words.changeOf('Eerste')).click();
  const dialog = page.getByRole('dialog', { name: words.changeTitle });
  await expect.element(dialog.getByLabelText(words.fields.title)).toHaveValue('Eerste');
  await dialog.getByLabelText(words.fields.title).fill('De eerste avond');
  await dialog.getByRole('button', { name: words.save }).click();
  await expect.element(card('De eerste avond')).toBeVisible();
  await expect.element(button(words.changeOf('De eerste avond'))).toHaveFocus();
  expect(opened.now().place.sessionId).toBe('tweede');
});

test('a copy has the cards and not the people, and is named after the first', async () => {
  const opened = await openSample();
  const name = 'Bijeenkomst van 3 december 2026';
  opened.show(<SessionsScreen onGoTo={vi.fn()} />);
  await button(words.copyOf(name)).click();
  await expect.element(said).toHaveTextContent(words.copied(name));
  await expect.element(card(words.copyTitle(name))).toMatchTextContent(/14 kaarten(?! · )/);
  await expect.element(card(words.copyTitle(name))).not.toMatchTextContent('deelnemers');
  await expect.element(heading).toHaveFocus();
});

test('the only session cannot be removed', async () => {
  const opened = await openNew();
  opened.show(<SessionsScreen onGoTo={vi.fn()} />);
  await expect.element(button(words.copyOf('Bijeenkomst 1'))).toBeVisible();
  await expect.element(button(words.removeOf('Bijeenkomst 1'))).not.toBeInTheDocument();
  await expectAccessible();
});

test('a removed session lies in the bin for thirty days, and the other one is open then', async () => {
  const opened = await withOneInBin();
  await expect.element(said).toHaveTextContent(words.removed('Tweede'));
  expect(listed()).toEqual(['Eerste']);
  expect(opened.now().place.sessionId).toBe('session');
  await expect.element(page.getByText(/^Wordt verwijderd op \d+ \w+ \d{4}$/)).toBeVisible();
  await expect.element(button(words.removeOf('Eerste'))).not.toBeInTheDocument();
  await expectAccessible();
});

test('a session in the bin comes back whole', async () => {
  await withOneInBin();
  await button(words.bin.restoreOf('Tweede')).click();
  await expect.element(said).toHaveTextContent(words.bin.restored('Tweede'));
  expect(listed()).toEqual(['Eerste', 'Tweede']);
  await expect.element(heading).toHaveFocus();
  await expect.element(page.getByText(/^Prullenbak/)).not.toBeInTheDocument();
});

test('a session is deleted for good only after a yes, and the focus goes to the list', async () => {
  const opened = await withOneInBin();
  const { trajectoryId } = opened;
  await addSession(opened, 'derde', 'Derde');
  await opened.now().goTo({ sessionId: 'session', plateId: 'plate' });
  await opened.api.call('sessions.remove', { trajectoryId, sessionId: 'derde' });
  await button(words.bin.deleteOf('Tweede')).click();
  const dialog = page.getByRole('dialog', { name: words.bin.deleteTitle('Tweede') });
  await expect.element(dialog).toMatchTextContent('Dit kunt u niet ongedaan maken.');
  await expect.element(dialog).toMatchTextContent(words.bin.deleteCopies);
  await expectAccessible();
  await dialog.getByRole('button', { name: words.bin.no }).click();
  await expect.element(dialog).not.toBeInTheDocument();
  expect(opened.record('session', 'tweede')).toBeDefined();
  await button(words.bin.deleteOf('Tweede')).click();
  await dialog.getByRole('button', { name: words.bin.yes }).click();
  await expect.element(said).toHaveTextContent(words.bin.deleted('Tweede'));
  expect(opened.record('session', 'tweede')).toBeUndefined();
  await expect.element(heading).toHaveFocus();
});

test('what goes wrong while deleting is told inside the dialog', async () => {
  const opened = await withOneInBin();
  await button(words.bin.deleteOf('Tweede')).click();
  opened.transport.fail('sessions.delete', 'internal');
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: words.bin.yes }).click();
  await expect.element(dialog.getByRole('alert')).toHaveTextContent(nl.errors.internal);
  expect(opened.record('session', 'tweede')).toBeDefined();
});
