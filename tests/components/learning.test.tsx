import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { recordsOf } from '../../core/document/document.ts';
import { LearningScreen } from '../../renderer/src/features/learning/LearningScreen.tsx';
import { nl } from '../../renderer/src/locale/nl/index.ts';
import { expectAccessible } from './axe.ts';
import { button, openNew } from './harness.tsx';

const words = nl.learning;

test('a question is tried: no start without a prediction, what was seen, a decision, and a next cycle', async () => {
  const opened = await openNew();
  opened.show(<LearningScreen />);
  await expect.element(page.getByText(words.empty)).toBeVisible();
  await button(words.add).click();
  await page.getByLabelText(words.question.element).selectOptions('Vaste contactpersoon');
  await button('Hoe kan een inwoner zelf kiezen wie de vaste contactpersoon is?').click();
  await expectAccessible();
  await button(words.save).click();
  await button(words.think).click();
  await page.getByLabelText(words.plan.what).fill('Wijkteam Noord vraagt het');
  await button(words.save).click();
  await expect.element(page.getByText(words.needsPrediction)).toBeVisible();
  await expect.element(button(words.beginOf('Wijkteam Noord vraagt het'))).toBeDisabled();
  await button(words.changeOf('Wijkteam Noord vraagt het')).click();
  await page.getByLabelText(words.plan.prediction).fill('15 van de 20 weten een naam');
  await button(words.save).click();
  await button(words.beginOf('Wijkteam Noord vraagt het')).click();
  await expect.element(page.getByText(words.locked)).toBeVisible();
  await page.getByRole('textbox', { name: words.seen }).fill('Zij wisten een naam');
  await userEvent.tab();
  await page.getByLabelText(words.tallyCount).fill('14');
  await page.getByLabelText(words.tallyOf).fill('20');
  await userEvent.tab();
  await button(words.expected.partly).click();
  await expect
    .poll(() => recordsOf(opened.now().whole, 'experiment')[0])
    .toMatchObject({ seen: 'Zij wisten een naam', tally: { count: 14, of: 20 }, asExpected: 'partly' });
  await expectAccessible();
  await button(words.decisions.adapt).click();
  await expect.element(page.getByText(words.became(2))).toBeVisible();
  expect(recordsOf(opened.now().whole, 'experiment')).toHaveLength(2);
  await page.getByRole('checkbox').click();
  await expect.poll(() => recordsOf(opened.now().whole, 'learningQuestion')[0]?.shared).toBe(true);
});

test('fewer than five are not counted', async () => {
  const opened = await openNew();
  const { run } = opened.now();
  await run({
    type: 'learningQuestion.add',
    id: 'q',
    text: 'Wie belt u?',
    elementId: null,
    taskId: null,
    shared: false,
  });
  const plan = { what: 'Vragen', where: '', until: '2020-01-06', prediction: 'Drie', notice: '' };
  await run({ type: 'experiment.add', id: 'e', questionId: 'q', ...plan });
  await run({ type: 'experiment.start', id: 'e', day: '2019-12-09' });
  opened.show(<LearningScreen />);
  await expect.element(page.getByText(words.mustDecide)).toBeVisible();
  await expect.element(button(words.decisions.stop)).toBeDisabled();
  await page.getByLabelText(words.tallyCount).fill('2');
  await page.getByLabelText(words.tallyOf).fill('4');
  await userEvent.tab();
  await expect.element(page.getByText(words.tallyHint)).toBeVisible();
  expect(recordsOf(opened.now().whole, 'experiment')[0]?.tally).toBeNull();
});
