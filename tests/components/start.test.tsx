import { expect, test, vi } from 'vitest';
import { commands, page, userEvent } from 'vitest/browser';
import { lastDayInBin } from '../../core/domain/bin.ts';
import { StartScreen } from '../../renderer/src/features/start/StartScreen.tsx';
import { nl } from '../../renderer/src/locale/nl/index.ts';
import { expectAccessible } from './axe.ts';
import { button, type Program, show, startProgram } from './harness.tsx';

const words = nl.start;

async function startWith(...municipalities: string[]): Promise<Program> {
  const program = await startProgram();
  for (const [i, municipality] of municipalities.entries()) {
    await program.api.call('trajectories.create', { id: `t${i}`, municipality });
  }
  return program;
}

test('without trajectories the start screen says how to begin', async () => {
  show(await startWith(), <StartScreen onOpen={vi.fn()} />);
  await expect.element(page.getByText(words.empty)).toBeVisible();
  await expect.element(button(words.create)).toBeVisible();
  await expect.element(button(words.sample)).toBeVisible();
  const road = page.getByRole('list', { name: words.roadTitle });
  expect(road.getByRole('listitem').elements()).toHaveLength(6);
  await expectAccessible();
});

test('the example of a whole year opens beside the one of an evening, and is there once', async () => {
  const onOpen = vi.fn();
  const program = await startProgram('sample');
  show(program, <StartScreen onOpen={onOpen} />);
  await button(words.sampleYear).click();
  await expect.poll(() => onOpen).toHaveBeenCalledOnce();
  await button(words.sampleYear).click();
  await expect.poll(() => onOpen).toHaveBeenCalledTimes(2);
  expect(onOpen.mock.calls[1]).toEqual(onOpen.mock.calls[0]);
  const list = await program.api.call('trajectories.list', null);
  expect(list.map(({ municipality, isSample }) => [municipality, isSample])).toEqual(
    expect.arrayContaining([
      ['Lindewaard', true],
      ['Voorbeeldstad', true],
    ]),
  );
});

test('a new trajectory needs a name, drops the word gemeente and opens', async () => {
  const onOpen = vi.fn();
  const program = await startWith();
  show(program, <StartScreen onOpen={onOpen} />);
  await button(words.create).click();
  await button(words.begin).click();
  await expect.element(page.getByRole('alert').getByText(words.nameMissing)).toBeVisible();
  expect(onOpen).not.toHaveBeenCalled();
  await page.getByLabelText(words.municipality).fill('Gemeente Rivierdal');
  await userEvent.keyboard('{Enter}');
  await expect.poll(() => onOpen).toHaveBeenCalledOnce();
  const list = await program.api.call('trajectories.list', null);
  expect(list).toMatchObject([{ id: onOpen.mock.calls[0]?.[0], municipality: 'Rivierdal' }]);
});

test('trajectories stand in a list with what is in them, the last opened one on top, and open at a click', async () => {
  const program = await startProgram('sample');
  await program.api.call('trajectories.create', { id: 'nieuw', municipality: 'Rivierdal' });
  const onOpen = vi.fn();
  show(program, <StartScreen onOpen={onOpen} />);
  const cards = page.getByRole('listitem').filter({ has: page.getByRole('heading', { level: 3 }) });
  await expect.element(cards.nth(0)).toMatchTextContent(/Rivierdal.*Nog leeg: begin met de scan/);
  await expect
    .element(cards.nth(1))
    .toMatchTextContent(/VoorbeeldstadVoorbeeld.*123 ingevulde scans · 14 kaarten · 2 verbeteropgaven · 4 afspraken/);
  await expectAccessible();
  await button('Rivierdal').click();
  expect(onOpen).toHaveBeenCalledExactlyOnceWith('nieuw');
});

test('among many trajectories one is found by a part of its name, without accents or capitals', async () => {
  const five = ['Rivierdal', 'Súdwest-Fryslân', 'Heidestad', 'Duinen', 'Lindewaard'];
  show(await startWith(...five), <StartScreen onOpen={vi.fn()} />);
  const names = () =>
    page
      .getByRole('heading', { level: 3 })
      .elements()
      .map((one) => one.textContent);
  await expect.poll(() => names().length).toBe(5);
  await page.getByLabelText(words.search).fill('fryslan');
  await expect.poll(names).toEqual(['Súdwest-Fryslân']);
  await page.getByLabelText(words.search).fill('zzz');
  await expect.element(page.getByText(words.notFound('zzz'))).toBeVisible();
  await expectAccessible();
});

test('a trajectory goes to the bin at once, with the day until which it can come back', async () => {
  const program = await startWith('Rivierdal', 'Heidestad');
  show(program, <StartScreen onOpen={vi.fn()} />);
  await expect.element(button('Rivierdal')).toBeVisible();
  await expect.element(page.getByText(/Prullenbak/)).not.toBeInTheDocument();
  await button(words.removeOf('Rivierdal')).click();
  await expect.element(page.getByRole('status').first()).toHaveTextContent(words.removed('Rivierdal'));
  await expect.element(page.getByRole('heading', { name: words.listTitle })).toHaveFocus();
  await expect.element(button('Rivierdal')).not.toBeInTheDocument();
  await page.getByText(words.bin.title(1)).click();
  const [binned] = await program.api.call('trajectories.bin', null);
  await expect.element(page.getByText(words.bin.until(lastDayInBin(binned?.removedAt ?? '')))).toBeVisible();
  await expectAccessible();
  await button(words.bin.restoreOf('Rivierdal')).click();
  await expect.element(page.getByRole('status').first()).toHaveTextContent(words.bin.restored('Rivierdal'));
  await expect.element(button('Rivierdal')).toBeVisible();
  await expect.element(page.getByText(/Prullenbak/)).not.toBeInTheDocument();
});

test('a trajectory is deleted from the bin only after a yes, and the focus goes to the list', async () => {
  const program = await startWith('Rivierdal', 'Heidestad');
  await program.api.call('trajectories.remove', { id: 't0' });
  show(program, <StartScreen onOpen={vi.fn()} />);
  await page.getByText(words.bin.title(1)).click();
  await button(words.bin.deleteOf('Rivierdal')).click();
  const dialog = page.getByRole('dialog', { name: words.bin.deleteTitle('Rivierdal') });
  await expect.element(dialog).toMatchTextContent(`${words.bin.deleteText}${words.bin.deleteCopies}`);
  await expectAccessible();
  await dialog.getByRole('button', { name: words.removeNo }).click();
  await expect.element(dialog).not.toBeInTheDocument();
  await expect.element(button(words.bin.deleteOf('Rivierdal'))).toHaveFocus();
  expect(await program.api.call('trajectories.bin', null)).toHaveLength(1);
  await button(words.bin.deleteOf('Rivierdal')).click();
  await dialog.getByRole('button', { name: words.removeYes }).click();
  await expect.element(page.getByRole('status').first()).toHaveTextContent(words.bin.deleted('Rivierdal'));
  await expect.element(page.getByRole('heading', { name: words.listTitle })).toHaveFocus();
  expect(await program.api.call('trajectories.bin', null)).toEqual([]);
  expect(await program.api.call('trajectories.list', null)).toMatchObject([{ municipality: 'Heidestad' }]);
});

test('what goes wrong while deleting is told inside the dialog, and the trajectory stays', async () => {
  const program = await startWith('Rivierdal');
  await program.api.call('trajectories.remove', { id: 't0' });
  show(program, <StartScreen onOpen={vi.fn()} />);
  await page.getByText(words.bin.title(1)).click();
  await button(words.bin.deleteOf('Rivierdal')).click();
  program.transport.fail('trajectories.delete', 'disk-full');
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: words.removeYes }).click();
  await expect.element(dialog.getByRole('alert')).toHaveTextContent(nl.errors['disk-full']);
  await expect.element(page.getByText(words.bin.deleted('Rivierdal'))).not.toBeInTheDocument();
  await expectAccessible();
});

test('a list that could not be fetched can be asked again', async () => {
  const program = await startWith('Rivierdal');
  program.transport.fail('trajectories.list', 'connection-lost');
  show(program, <StartScreen onOpen={vi.fn()} />);
  await expect.element(page.getByRole('alert').getByText(nl.errors['connection-lost'])).toBeVisible();
  await expectAccessible();
  program.transport.mend();
  await button(words.retry).click();
  await expect.element(button('Rivierdal')).toBeVisible();
  await expect.element(page.getByText(nl.errors['connection-lost'])).not.toBeInTheDocument();
});

test('a trajectory gets another name, and the list shows it', async () => {
  const program = await startWith('Rivierdal');
  show(program, <StartScreen onOpen={vi.fn()} />);
  await button(words.renameOf('Rivierdal')).click();
  await page.getByLabelText(words.municipality).fill('Heidestad');
  await button(words.save).click();
  await expect.element(button('Heidestad')).toBeVisible();
  await expect.element(page.getByRole('dialog')).not.toBeInTheDocument();
  expect(await program.api.call('trajectories.list', null)).toMatchObject([{ municipality: 'Heidestad' }]);
});

test('copies of the data are named where there are any', async () => {
  const program = await startWith('Rivierdal');
  await commands.copyData(program.id);
  const [copy] = await program.api.call('copies.list', null);
  show(program, <StartScreen onOpen={vi.fn()} />);
  await page.getByText(words.copies.title(1, copy?.madeAt ?? '')).click();
  await expect.element(page.getByText(/^Gemaakt: .* MB/)).toBeVisible();
  await expect.element(page.getByText(/before-version-9-.*\.sqlite$/)).toBeVisible();
  await expectAccessible();
});

test('a copy is removed only after a yes, and that is said where the focus goes', async () => {
  const program = await startWith('Rivierdal');
  const left = () => program.api.call('copies.list', null);
  await commands.copyData(program.id);
  const [copy] = await left();
  show(program, <StartScreen onOpen={vi.fn()} />);
  const title = words.copies.title(1, copy?.madeAt ?? '');
  await page.getByText(title).click();
  const remove = button(words.copies.removeOf(copy?.madeAt ?? ''));
  await remove.click();
  const dialog = page.getByRole('dialog', { name: words.copies.removeTitle });
  await expect.element(dialog).toMatchTextContent(words.copies.removeText);
  await expectAccessible();
  await dialog.getByRole('button', { name: words.removeNo }).click();
  await expect.element(dialog).not.toBeInTheDocument();
  await expect.element(remove).toHaveFocus();
  expect(await left()).toHaveLength(1);
  await remove.click();
  program.transport.fail('copies.remove', 'disk-read-only');
  await dialog.getByRole('button', { name: words.removeYes }).click();
  await expect.element(dialog.getByRole('alert')).toHaveTextContent(nl.errors['disk-read-only']);
  program.transport.mend();
  await dialog.getByRole('button', { name: words.removeYes }).click();
  await expect.element(page.getByText(words.copies.removed)).toHaveFocus();
  await expect.element(page.getByText(title)).not.toBeInTheDocument();
  expect(await left()).toEqual([]);
});

test('a copy says what is in it, and a trajectory that was deleted comes back from it', async () => {
  const program = await startWith('Rivierdal');
  await commands.copyData(program.id);
  const [copy] = await program.api.call('copies.list', null);
  const madeAt = copy?.madeAt ?? '';
  await program.api.call('trajectories.remove', { id: 't0' });
  const onOpen = vi.fn();
  show(program, <StartScreen onOpen={onOpen} />);
  await page.getByText(words.copies.title(1, madeAt)).click();
  await button(words.copies.lookOf(madeAt)).click();
  const dialog = page.getByRole('dialog', { name: words.copies.lookTitle(madeAt) });
  await expect.element(dialog.getByText(words.copies.gone)).toBeVisible();
  await expectAccessible();
  await dialog.getByRole('button', { name: words.copies.restoreOf('Rivierdal') }).click();
  await expect.poll(() => onOpen).toHaveBeenCalledExactlyOnceWith('t0');
  expect(await program.api.call('trajectories.list', null)).toMatchObject([{ municipality: 'Rivierdal' }]);
});

test('without copies nothing is said about them', async () => {
  show(await startWith('Rivierdal'), <StartScreen onOpen={vi.fn()} />);
  await expect.element(button('Rivierdal')).toBeVisible();
  await expect.element(page.getByText(/kopie(ën)? van uw gegevens/)).not.toBeInTheDocument();
});

test('the example begins again only after a yes, and the list says so', async () => {
  const program = await startProgram('sample');
  const [before] = await program.api.call('trajectories.list', null);
  const place = { sessionId: 'session', plateId: 'plate' };
  const command = { type: 'cards.remove' as const, ids: ['note-desk', 'note-systems'] };
  await program.api.call('document.run', { trajectoryId: before?.id ?? '', place, command });
  show(program, <StartScreen onOpen={vi.fn()} />);
  await expect.element(page.getByText(/12\skaarten/)).toBeVisible();
  await button(words.renew).click();
  await expectAccessible();
  await button(words.cancel).click();
  await expect.element(page.getByText(/12\skaarten/)).toBeVisible();
  await button(words.renew).click();
  await button(words.renewYes).click();
  await expect.element(page.getByText(words.renewed)).toBeVisible();
  await expect.element(page.getByText(/14\skaarten/)).toBeVisible();
  const after = await program.api.call('trajectories.list', null);
  expect(after).toHaveLength(1);
  expect(after[0]?.id).not.toBe(before?.id);
});

test('a second place that is not there is refused in words, and the phrase that was proposed stays', async () => {
  const place = nl.secondPlace;
  show(await startWith('Rivierdal'), <StartScreen onOpen={vi.fn()} />);
  await expect.element(page.getByText(place.none)).toBeVisible();
  await button(place.choose).click();
  await expect.element(page.getByLabelText(nl.transfer.phrase)).not.toHaveValue('');
  await button(place.save).click();
  await expect.element(page.getByText(place.folderMissing)).toBeVisible();
  await page.getByLabelText(place.folder, { exact: true }).fill('/nergens/te/vinden');
  await expectAccessible();
  await button(place.save).click();
  await expect.element(page.getByText(nl.errors['second-place-bad'])).toBeVisible();
  await expect.element(page.getByLabelText(nl.transfer.phrase)).not.toHaveValue('');
});
