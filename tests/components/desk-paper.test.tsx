import { expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { recordsOf } from '../../core/document/document.ts';
import { TrajectoryFrame } from '../../renderer/src/app/TrajectoryFrame.tsx';
import { nl } from '../../renderer/src/locale/nl/index.ts';
import { expectAccessible } from './axe.ts';
import { button, type Opened, openNew, openSample } from './harness.tsx';

/** Its name goes on with its key. */
const freeze = () => page.getByRole('button', { name: new RegExp(`^${nl.control.beamer.freeze}`) });

const { paper, timeline } = nl.praatplaat;

async function onPlate(open: () => Promise<Opened>): Promise<Opened> {
  await page.viewport(1366, 768);
  const opened = await open();
  opened.showWhole(<TrajectoryFrame firstStep="praatplaat" onClose={vi.fn()} />);
  await expect.element(freeze()).toBeVisible();
  return opened;
}

const onPaper = () => [...document.querySelectorAll('.on-paper article')];
const sheets = () => document.querySelectorAll('.on-paper section').length;

test('the cards of a place come on paper, whose they are in colour, shape and word, four or eight on a sheet', async () => {
  const opened = await onPlate(openSample);
  await button(paper.open).click();
  expect(onPaper()).toHaveLength(recordsOf(opened.now().document, 'card').length);
  await page.getByLabelText(paper.what).selectOptions(paper.zone('Kiezen'));
  expect(onPaper().map((one) => one.querySelector('p')?.textContent)).toContain('Brieven die ik in één keer snap.');
  expect(onPaper().every((one) => one.querySelector('svg'))).toBe(true);
  expect(sheets()).toBe(1);
  await page.getByLabelText(paper.onSheet(8)).click();
  await expect.element(button(paper.print(1))).toBeEnabled();
  await expectAccessible();
});

test('empty cards come in whole sheets of the groups that are wanted', async () => {
  await onPlate(openNew);
  await button(paper.open).click();
  await expect.element(page.getByText(paper.none)).toBeVisible();
  await page.getByLabelText(paper.what).selectOptions(paper.blank);
  await page.getByLabelText(nl.domain.perspective.policy).click();
  await page.getByLabelText(paper.sheetsEach).fill('3');
  await expect.element(button(paper.print(9))).toBeEnabled();
  expect(onPaper()).toHaveLength(36);
});

test('a wall of paper is typed over beside its photo, card after card, without leaving the keyboard', async () => {
  const opened = await onPlate(openNew);
  await button(paper.wall).click();
  await page.getByLabelText(paper.next).click();
  await userEvent.keyboard('Eén vast gezicht{Enter}Brieven die ik snap{Enter}   {Enter}');
  await expect.element(page.getByText(paper.made(2))).toBeVisible();
  await expectAccessible();
  expect(opened.records('card').map(({ content }) => content.text)).toEqual([
    'Eén vast gezicht',
    'Brieven die ik snap',
  ]);
});

test('the time line says when and what, and puts back the plate of a moment in one step', async () => {
  const opened = await onPlate(openNew);
  const note = (id: string, text: string) => ({
    type: 'notes.add' as const,
    notes: [{ id, text }],
    perspective: 'policy' as const,
    zone: 'choose',
  });
  await opened.run(note('a', 'eerste kaart'));
  await opened.run(note('b', 'tweede kaart'));
  await opened.run({ type: 'cards.remove', ids: ['a'] });
  await button(nl.praatplaat.timeline.title).click();
  const steps = page.getByRole('list', { name: timeline.steps });
  await expect.element(steps).toMatchTextContent(/kaart weghalen: eerste kaart/);
  await expect.element(button(timeline.backTo)).toBeDisabled();
  await steps.getByRole('button', { name: /tweede kaart/ }).click();
  await expectAccessible();
  await button(timeline.backTo).click();
  await expect.element(page.getByRole('dialog')).not.toBeInTheDocument();
  expect(
    opened
      .records('card')
      .map(({ id }) => id)
      .sort(),
  ).toEqual(['a', 'b']);
  await opened.now().undo();
  expect(opened.records('card').map(({ id }) => id)).toEqual(['b']);
});

test('the question of an empty place can be pressed', async () => {
  const opened = await onPlate(openNew);
  const plate = page.getByRole('img', { name: /^Praatplaat met/ });
  await vi.waitFor(() => expect(plate.element().querySelector('canvas')).not.toBeNull());
  await document.fonts.ready;
  const { template } = opened.now();
  const zone = template.zones[2];
  const box = plate.element().getBoundingClientRect();
  const scale = Math.min(box.width / template.width, box.height / template.height);
  const left = (box.width - template.width * scale) / 2;
  const top = (box.height - template.height * scale) / 2;
  const at = { x: left + ((zone?.x ?? 0) + 90) * scale, y: top + ((zone?.y ?? 0) + 140) * scale };
  await plate.click({ position: at });
  await expect.element(page.getByRole('textbox', { name: nl.praatplaat.note.label })).toBeVisible();
});
