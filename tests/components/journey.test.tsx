import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { JourneyScreen } from '../../renderer/src/features/journey/JourneyScreen.tsx';
import { nl } from '../../renderer/src/locale/nl/index.ts';
import { expectAccessible } from './axe.ts';
import { button, openNew } from './harness.tsx';

const words = nl.journey;

/** The screen with an empty journey. */
async function openJourney() {
  const opened = await openNew();
  opened.show(<JourneyScreen onGoTo={() => undefined} />);
  await button(words.makePlate).click();
  await expect.element(page.getByLabelText(words.name)).toBeVisible();
  return opened;
}

test('a journey is written with the keyboard: the intended road, who tells, a moment with how it felt, and a task of it', async () => {
  const opened = await openJourney();
  await page.getByLabelText(`${words.intended}: Wachten`).fill('hooguit 6 weken');
  await userEvent.keyboard('{Enter}');
  await expect
    .poll(() => opened.records('card'))
    .toMatchObject([{ content: { type: 'note', text: 'hooguit 6 weken' } }]);
  await button(words.addTeller).click();
  await page.getByLabelText(words.purposes.meeting).click();
  await userEvent.keyboard('{Enter}');
  await expect.element(page.getByText(words.agreedTo(['meeting']))).toBeVisible();
  await button(words.addMomentIn('Wachten')).click();
  await page.getByLabelText(words.moment).fill('Niets gehoord');
  await page.getByLabelText(words.duration).fill('11 weken');
  await page.getByLabelText(words.noFeeling).click();
  await userEvent.keyboard('{ArrowUp}');
  await expectAccessible();
  await userEvent.keyboard('{Enter}');
  const content = { type: 'moment', text: 'Niets gehoord', duration: '11 weken', feeling: -2 };
  await expect.poll(() => opened.records('card').at(-1)).toMatchObject({ content });
  await button(words.makeTaskOf('Niets gehoord')).click();
  await page.getByLabelText(nl.praatplaat.task.to).fill('Bel elke twee weken');
  await userEvent.keyboard('{Enter}');
  const cardIds = [opened.records('card').at(-1)?.id];
  await expect.poll(() => opened.records('improvementTask')).toMatchObject([{ to: 'Bel elke twee weken', cardIds }]);
  await expectAccessible();
});

test('who takes consent back is gone with every moment, after a question that says what others have already', async () => {
  const opened = await openJourney();
  await button(words.addTeller).click();
  await button(words.save).click();
  await button(words.addMomentIn('Merken')).click();
  await page.getByLabelText(words.moment).fill('Het lukt niet meer alleen');
  await button(words.save).click();
  await expect.element(page.getByText(words.hidden, { exact: true })).toBeVisible();
  await button(words.withdrawOf(words.labelFirst)).click();
  await expect.element(page.getByText(words.sentNothing)).toBeVisible();
  await expectAccessible();
  await button(words.withdrawSure).click();
  await expect.poll(() => opened.records('card')).toEqual([]);
  await expect.element(page.getByText('Alles van deze verteller is weg', { exact: false })).toBeVisible();
});
