import { expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { FIRST } from '../../core/document/document.ts';
import { AgreementsScreen } from '../../renderer/src/features/agreements/AgreementsScreen.tsx';
import { nl } from '../../renderer/src/locale/nl/index.ts';
import { expectAccessible } from './axe.ts';
import { addSession, button, type Opened, openNew, openSample } from './harness.tsx';

const words = nl.agreements;
const earlier = page.getByRole('region', { name: words.earlier.title });
const earlierTasks = page.getByRole('region', { name: words.earlierTasks.title });
const part = page.getByRole('region', { name: words.actions.title, exact: true });
const CONTACT = 'Proef: tien mensen, één gezicht';

const LATER = { type: 'action.add', id: 'later', taskId: null, what: 'Bellen met de buurt', who: 'Ans' } as const;
const NO_DAYS = { dueDate: null, firstStep: '', howWeKnow: '', lookBackDate: null } as const;

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
  await action.getByLabelText(words.actions.status).selectOptions(words.actions.statuses.busy);
  await expect.poll(() => opened.records('statusReport')).toMatchObject([{ status: 'busy', sessionId: 'tweede' }]);
  await action.getByLabelText(words.actions.note).fill('Vier mensen doen mee.');
  await userEvent.tab();
  await expect
    .poll(() => opened.records('statusReport'))
    .toMatchObject([{ actionId: 'action-contact', status: 'busy', note: 'Vier mensen doen mee.' }]);
  await expect.element(action.getByLabelText(words.actions.status)).toHaveDisplayValue(words.actions.statuses.busy);
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
  await expect.element(action.getByLabelText(words.actions.status)).toHaveDisplayValue(words.actions.statuses.done);
  await expect.element(action.getByLabelText(words.actions.note)).toHaveValue('');
});

test('an action can be marked as done in the session in which it was agreed', async () => {
  const opened = await openSample();
  opened.show(<AgreementsScreen onGoTo={vi.fn()} />);
  const status = part.getByRole('article', { name: CONTACT }).getByLabelText(words.actions.status);
  await expect.element(status).toHaveDisplayValue(words.actions.statuses.open);
  await status.selectOptions(words.actions.statuses.done);
  await expect
    .poll(() => opened.records('statusReport'))
    .toMatchObject([{ actionId: 'action-contact', status: 'done', sessionId: 'session' }]);
  await expect.element(status).toHaveDisplayValue(words.actions.statuses.done);
  await expectAccessible();
});

test('what a session heard about an action can still be changed after a later session heard more', async () => {
  const opened = await openSample();
  const report = { type: 'status.report', actionId: 'action-contact', note: '', day: null } as const;
  await opened.run({ ...report, id: 'r1', status: 'open' });
  await addSession(opened, 'tweede', 'Tweede');
  await opened.run({ ...report, id: 'r2', status: 'done' });
  await opened.now().goTo(FIRST);
  opened.show(<AgreementsScreen onGoTo={vi.fn()} />);
  const status = part.getByRole('article', { name: CONTACT }).getByLabelText(words.actions.status);
  await status.selectOptions(words.actions.statuses.busy);
  await expect.poll(() => opened.record('statusReport', 'r1')).toMatchObject({ status: 'busy' });
  await expect.element(status).toHaveDisplayValue(words.actions.statuses.busy);
});

test('a session does not list what a later one agreed', async () => {
  const opened = await openSample();
  await addSession(opened, 'tweede', 'Tweede');
  await opened.run({ ...LATER, ...NO_DAYS });
  await opened.now().goTo(FIRST);
  opened.show(<AgreementsScreen onGoTo={vi.fn()} />);
  await expect.element(part.getByRole('article', { name: CONTACT })).toBeVisible();
  await expect.element(page.getByRole('article', { name: LATER.what })).not.toBeInTheDocument();
  await expect.element(earlier).not.toBeInTheDocument();
});

test('what was agreed in a session that lies in the bin stays in sight, whenever that was', async () => {
  const opened = await openSample();
  const { api, trajectoryId } = opened;
  await addSession(opened, 'tweede', 'Tweede');
  await opened.run({ ...LATER, ...NO_DAYS });
  await opened.now().goTo(FIRST);
  await api.call('sessions.remove', { trajectoryId, sessionId: 'tweede' });
  opened.show(<AgreementsScreen onGoTo={vi.fn()} />);
  await expect.element(earlier.getByRole('article', { name: LATER.what })).toMatchTextContent('Ans');
  expect(earlier.getByRole('article').elements()).toHaveLength(1);
  await api.call('sessions.delete', { trajectoryId, sessionId: 'tweede' });
  await expect
    .element(earlier.getByRole('article', { name: LATER.what }))
    .toMatchTextContent(words.earlier.from('een eerdere bijeenkomst'));
});

test('the name and the day of an earlier action can be changed', async () => {
  const opened = await inSecondSession();
  const action = earlier.getByRole('article', { name: CONTACT });
  await expect.element(action.getByLabelText(words.actions.who)).not.toBeVisible();
  await action.getByText(words.earlier.change).click();
  await action.getByLabelText(words.actions.who).fill('Het wijkteam');
  await action.getByLabelText(words.actions.due).fill('2027-01-15');
  await action.getByText(words.actions.more).click();
  await action.getByLabelText(words.actions.firstStep).click();
  await expect
    .poll(() => opened.record('action', 'action-contact'))
    .toMatchObject({ who: 'Het wijkteam', dueDate: '2027-01-15', sessionId: 'session' });
  await expect.element(action).toMatchTextContent('Het wijkteam · uiterlijk 15 januari');
  await expectAccessible();
});

test('earlier actions can be removed, and the focus goes to a heading that is there', async () => {
  const opened = await inSecondSession();
  for (const { what } of opened.records('action')) {
    const action = earlier.getByRole('article', { name: what, exact: true });
    await expect.element(action).toBeVisible();
    await action.getByText(words.earlier.change).click();
    await button(words.actions.removeOf(what)).click();
    await expect.element(action).not.toBeInTheDocument();
    const left = opened.records('action').length;
    const title = left > 0 ? words.earlier.title : words.actions.title;
    await expect.element(page.getByRole('heading', { name: title, exact: true, level: 2 })).toHaveFocus();
  }
  expect(opened.records('action')).toEqual([]);
  await expect.element(earlier).not.toBeInTheDocument();
});

test('improvement tasks of an earlier session can be changed and removed in a later one', async () => {
  const opened = await inSecondSession();
  const [first, ...more] = opened.records('improvementTask');
  if (!first) throw new Error('no improvement task');
  await expect.element(earlierTasks).toBeVisible();
  expect(earlierTasks.getByRole('article').elements()).toHaveLength(1 + more.length);
  const task = earlierTasks.getByRole('article', { name: words.earlierTasks.number(1) });
  const [cardId = ''] = first.cardIds;
  const { text } = opened.record('card', cardId)?.content ?? {};
  await expect.element(task).toMatchTextContent(text ?? '-');
  await task.getByLabelText(words.tasks.why).fill('Inwoners vertellen het nu te vaak.');
  await userEvent.tab();
  await expect
    .poll(() => opened.record('improvementTask', first.id))
    .toMatchObject({ why: 'Inwoners vertellen het nu te vaak.', sessionId: 'session', cardIds: first.cardIds });
  await expectAccessible();
  for (const left of [...more.keys()].toReversed().map((index) => index + 1)) {
    await button(words.tasks.removeOf(words.earlierTasks.number(1))).click();
    await expect.poll(() => opened.records('improvementTask')).toHaveLength(left);
    await expect.element(earlierTasks.getByRole('heading', { name: words.earlierTasks.title })).toHaveFocus();
  }
  await button(words.tasks.removeOf(words.earlierTasks.number(1))).click();
  await expect.element(earlierTasks).not.toBeInTheDocument();
  await expect.element(page.getByRole('heading', { name: words.tasks.title, exact: true })).toHaveFocus();
});

test('improvement tasks of this session or a later one are not listed as earlier', async () => {
  const opened = await openSample();
  await addSession(opened, 'tweede', 'Tweede');
  await opened.run({
    type: 'task.add',
    id: 'new',
    from: '',
    to: 'Sneller antwoord',
    forWhom: '',
    why: '',
    cardIds: [],
  });
  await opened.now().goTo(FIRST);
  opened.show(<AgreementsScreen onGoTo={vi.fn()} />);
  await expect.element(page.getByRole('article', { name: words.tasks.number(1) })).toBeVisible();
  await expect.element(earlierTasks).not.toBeInTheDocument();
});

test('a removed action is gone, and the focus goes to the heading', async () => {
  const opened = await openSample();
  opened.show(<AgreementsScreen onGoTo={vi.fn()} />);
  await button(words.actions.removeOf(CONTACT)).click();
  await expect.element(page.getByRole('article', { name: CONTACT })).not.toBeInTheDocument();
  await expect.element(part.getByRole('heading', { name: words.actions.title, exact: true })).toHaveFocus();
});
