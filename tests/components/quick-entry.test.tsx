import { expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { AgreementsScreen } from '../../renderer/src/features/agreements/AgreementsScreen.tsx';
import { nl } from '../../renderer/src/locale/nl/index.ts';
import { openNew } from './harness.tsx';

const words = nl.agreements;

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

test('who types on while an action or a person is stored loses no letter', async () => {
  const opened = await openNew();
  opened.show(<AgreementsScreen onGoTo={vi.fn()} />);
  const names = Array.from({ length: 12 }, (_, i) => `Naam${i}`);
  await page.getByLabelText(words.participants.name, { exact: true }).click();
  await userEvent.keyboard(names.map((name) => `${name}{Enter}`).join(''));
  await expect.poll(() => opened.records('participant').map(({ name }) => name)).toEqual(names);
  await page.getByLabelText(words.actions.newLabel).click();
  await userEvent.keyboard(names.map((name) => `${name}{Enter}`).join(''));
  await expect.poll(() => opened.records('action').map(({ what }) => what)).toEqual(names);
});

test('a long name of a session stays within its column', async () => {
  const opened = await openNew();
  await opened.run({
    type: 'session.change',
    changes: { title: 'Reflectie met de wijkteams van Maassluis-Westerveld '.repeat(3) },
  });
  opened.show(<AgreementsScreen onGoTo={vi.fn()} />);
  const field = page.getByLabelText(nl.sessions.fields.title, { exact: true });
  await expect.element(field).toBeVisible();
  const right = (element: Element) => element.getBoundingClientRect().right;
  const column = page.getByRole('heading', { name: words.tasks.title }).element().getBoundingClientRect().left;
  expect(right(field.element())).toBeLessThan(column);
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
