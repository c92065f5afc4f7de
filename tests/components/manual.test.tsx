import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { FacilitatorApp } from '../../renderer/src/app/FacilitatorApp.tsx';
import { nl } from '../../renderer/src/locale/nl/index.ts';
import { expectAccessible } from './axe.ts';
import { button, show, startProgram } from './harness.tsx';

const words = nl.manual;

test('F1 leads to the handleiding, which is searched and read without a connection', async () => {
  show(await startProgram(), <FacilitatorApp />);
  await userEvent.keyboard('{F1}');
  await button(words.open).last().click();
  await expect.element(page.getByRole('heading', { name: 'Handleiding Praatplaat' })).toBeVisible();
  await expectAccessible();
  await page.getByLabelText(words.search).fill('zwart beeld beamer');
  await expect.element(page.getByText(/onderdeel|onderdelen/).first()).toBeVisible();
  await page.getByRole('navigation', { name: words.parts }).getByRole('button').first().click();
  await expect.element(page.getByRole('region')).toMatchTextContent('zwart');
  await page.getByLabelText(words.search).fill('hottentottententententoonstelling');
  await expect.element(page.getByText(words.found(0))).toBeVisible();
  await button(words.close).click();
  await expect.element(page.getByLabelText(words.search)).not.toBeInTheDocument();
});
