import { expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { renderMinutesCharts } from '../../renderer/src/charts/minutes-charts.tsx';
import { MinutesScreen } from '../../renderer/src/features/minutes/MinutesScreen.tsx';
import { renderPlatePicture } from '../../renderer/src/features/praatplaat/canvas/plate-picture.ts';
import { nl } from '../../renderer/src/locale/nl/index.ts';
import { expectAccessible } from './axe.ts';
import { button, type Opened, openNew, openSample } from './harness.tsx';

const { choices: words, chapters, warnings, mend } = nl.minutes;
const preview = page.getByRole('region', { name: nl.minutes.preview.title });

function show(opened: Opened, onGoTo = vi.fn()): void {
  const { document, template } = opened.now();
  const pictures = { plate: () => renderPlatePicture(document, template), charts: renderMinutesCharts };
  opened.show(<MinutesScreen onGoTo={onGoTo} pictures={pictures} />);
}

test('an introduction that is typed stands on the first page at once', async () => {
  const opened = await openSample();
  show(opened);
  await expect.element(preview).toMatchTextContent('Voorbeeldstad');
  await page.getByLabelText(words.introduction).fill('Wij kwamen bij elkaar in het buurthuis.');
  await expect.element(preview).toMatchTextContent('Wij kwamen bij elkaar in het buurthuis.');
  await expectAccessible();
});

test('a chapter that is turned off is not in the minutes', async () => {
  const opened = await openSample();
  show(opened);
  const heading = preview.getByText(chapters.actions, { exact: true });
  await expect.element(heading.first()).toBeInTheDocument();
  await page.getByRole('checkbox', { name: chapters.actions }).click();
  await expect.element(heading).not.toBeInTheDocument();
  await page.getByRole('checkbox', { name: chapters.actions }).click();
  await expect.element(heading.first()).toBeInTheDocument();
});

test('a remark stands at the head of its chapter', async () => {
  const opened = await openSample();
  show(opened);
  await page.getByText(words.remarkIn(chapters.tasks)).click();
  await page.getByLabelText(words.remark(chapters.tasks)).fill('Deze twee kozen we samen.');
  await userEvent.tab();
  await expect.element(preview).toMatchTextContent('Deze twee kozen we samen.');
});

test('the short version leaves out what the scan says', async () => {
  const opened = await openSample();
  show(opened);
  await page.getByLabelText(words.versions.full).click();
  await expect.element(preview).toMatchTextContent(chapters.seen);
  await page.getByLabelText(words.versions.short).click();
  await expect.element(preview).not.toMatchTextContent(chapters.seen);
  await expect.element(preview).toMatchTextContent('Drie brieven herschrijven');
});

test('of an empty session the screen says what is missing and where to mend it', async () => {
  const opened = await openNew();
  const onGoTo = vi.fn();
  show(opened, onGoTo);
  for (const text of [warnings.scan, warnings.participants, warnings.actions]) {
    await expect.element(page.getByText(text)).toBeVisible();
  }
  await button(mend.scan).click();
  expect(onGoTo).toHaveBeenCalledExactlyOnceWith('scan');
  await expectAccessible();
});

test('the text for the e-mail is copied with one button, to be pasted elsewhere', async () => {
  const opened = await openSample();
  show(opened);
  await button(nl.minutes.files.letter).click();
  await expect.element(page.getByText(nl.minutes.files.copied)).toBeVisible();
  const field = page.getByLabelText(words.introduction);
  await field.click();
  await userEvent.keyboard('{Control>}v{/Control}');
  expect((field.element() as HTMLTextAreaElement).value).toContain('Dit spraken we af:');
});

test('a private note is nowhere in the minutes', async () => {
  const opened = await openSample();
  await opened.run({ type: 'privateNotes.change', text: 'Let op: Joost twijfelt.' });
  show(opened);
  await expect.element(preview).toMatchTextContent('Drie brieven herschrijven');
  expect(document.body.textContent).not.toContain('twijfelt');
});

test('minutes that cannot be made say why, and the screen stays usable', async () => {
  const opened = await openNew();
  opened.transport.fail('results.forDocuments', 'connection-lost');
  show(opened);
  await expect.element(page.getByRole('alert').getByText(nl.errors['connection-lost'])).toBeVisible();
  await expect.element(button(nl.minutes.make)).toHaveAttribute('aria-disabled', 'true');
});
