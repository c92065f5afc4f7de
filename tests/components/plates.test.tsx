import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { PlatesSection } from '../../renderer/src/features/praatplaat/panel/PlatesSection.tsx';
import { TemplateSection } from '../../renderer/src/features/praatplaat/panel/TemplateSection.tsx';
import { nl } from '../../renderer/src/locale/nl/index.ts';
import { expectAccessible } from './axe.ts';
import { button, openNew, openSample } from './harness.tsx';

const { plates: words, template: kinds } = nl.praatplaat;
const choice = page.getByLabelText(words.choose);

test('the only plate of a session cannot be removed, and there is nothing to choose', async () => {
  const opened = await openNew();
  opened.show(<PlatesSection />);
  await expect.element(button(words.add)).toBeVisible();
  await expect.element(button(words.remove)).not.toBeInTheDocument();
  await expect.element(choice).not.toBeInTheDocument();
  await expectAccessible('part');
});

test('a plate that is added is open at once and can be named', async () => {
  const opened = await openSample();
  opened.show(<PlatesSection />);
  await button(words.add).click();
  await expect.element(choice).toHaveDisplayValue(nl.sessions.nameOfPlate('', 2));
  expect(Object.values(opened.now().document).filter(({ kind }) => kind === 'card')).toEqual([]);
  await page.getByLabelText(words.name).fill('Voor de jeugd');
  await userEvent.keyboard('{Enter}');
  await expect.element(choice).toHaveDisplayValue('Voor de jeugd');
  await expectAccessible('part');
});

test('the chosen plate is the one that is open, with its own name and cards', async () => {
  const opened = await openSample();
  await opened.run({ type: 'plate.add', id: 'p2', title: 'Voor de jeugd', templateId: 'empty' });
  opened.show(<PlatesSection />);
  await choice.selectOptions('Voor de jeugd');
  await expect.element(page.getByLabelText(words.name)).toHaveValue('Voor de jeugd');
  expect(opened.now().place.plateId).toBe('p2');
  await choice.selectOptions(nl.sessions.nameOfPlate('', 1));
  await expect.element(page.getByLabelText(words.name)).toHaveValue('');
  expect(Object.values(opened.now().document).filter(({ kind }) => kind === 'card')).toHaveLength(14);
});

test('a removed plate is gone with its cards, another one is open, and the focus is not lost', async () => {
  const opened = await openSample();
  const { place } = opened.now();
  await opened.run({ type: 'plate.add', id: 'p2', title: 'Voor de jeugd', templateId: 'empty' });
  await opened.now().goTo({ ...place, plateId: 'p2' });
  await opened.run({ type: 'note.add', id: 'n2', perspective: 'policy', text: 'a', at: { zone: 'free' } });
  opened.show(<PlatesSection />);
  await button(words.remove).click();
  await expect.element(button(words.remove)).not.toBeInTheDocument();
  expect(opened.now().place).toEqual(place);
  expect([opened.record('plate', 'p2'), opened.record('card', 'n2')]).toEqual([undefined, undefined]);
  await expect.element(page.getByRole('heading', { name: words.title })).toHaveFocus();
});

test('another kind of plate lies under the cards, and the cards keep their place', async () => {
  const opened = await openSample();
  const before = opened.records('card');
  opened.show(<TemplateSection />);
  const kind = page.getByLabelText(kinds.label);
  const other = opened.now().templates.find(({ id }) => id !== opened.now().template.id);
  await kind.selectOptions(other?.name ?? '');
  await expect.poll(() => opened.now().template.id).toBe(other?.id);
  expect(opened.record('plate', 'plate')?.templateId).toBe(other?.id);
  expect(opened.records('card')).toEqual(before);
  await expectAccessible('part');
});

test('titles of one’s own make another kind of plate, which lies under the cards then', async () => {
  const opened = await openSample();
  opened.show(<TemplateSection />);
  await button(kinds.adapt).click();
  const dialog = page.getByRole('dialog', { name: kinds.adaptTitle });
  await expect.element(dialog.getByLabelText(kinds.name)).toHaveValue(kinds.ownName('Voorbeeldstad'));
  const first = dialog.getByLabelText(kinds.zone(1));
  await first.fill('');
  await expect.element(dialog.getByRole('button', { name: kinds.keep })).toBeDisabled();
  await first.fill('Zo is het nu');
  await expectAccessible('part');
  await dialog.getByRole('button', { name: kinds.keep }).click();
  await expect.element(page.getByLabelText(kinds.label)).toHaveDisplayValue(kinds.ownName('Voorbeeldstad'));
  expect(opened.now().template.zones[0]?.title).toBe('Zo is het nu');
  await expect.element(button(kinds.adapt)).toHaveFocus();
});
