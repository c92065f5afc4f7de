import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { intakeOf } from '../../core/document/document.ts';
import { IntakeScreen } from '../../renderer/src/features/intake/IntakeScreen.tsx';
import { nl } from '../../renderer/src/locale/nl/index.ts';
import { INTAKE_PARTS } from '../../renderer/src/store/intake-parts.ts';
import { expectAccessible } from './axe.ts';
import { button, type Opened, openNew } from './harness.tsx';

const words = nl.intake;
const intake = ({ now }: Opened) => intakeOf(now().whole);
const fold = (title: string) => page.getByRole('button', { name: new RegExp(`^${title.replaceAll('?', '\\?')}`) });
const titleOf = (id: string) => INTAKE_PARTS.find((part) => part.id === id)?.title ?? '';

async function openIntake(): Promise<Opened> {
  const opened = await openNew();
  opened.show(<IntakeScreen />);
  return opened;
}

test('an answer keeps itself, its part counts and says in one line what was answered', async () => {
  const opened = await openIntake();
  await expect.element(page.getByText(words.parts(0, 5))).toBeVisible();
  await page.getByLabelText('Wat moet een inwoner over een jaar merken?').fill('Nog maar één keer vertellen');
  await userEvent.tab();
  await expect.element(page.getByText(words.parts(1, 5))).toBeVisible();
  await expectAccessible();
  await button(words.goOn(2)).click();
  await expect.element(fold(titleOf('why'))).toMatchTextContent('Nog maar één keer vertellen');
  expect(intake(opened).answers).toEqual({ 'noticed-by': 'Nog maar één keer vertellen' });
});

test('ambitions are written or taken from the list, three at most, each with a sign, and can be taken away', async () => {
  const opened = await openIntake();
  await fold(titleOf('ambitions')).click();
  await button('Problemen eerder zien en eerder iets doen').click();
  await page.getByLabelText(words.ambitions.indicator).fill('Minder crisis');
  await userEvent.tab();
  await page.getByLabelText(words.ambitions.own).fill('Eén vast gezicht');
  await userEvent.keyboard('{Enter}');
  await expect.poll(() => intake(opened).ambitions.length).toBe(2);
  await button('Meer gebruiken wat er in de buurt al is').click();
  await expect.element(page.getByText(words.ambitions.full)).toBeVisible();
  expect(intake(opened).ambitions).toMatchObject([
    { text: 'Problemen eerder zien en eerder iets doen', indicator: 'Minder crisis' },
    { text: 'Eén vast gezicht', indicator: '' },
    { text: 'Meer gebruiken wat er in de buurt al is', indicator: '' },
  ]);
  await expectAccessible();
  await button(words.ambitions.show).click();
  await expect.element(page.getByText(words.ambitions.shown)).toBeVisible();
  await button(words.ambitions.hide).click();
  await button(words.ambitions.remove(2)).click();
  await expect.poll(() => intake(opened).ambitions.length).toBe(2);
});

test('how many take part is counted per group, and how much say they have is what the part needs', async () => {
  const opened = await openIntake();
  await fold(titleOf('people')).click();
  await page.getByLabelText('Inwoners met eigen ervaring').fill('12');
  await userEvent.tab();
  await expect.poll(() => intake(opened).circle).toEqual({ experience: 12 });
  await expect.element(page.getByText(words.parts(0, 5))).toBeVisible();
  await page
    .getByLabelText('Waarover mogen inwoners meebeslissen, en waarover niet?')
    .selectOptions('Zij beslissen mee');
  await expect.element(page.getByText(words.parts(1, 5))).toBeVisible();
  await expectAccessible();
  await fold(titleOf('course')).click();
  await expect.element(fold(titleOf('people'))).toMatchTextContent('12 inwoners');
});

test('what was tried goes line by line; what lies sensitive is hers alone and in no line of a closed part', async () => {
  const opened = await openIntake();
  await fold(titleOf('before')).click();
  await button(words.earlier.add).click();
  await page.getByLabelText(words.earlier.label(words.earlier.what, 1)).fill('Eén telefoonnummer');
  await userEvent.tab();
  await page.getByLabelText('Wat ligt gevoelig?').fill('De bezuiniging op hulp');
  await userEvent.tab();
  await expect
    .poll(() => intake(opened))
    .toMatchObject({
      earlier: [{ what: 'Eén telefoonnummer', when: '', left: '' }],
      soreSpot: 'De bezuiniging op hulp',
    });
  await expectAccessible();
  await fold(titleOf('why')).click();
  await expect.element(fold(titleOf('before'))).toMatchTextContent('1 poging van eerder');
  expect(document.body.textContent).not.toContain('bezuiniging op hulp');
});
