import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { ToolboxScreen } from '../../renderer/src/features/toolbox/ToolboxScreen.tsx';
import { nl } from '../../renderer/src/locale/nl/index.ts';
import { expectAccessible } from './axe.ts';
import { button, openNew } from './harness.tsx';

const words = nl.toolbox;
const questions = page.getByRole('region', { name: words.questions.title });
const count = () => page.getByRole('heading', { level: 2 }).elements().at(-1)?.textContent;

test('a question of a team is taken along to the plate with what to ask first, and its first step to the actions', async () => {
  const opened = await openNew();
  opened.show(<ToolboxScreen onGoTo={() => undefined} />);
  const question = 'Hoe verdelen we onze tijd?';
  await questions.getByText(question).click();
  const first = 'Wat schrijven wij twee keer op?';
  await page.getByLabelText(first).click();
  await button(words.questions.toPlate).click();
  await expect.element(page.getByRole('status')).toMatchTextContent(words.questions.onPlate(first));
  const content = { type: 'note', perspective: 'together', text: `${question} ${first}` };
  expect(opened.records('card')).toMatchObject([{ content }]);
  await button(words.questions.toActions).click();
  await expect
    .poll(() => opened.records('action').map(({ what }) => what))
    .toEqual(['Houd een week bij waar de tijd blijft, en kies samen één ding om een maand niet te doen.']);
  await expectAccessible();
});

test('methods are found by a word, a kind and a principle, and tell all that one needs to do them', async () => {
  const opened = await openNew();
  opened.show(<ToolboxScreen onGoTo={() => undefined} />);
  await expect.poll(count).toBe('39 werkvormen');
  await page.getByLabelText(words.methods.kind).selectOptions(words.methods.kinds['customer-journey']);
  await expect.poll(count).toBe('3 werkvormen');
  await page.getByLabelText(words.methods.search).fill('dagen en BRIEVEN');
  await expect.poll(count).toBe('1 werkvorm');
  await page.getByText('Klantreis in dagen en brieven').click();
  await expect.element(page.getByText(words.methods.leaves)).toBeVisible();
  await expectAccessible();
  await page.getByLabelText(words.methods.search).fill('zzz');
  await expect.element(page.getByText(words.methods.none)).toBeVisible();
  await page.getByLabelText(words.methods.search).clear();
  await page.getByLabelText(words.methods.kind).selectOptions(words.methods.allKinds);
  await page.getByLabelText(words.methods.principle).selectOptions(words.methods.principleName(6));
  await expect.poll(count).toMatch(/^(?!39)\d+ werkvormen$/);
});

test('a method is planned, and what it brought lies on the plate with where it comes from', async () => {
  const opened = await openNew();
  opened.show(<ToolboxScreen onGoTo={() => undefined} />);
  const run = nl.deepening;
  await page.getByText('Spiegelgesprek', { exact: true }).click();
  await button(run.planOf('Spiegelgesprek')).click();
  await page.getByLabelText(run.why).fill('Waarom wachten mensen zo lang?');
  await button(run.save).click();
  await expect.element(page.getByText(run.title(1))).toBeVisible();
  await page.getByLabelText(run.state).selectOptions(run.states.done);
  await page.getByLabelText(run.newCard).fill('Niemand belde terug');
  await userEvent.keyboard('{Enter}');
  await expect.element(page.getByLabelText(run.whose(1))).toBeVisible();
  await expectAccessible();
  await button(run.land(1)).click();
  await expect
    .poll(() => opened.records('card').map(({ content }) => content))
    .toMatchObject([{ type: 'note', text: 'Niemand belde terug', origin: 'uit Spiegelgesprek' }]);
  await expect.element(page.getByText(run.landed)).toBeVisible();
});
