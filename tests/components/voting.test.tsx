import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { VotingSection } from '../../renderer/src/features/voting/VotingSection.tsx';
import { nl } from '../../renderer/src/locale/nl/index.ts';
import { expectAccessible } from './axe.ts';
import { button, type Opened, openSample } from './harness.tsx';

const { panel: words, setup, hands, result } = nl.voting;
const CARDS = ['choice-contact', 'choice-plan', 'choice-letters'];
const QUESTION = 'Waar beginnen we?';

/** The example without the round and the improvement tasks that it has of itself. */
async function openUnvoted(): Promise<Opened> {
  const opened = await openSample();
  for (const { id } of opened.records('votingRound')) await opened.run({ type: 'round.remove', id });
  for (const { id } of opened.records('improvementTask')) await opened.run({ type: 'task.remove', id });
  return opened;
}

/** The example with a round in draft, then what these commands make of it, and the panel beside the plate. */
async function withRound(...then: ('round.open' | 'votes' | 'round.close' | 'round.reveal')[]): Promise<Opened> {
  const opened = await openUnvoted();
  const method = { type: 'dots', budget: 3, cap: 3 } as const;
  const round = { id: 'r', question: QUESTION, method, perPerspective: false, voters: 12, cardIds: CARDS };
  await opened.run({ type: 'round.add', ...round, parentId: null });
  for (const step of then) {
    if (step !== 'votes') await opened.run({ type: step, id: 'r' });
    else {
      const [a, b, c] = opened.record('votingRound', 'r')?.options ?? [];
      const options = [a, b, c].map((option, i) => ({ optionId: option?.id ?? '', counts: [[12, 4, 2][i] ?? 0] }));
      await opened.run({ type: 'counts.set', id: 'h', roundId: 'r', perspective: null, people: 6, options });
    }
  }
  opened.show(<VotingSection cardIds={[]} />);
  return opened;
}

test('without a round the panel says what one is for, and makes one of the chosen cards', async () => {
  const opened = await openUnvoted();
  opened.show(<VotingSection cardIds={CARDS} />);
  await expect.element(page.getByText(words.intro)).toBeVisible();
  await expectAccessible('part');
  await button(words.addWith(3)).click();
  const dialog = page.getByRole('dialog', { name: setup.newTitle });
  await expect.element(dialog.getByText(setup.cards(3))).toBeVisible();
  await dialog.getByLabelText(setup.question).fill(QUESTION);
  await expectAccessible('part');
  await dialog.getByRole('button', { name: setup.save }).click();
  await expect.element(page.getByText(QUESTION)).toBeVisible();
  expect(opened.records('votingRound')).toMatchObject([{ question: QUESTION, state: 'draft' }]);
});

test('a draft waits with its cards and opens for the room', async () => {
  const opened = await withRound();
  await expect.element(page.getByText(words.draft(3))).toBeVisible();
  await expectAccessible('part');
  await button(words.open).click();
  await expect.element(page.getByRole('status')).toMatchTextContent(words.progress(0, 12));
  await expect.poll(() => opened.now().projector.choice).toEqual({ show: 'votingRound', roundId: 'r' });
});

test('an open round tells how many voted and never what they chose', async () => {
  await withRound('round.open', 'votes');
  await expect.element(page.getByRole('status')).toHaveTextContent(`${words.progress(6, 12)} ${words.hiddenStill}`);
  await expect.element(page.getByRole('region', { name: words.title })).not.toMatchTextContent('Eén vast gezicht');
  await expect.element(button(words.result)).not.toBeInTheDocument();
  await expectAccessible('part');
});

test('an open round without votes cannot be revealed', async () => {
  await withRound('round.open');
  await expect.element(button(words.reveal)).toBeDisabled();
  await expect.element(button(words.slips)).toBeEnabled();
});

test('hands that are counted are kept while they are typed', async () => {
  const opened = await withRound('round.open');
  await button(words.hands).click();
  const dialog = page.getByRole('dialog', { name: hands.title });
  await dialog.getByLabelText(hands.people).fill('5');
  await userEvent.keyboard('{Enter}');
  await dialog.getByLabelText(hands.cell(hands.dots, 'A')).fill('9');
  await userEvent.keyboard('{Enter}');
  await expect
    .poll(() => opened.records('handCount'))
    .toMatchObject([{ people: 5, options: [{ counts: [9] }, {}, {}] }]);
  await expectAccessible('part');
  await dialog.getByRole('button', { name: hands.ready }).click();
  await expect.element(page.getByRole('status')).toMatchTextContent(words.progress(5, 12));
});

test('more votes than the people can have are refused with a sentence in the dialog', async () => {
  const opened = await withRound('round.open');
  await button(words.hands).click();
  const dialog = page.getByRole('dialog', { name: hands.title });
  await dialog.getByLabelText(hands.people).fill('2');
  await userEvent.keyboard('{Enter}');
  await dialog.getByLabelText(hands.cell(hands.dots, 'A')).fill('9');
  await userEvent.keyboard('{Enter}');
  await expect.element(dialog.getByText(nl.errors['counts-more-than-people'])).toBeVisible();
  expect(opened.records('handCount')[0]?.options[0]?.counts ?? [0]).toEqual([0]);
});

test('a closed round shows the result only to her, until she reveals it', async () => {
  const opened = await withRound('round.open', 'votes', 'round.close');
  await expect.element(page.getByText(words.closed)).toBeVisible();
  await button(words.result).click();
  const dialog = page.getByRole('dialog', { name: `${result.title}: ${QUESTION}` });
  await expect.element(dialog.getByText(`${result.onlyYou}.`)).toBeVisible();
  await expectAccessible('part');
  await userEvent.keyboard('{Escape}');
  await button(words.revealClosed).click();
  const last = page.getByRole('dialog', { name: nl.voting.readBallots.title });
  await expect.element(last.getByText(nl.voting.readBallots.missing(6, 12))).toBeVisible();
  await expectAccessible('part');
  await last.getByRole('button', { name: nl.voting.readBallots.revealWithout(6) }).click();
  await userEvent.keyboard('{Escape}');
  await expect.element(page.getByText(words.revealed(6))).toBeVisible();
  await expect.poll(() => opened.now().projector.choice).toEqual({ show: 'votingRound', roundId: 'r' });
});

test('a revealed round tells its result and can be voted on again, once', async () => {
  const opened = await withRound('round.open', 'votes', 'round.reveal');
  await expect.element(page.getByText(words.revealed(6))).toBeVisible();
  await button(words.result).click();
  await expect
    .element(page.getByRole('dialog', { name: `${result.title}: ${QUESTION}` }))
    .toMatchTextContent('Eén vast gezicht');
  await expectAccessible('part');
  await userEvent.keyboard('{Escape}');
  await button(words.again).click();
  const dialog = page.getByRole('dialog', { name: setup.secondTitle });
  await dialog.getByRole('button', { name: setup.save }).click();
  await expect.element(page.getByText(words.second, { exact: true })).toBeVisible();
  expect(opened.records('votingRound')[1]).toMatchObject({ parentId: 'r', state: 'draft' });
  await expect.element(button(words.again)).not.toBeInTheDocument();
});

test('a removed round leaves the panel as it began', async () => {
  const opened = await withRound();
  await button(words.remove).click();
  await expect.element(page.getByText(words.intro)).toBeVisible();
  expect(opened.records('votingRound')).toEqual([]);
});

const slips = nl.voting.slips;

test('the number of a slip counts by itself, and an empty slip, a jump and too many votes are asked about', async () => {
  const opened = await withRound('round.open');
  await button(words.slips).click();
  const dialog = page.getByRole('dialog', { name: slips.title });
  await expect.element(dialog.getByLabelText(slips.dotsOn('A'))).toHaveFocus();
  await userEvent.keyboard('2{Enter}');
  await expect.poll(() => opened.records('ballot').map(({ number }) => number)).toEqual([1]);
  await expect.element(dialog.getByLabelText(slips.dotsOn('A'))).toHaveFocus();
  await userEvent.keyboard('{Enter}');
  await expect.element(dialog.getByText(slips.asks.empty, { exact: false })).toBeInViewport();
  expect(opened.records('ballot')).toHaveLength(1);
  await expectAccessible('part');
  await dialog.getByRole('button', { name: slips.sure }).click();
  await expect.poll(() => opened.records('ballot').map(({ choices }) => choices.length)).toEqual([1, 0]);
  await dialog.getByLabelText(slips.number).fill('12');
  await dialog.getByLabelText(slips.dotsOn('A')).fill('1');
  await userEvent.keyboard('{Enter}');
  await expect.element(dialog.getByText(slips.asks.jump(12, 2), { exact: false })).toBeVisible();
  expect(opened.records('ballot')).toHaveLength(2);
});

test('hands of more people than may vote are asked about', async () => {
  const opened = await withRound('round.open');
  await button(words.hands).click();
  const dialog = page.getByRole('dialog', { name: hands.title });
  await dialog.getByLabelText(hands.people).fill('20');
  await userEvent.keyboard('{Enter}');
  await expect.element(dialog.getByText(hands.tooMany(20, 12), { exact: false })).toBeVisible();
  await dialog.getByRole('button', { name: hands.moreVoters(20) }).click();
  await expect.poll(() => opened.record('votingRound', 'r')?.voters).toBe(20);
  await expect.element(dialog.getByText(hands.tooMany(20, 12), { exact: false })).not.toBeInTheDocument();
});

test('the winner becomes an improvement task in one press', async () => {
  const opened = await withRound('round.open', 'votes', 'round.reveal');
  await button(words.makeTask).click();
  await expect
    .poll(() => opened.records('improvementTask').at(-1))
    .toMatchObject({ to: 'Eén vast gezicht dat ik kan bellen.', cardIds: ['choice-contact'] });
  await expect.element(button(words.makeTask)).not.toBeInTheDocument();
});
