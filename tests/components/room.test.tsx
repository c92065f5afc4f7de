import type { ReactNode } from 'react';
import { expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { ProjectorChoice } from '../../core/contract/snapshots.ts';
import { OwnScreenForRoom } from '../../renderer/src/app/room/OwnScreenForRoom.tsx';
import { RoomPreview } from '../../renderer/src/app/room/RoomPreview.tsx';
import { nl } from '../../renderer/src/locale/nl/index.ts';
import { expectAccessible } from './axe.ts';
import { type Opened, openSample } from './harness.tsx';

const SECRET = 'Let op: Joost twijfelt.';
const { room } = nl.praatplaat;

/** The example with a private note and this on the beamer. */
async function withOnBeamer(choice: ProjectorChoice): Promise<Opened> {
  const opened = await openSample();
  await opened.run({ type: 'privateNotes.change', text: SECRET });
  await opened.now().showOnProjector(choice);
  return opened;
}

/** What is drawn for the room is as large as the place it gets. */
const showLarge = (opened: Opened, screen: ReactNode) => opened.showWhole(<div style={{ height: 720 }}>{screen}</div>);

/** All that a person can see or hear on the page. */
const onPage = () => `${document.body.innerHTML} ${document.title}`;
const expectNothingPrivate = () => {
  for (const word of ['twijfelt', 'cliëntenraad', 'Buurthuis De Schakel']) {
    expect(onPage()).not.toContain(word);
  }
};

test('her own screen shows the agreed actions to the room, and nothing private', async () => {
  const opened = await withOnBeamer({ show: 'actions' });
  showLarge(opened, <OwnScreenForRoom onBack={vi.fn()} />);
  await expect.element(page.getByRole('heading', { name: room.agreed })).toBeVisible();
  await expect.element(page.getByText('Drie brieven herschrijven')).toBeVisible();
  expectNothingPrivate();
});

test('her own screen shows nothing of the session while nothing was chosen', async () => {
  const opened = await withOnBeamer({ show: 'nothing' });
  showLarge(opened, <OwnScreenForRoom onBack={vi.fn()} />);
  await expect.element(page.getByText(room.municipality('Voorbeeldstad'))).toBeVisible();
  await expectAccessible();
  expectNothingPrivate();
  expect(onPage()).not.toContain('Drie brieven herschrijven');
});

test('her own screen has the focus, and Escape goes back', async () => {
  const opened = await withOnBeamer({ show: 'readBack', at: 0 });
  const onBack = vi.fn();
  showLarge(opened, <OwnScreenForRoom onBack={onBack} />);
  await expect.element(page.getByText('Proef: tien mensen, één gezicht')).toBeVisible();
  expect(document.activeElement?.textContent).toContain(nl.control.screens.back);
  expectNothingPrivate();
  await userEvent.keyboard('{Escape}');
  expect(onBack).toHaveBeenCalledOnce();
});

test('the small copy follows what the room sees', async () => {
  const opened = await withOnBeamer({ show: 'readBack', at: 0 });
  showLarge(opened, <RoomPreview />);
  await expect.element(page.getByText('Proef: tien mensen, één gezicht')).toBeVisible();
  await opened.now().direct({ do: 'step', by: 1 });
  await expect.element(page.getByText('Toestemming vragen op één blad')).toBeVisible();
  expectNothingPrivate();
  await opened.now().showOnProjector({ show: 'actions' });
  await expect.element(page.getByRole('heading', { name: room.agreed })).toBeVisible();
  expectNothingPrivate();
});

test('the small copy of a frozen beamer does not follow what changes', async () => {
  const opened = await withOnBeamer({ show: 'actions' });
  showLarge(opened, <RoomPreview />);
  await expect.element(page.getByText('Drie brieven herschrijven')).toBeVisible();
  await opened.now().direct({ do: 'freeze', on: true });
  await opened.run({ type: 'action.change', id: 'action-letters', changes: { what: 'Vier brieven herschrijven' } });
  await opened.run({ type: 'action.change', id: 'action-contact', changes: { who: 'Fatima' } });
  await expect.element(page.getByText('Drie brieven herschrijven')).toBeVisible();
  await opened.now().direct({ do: 'freeze', on: false });
  await expect.element(page.getByText('Vier brieven herschrijven')).toBeVisible();
});

test('the small copy of the live plate is described, and shows nothing private', async () => {
  const opened = await withOnBeamer({ show: 'praatplaat' });
  showLarge(opened, <RoomPreview />);
  await expect.element(page.getByRole('img', { name: room.plate(14) })).toBeVisible();
  expectNothingPrivate();
  await expectAccessible('part');
});
