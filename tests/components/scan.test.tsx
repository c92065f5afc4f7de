import { expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { ScanScreen } from '../../renderer/src/features/scan/ScanScreen.tsx';
import { noticeStore } from '../../renderer/src/kit/notices.ts';
import { nl } from '../../renderer/src/locale/nl/index.ts';
import { expectAccessible } from './axe.ts';
import { importScan, openNew } from './harness.tsx';

const words = nl.scan.scans;

test('one scan can be named and dated, and there is nothing to choose', async () => {
  const opened = await openNew();
  await importScan(opened, 'toegangsscan/toegangsscan-google.csv');
  opened.show(<ScanScreen onGoTo={vi.fn()} />);
  await page.getByLabelText(words.title).fill('Eerste meting');
  await userEvent.tab();
  await page.getByLabelText(words.takenOn).fill('2026-05-12');
  await userEvent.keyboard('{Enter}');
  await expect.poll(() => opened.now().scans).toMatchObject([{ title: 'Eerste meting', takenOn: '2026-05-12' }]);
  await expect.element(page.getByLabelText(words.choose)).not.toBeInTheDocument();
  await expectAccessible();
});

test('of two scans the chosen one gives the results', async () => {
  const opened = await openNew();
  await importScan(opened, 'toegangsscan/toegangsscan-google.csv');
  await importScan(opened, 'scans/enalyzer.csv', 'new');
  const [first, second] = opened.now().scans;
  opened.show(<ScanScreen onGoTo={vi.fn()} />);
  const choice = page.getByLabelText(words.choose);
  await expect.element(choice).toHaveValue(second?.id);
  const file = page.getByText(nl.scan.overview.file('enalyzer.csv'));
  await expect.element(file).toBeVisible();
  await choice.selectOptions('Scan 1, toegangsscan-google.csv');
  await expect.element(page.getByText(nl.scan.overview.file('toegangsscan-google.csv'))).toBeVisible();
  await expect.element(file).not.toBeInTheDocument();
  await expect.poll(() => opened.now().scanId).toBe(first?.id);
  const { scanId } = await opened.api.call('trajectories.open', { id: opened.trajectoryId });
  expect(scanId).toBe(first?.id);
  await expectAccessible();
});

test('the name of a scan is the one in the choice', async () => {
  const opened = await openNew();
  await importScan(opened, 'toegangsscan/toegangsscan-google.csv');
  await importScan(opened, 'scans/enalyzer.csv', 'new');
  opened.show(<ScanScreen onGoTo={vi.fn()} />);
  await page.getByLabelText(words.title).fill('Tweede meting');
  await userEvent.tab();
  await expect.element(page.getByLabelText(words.choose)).toHaveDisplayValue('Tweede meting, enalyzer.csv');
});

test('a choice that is refused changes nothing and is told', async () => {
  const opened = await openNew();
  await importScan(opened, 'toegangsscan/toegangsscan-google.csv');
  await importScan(opened, 'scans/enalyzer.csv', 'new');
  const shown = opened.now().scanId;
  opened.transport.fail('scan.choose', 'no-scan');
  opened.show(<ScanScreen onGoTo={vi.fn()} />);
  await page.getByLabelText(words.choose).selectOptions('Scan 1, toegangsscan-google.csv');
  await expect.element(page.getByRole('alert')).toHaveTextContent(nl.errors['no-scan']);
  await expect.element(page.getByLabelText(words.choose)).toHaveValue(shown);
});

test('without a scan the screen asks for a file', async () => {
  const opened = await openNew();
  opened.show(<ScanScreen onGoTo={vi.fn()} />);
  await expect.element(page.getByRole('button').first()).toBeVisible();
  await expect.element(page.getByLabelText(words.title)).not.toBeInTheDocument();
  await expectAccessible();
});

test('an import is taken back with one press, until results were shown', async () => {
  const opened = await openNew();
  await importScan(opened, 'toegangsscan/toegangsscan-google.csv');
  await importScan(opened, 'scans/enalyzer.csv', 'new');
  opened.show(<ScanScreen onGoTo={vi.fn()} />);
  const undo = page.getByRole('button', { name: nl.scan.joining.undo });
  await expect.element(undo).toBeVisible();
  await expectAccessible();
  await undo.click();
  await expect.element(page.getByText(nl.scan.overview.file('toegangsscan-google.csv'))).toBeVisible();
  await expect.element(undo).not.toBeInTheDocument();
});

test('a first import that is taken back leaves the screen that asks for a file', async () => {
  const opened = await openNew();
  await importScan(opened, 'toegangsscan/toegangsscan-google.csv');
  opened.show(<ScanScreen onGoTo={vi.fn()} />);
  await page.getByRole('button', { name: nl.scan.joining.undo }).click();
  await expect.element(page.getByRole('heading', { name: nl.scan.drop.title })).toBeVisible();
  expect(noticeStore.getState().notices).toEqual([]);
});
