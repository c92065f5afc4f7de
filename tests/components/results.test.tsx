import { expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { ResultsScreen } from '../../renderer/src/features/results/ResultsScreen.tsx';
import { nl } from '../../renderer/src/locale/nl/index.ts';
import { expectAccessible } from './axe.ts';
import { button, importScan, type Opened, openNew, openSample } from './harness.tsx';

const words = nl.results;

/** A scan in which four people of the frontline answered: too few to show. */
async function withSmallGroup(): Promise<Opened> {
  const opened = await openNew();
  await importScan(opened, 'toegangsscan/toegangsscan-google.csv');
  return opened;
}

test('without a scan the screen goes to where one is read in', async () => {
  const opened = await openNew();
  const onGoTo = vi.fn();
  opened.show(<ResultsScreen onGoTo={onGoTo} />);
  await expect.element(page.getByText(words.empty)).toBeVisible();
  await expectAccessible();
  await button(words.goToScan).click();
  expect(onGoTo).toHaveBeenCalledExactlyOnceWith('scan');
});

test('the head says who answered', async () => {
  const opened = await openSample();
  opened.show(<ResultsScreen onGoTo={vi.fn()} />);
  await expect.element(page.getByText(/^\d+ inwoners en \d+ .* vulden de scan in\.$/)).toBeVisible();
  await expect.element(page.getByText(/te weinig antwoorden om te tonen/)).not.toBeInTheDocument();
  await expectAccessible();
});

test('[G9] a group that is too small is named, and no number of it is anywhere', async () => {
  const opened = await withSmallGroup();
  opened.show(<ResultsScreen onGoTo={vi.fn()} />);
  await expect.element(page.getByText(words.tooSmall('frontline', 5))).toBeVisible();
  await expect.element(page.getByText(/^\d+ inwoners vulden de scan in\.$/)).toBeVisible();
  await page.getByRole('button', { name: new RegExp(`^${words.allStatements}`) }).click();
  await button(words.showTable).click();
  await expect.element(page.getByRole('table')).toMatchTextContent(nl.domain.perspective.residents);
  await expect.element(page.getByRole('table')).not.toMatchTextContent(nl.domain.perspective.frontline);
  await expectAccessible();
});

test('[G9] a higher limit hides more groups at once, and a limit below five is refused', async () => {
  const opened = await openSample();
  opened.show(<ResultsScreen onGoTo={vi.fn()} />);
  await page.getByRole('button', { name: new RegExp(`^${words.allStatements}`) }).click();
  await button(words.showTable).click();
  const table = page.getByRole('table');
  await expect.element(table).toMatchTextContent(nl.domain.perspective.frontline);
  await button(words.more).click();
  await page.getByText(words.smallGroups.title(5)).click();
  const limit = page.getByLabelText(words.smallGroups.label);
  await limit.fill('4');
  await expect.element(page.getByText(words.smallGroups.wrong)).toBeVisible();
  await userEvent.keyboard('{Enter}');
  expect(opened.now().results?.threshold).toBe(5);
  await limit.fill('60');
  await userEvent.keyboard('{Enter}');
  await expect.element(page.getByText(words.smallGroups.title(60))).toBeVisible();
  await expect.element(page.getByText(words.tooSmall('frontline', 60))).toBeVisible();
  await expect.element(table).toMatchTextContent(nl.domain.perspective.residents);
  await expect.element(table).not.toMatchTextContent(nl.domain.perspective.frontline);
});

test('every part of the scan opens from the list, as a chart and as a table', async () => {
  const opened = await openSample();
  opened.show(<ResultsScreen onGoTo={vi.fn()} />);
  for (const part of [words.overview, words.allStatements, words.gap, words.improvementPoints]) {
    await page.getByRole('button', { name: new RegExp(`^${part}`) }).click();
    await expect.element(page.getByRole('heading', { level: 2, name: part })).toBeVisible();
    await button(words.showTable).click();
    await expect.element(page.getByRole('table').first()).toBeVisible();
  }
  await expectAccessible();
});
