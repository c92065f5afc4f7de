import { Facilitator } from './actor.ts';
import { expectNothingFound } from './axe.ts';
import { expect, test } from './fixtures.ts';

test('a trajectory goes to another laptop in one file, and the file says what it is beside what is here', async ({
  page,
  shellUrl,
}) => {
  const facilitator = new Facilitator(page);
  await facilitator.open(shellUrl);
  await facilitator.openSample();
  await page.getByRole('button', { name: 'Alle trajecten' }).click();
  await page.getByRole('button', { name: 'Sla op als bestand: Voorbeeldstad' }).click();
  const saving = page.getByRole('dialog', { name: 'Voorbeeldstad opslaan als trajectbestand' });
  const phraseField = saving.getByLabel('Wachtzin');
  await expect(phraseField).toHaveValue(/^\w+ \w+ \w+ \w+$/);
  const proposed = await phraseField.inputValue();
  await saving.getByRole('button', { name: 'Andere woorden' }).click();
  await expect(phraseField).not.toHaveValue(proposed);
  await phraseField.fill('kort');
  await saving.getByRole('button', { name: 'Sla op' }).click();
  await expect(saving.getByText('Deze wachtzin is te kort.')).toBeVisible();
  await phraseField.fill('appel boom kaas tuin');
  await expectNothingFound(page, 'saving');
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    saving.getByRole('button', { name: 'Sla op' }).click(),
  ]);
  expect(file.suggestedFilename()).toMatch(/ Traject Voorbeeldstad\.praatplaat$/);
  await expect(saving.getByText('Het trajectbestand is gemaakt en gecontroleerd.')).toBeVisible();
  await saving.getByRole('button', { name: 'Sluiten' }).click();
  const path = await file.path();

  await page.getByRole('button', { name: 'Pas naam aan: Voorbeeldstad' }).click();
  await page.getByLabel('Voor welke gemeente?').fill('Elders');
  await page.getByRole('button', { name: 'Bewaren' }).click();
  await page.getByRole('button', { name: 'Open een trajectbestand' }).click();
  const opening = page.getByRole('dialog', { name: 'Een trajectbestand openen' });
  await opening.getByRole('button', { name: 'Kijk wat erin staat' }).click();
  await expect(opening.getByText('Kies eerst een bestand.')).toBeVisible();
  await opening.getByLabel('Bestand').setInputFiles(path);
  await opening.getByLabel('Wachtzin').fill('appel boom kaas huis');
  await opening.getByRole('button', { name: 'Kijk wat erin staat' }).click();
  await expect(opening.getByText('Deze wachtzin hoort niet bij dit bestand.')).toBeVisible();
  await opening.getByLabel('Wachtzin').fill('Appel boom kaas-tuin');
  await opening.getByRole('button', { name: 'Kijk wat erin staat' }).click();
  await expect(opening.getByText('Het bestand is ouder')).toBeVisible();
  await expectNothingFound(page, 'opening');
  await opening.getByRole('button', { name: 'Vervang' }).click();
  await page.getByRole('button', { name: 'Alle trajecten' }).click();
  await expect(page.getByRole('button', { name: 'Voorbeeldstad', exact: true })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Elders', exact: true })).toHaveCount(0);
});
