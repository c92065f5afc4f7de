import { expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { AgreementsScreen } from '../../renderer/src/features/agreements/AgreementsScreen.tsx';
import { nl } from '../../renderer/src/locale/nl/index.ts';
import { expectAccessible } from './axe.ts';
import { addSession, button, type Opened, openNew, openSample } from './harness.tsx';

const words = nl.agreements;
const earlier = page.getByRole('region', { name: words.earlier.title });
const part = page.getByRole('region', { name: words.actions.title, exact: true });
const CONTACT = 'Proef: tien mensen, één gezicht';

async function inSecondSession(): Promise<Opened> {
  const opened = await openSample();
  await addSession(opened, 'tweede', 'Tweede');
  opened.show(<AgreementsScreen onGoTo={vi.fn()} />);
  return opened;
}

test('an empty session says what belongs here', async () => {
  const opened = await openNew();
  opened.show(<AgreementsScreen onGoTo={vi.fn()} />);
  for (const text of [words.participants.empty, words.tasks.empty, words.actions.empty]) {
    await expect.element(page.getByText(text)).toBeVisible();
  }
  await expect.element(earlier).not.toBeInTheDocument();
  await expectAccessible();
});

test('in their own session actions stand once, under their improvement task, with what is missing', async () => {
  const opened = await openSample();
  opened.show(<AgreementsScreen onGoTo={vi.fn()} />);
  await expect
    .element(part.getByRole('heading', { name: words.actions.forTask('één gezicht, één plan') }))
    .toBeVisible();
  expect(page.getByRole('article', { name: CONTACT }).elements()).toHaveLength(1);
  await expect
    .element(page.getByRole('article', { name: 'Meelezers zoeken in het buurthuis' }))
    .toMatchTextContent('Nog niet afgesproken: eerste stap.');
  await expect.element(earlier).not.toBeInTheDocument();
  await expectAccessible();
});

test('a later session asks how earlier actions are, and lists them only there', async () => {
  await inSecondSession();
  await expect.element(earlier).toBeVisible();
  expect(earlier.getByRole('article').elements()).toHaveLength(4);
  expect(part.getByRole('article').elements()).toHaveLength(0);
  await expect
    .element(earlier.getByRole('article', { name: CONTACT }))
    .toMatchTextContent('Fatima en Peter · uiterlijk 18 december · uit: Bijeenkomst van 3 december 2026');
  await expectAccessible();
});

test('what is heard about an earlier action is one report of this session', async () => {
  const opened = await inSecondSession();
  const action = earlier.getByRole('article', { name: CONTACT });
  await action.getByLabelText(words.earlier.status).selectOptions(words.earlier.statuses.busy);
  await expect.poll(() => opened.records('statusReport')).toMatchObject([{ status: 'busy', sessionId: 'tweede' }]);
  await action.getByLabelText(words.earlier.note).fill('Vier mensen doen mee.');
  await userEvent.tab();
  await expect
    .poll(() => opened.records('statusReport'))
    .toMatchObject([{ actionId: 'action-contact', status: 'busy', note: 'Vier mensen doen mee.' }]);
  await expect.element(action.getByLabelText(words.earlier.status)).toHaveDisplayValue(words.earlier.statuses.busy);
  expect(opened.records('statusReport')).toHaveLength(1);
});

test('a third session begins with the status that was heard last, and writes a note of its own', async () => {
  const opened = await openSample();
  await addSession(opened, 'tweede', 'Tweede');
  const report = { type: 'status.report', id: 'r1', actionId: 'action-contact', status: 'done', day: null } as const;
  await opened.run({ ...report, note: 'Het werkt.' });
  await addSession(opened, 'derde', 'Derde');
  opened.show(<AgreementsScreen onGoTo={vi.fn()} />);
  const action = earlier.getByRole('article', { name: CONTACT });
  await expect.element(action.getByLabelText(words.earlier.status)).toHaveDisplayValue(words.earlier.statuses.done);
  await expect.element(action.getByLabelText(words.earlier.note)).toHaveValue('');
});

test('Enter adds an action and is ready for the next', async () => {
  const opened = await openNew();
  opened.show(<AgreementsScreen onGoTo={vi.fn()} />);
  const field = page.getByLabelText(words.actions.newLabel);
  await field.fill('Brieven herschrijven');
  await userEvent.keyboard('{Enter}');
  await expect.element(page.getByRole('article', { name: 'Brieven herschrijven' })).toBeVisible();
  await expect.element(field).toHaveValue('');
  await expect.element(field).toHaveFocus();
});

test('an action that could not be stored stays in its field', async () => {
  const opened = await openNew();
  opened.transport.fail('document.run', 'disk-read-only');
  opened.show(<AgreementsScreen onGoTo={vi.fn()} />);
  const field = page.getByLabelText(words.actions.newLabel);
  await field.fill('Brieven herschrijven');
  await userEvent.keyboard('{Enter}');
  await expect.element(page.getByRole('alert')).toHaveTextContent(nl.errors['disk-read-only']);
  await expect.element(field).toHaveValue('Brieven herschrijven');
  await expect.element(page.getByText(words.actions.empty)).toBeVisible();
});

test('a removed action is gone, and the focus goes to the heading', async () => {
  const opened = await openSample();
  opened.show(<AgreementsScreen onGoTo={vi.fn()} />);
  await button(words.actions.removeOf(CONTACT)).click();
  await expect.element(page.getByRole('article', { name: CONTACT })).not.toBeInTheDocument();
  await expect.element(part.getByRole('heading', { name: words.actions.title, exact: true })).toHaveFocus();
});

test('Enter adds a participant, counts aloud and is ready for the next', async () => {
  const opened = await openNew();
  opened.show(<AgreementsScreen onGoTo={vi.fn()} />);
  const name = page.getByLabelText(words.participants.name, { exact: true });
  await name.fill('Ans');
  await userEvent.keyboard('{Enter}');
  await expect.element(page.getByText(words.participants.added(1))).toBeInTheDocument();
  await expect.element(name).toHaveValue('');
  await expect.element(name).toHaveFocus();
  await expect.element(page.getByRole('heading', { name: words.participants.title(1) })).toBeVisible();
  expect(opened.records('participant')).toMatchObject([{ name: 'Ans', perspective: 'residents' }]);
});
