import { expect, test, vi } from 'vitest';
import { commands, page, userEvent } from 'vitest/browser';
import { ApiError } from '../../core/contract/errors.ts';
import { ConnectionNotice } from '../../renderer/src/app/notices/ConnectionNotice.tsx';
import { DamageNotice } from '../../renderer/src/app/notices/DamageNotice.tsx';
import { DiskNotice } from '../../renderer/src/app/notices/DiskNotice.tsx';
import { SetAsideNotice } from '../../renderer/src/app/notices/SetAsideNotice.tsx';
import { TopBar } from '../../renderer/src/app/TopBar.tsx';
import { report, solved } from '../../renderer/src/kit/notices.ts';
import { nl } from '../../renderer/src/locale/nl/index.ts';
import { expectAccessible } from './axe.ts';
import { addSession, button, openNew, openTrajectory, show, startProgram } from './harness.tsx';

const bar = <TopBar onClose={vi.fn()} panelOpen={false} onPanel={vi.fn()} onProjector={vi.fn()} />;

/** The example after something was done to its data on disk. */
async function openDamaged(...sql: string[]) {
  const program = await startProgram('sample');
  const [sample] = await program.api.call('trajectories.list', null);
  for (const one of sql) await commands.damageData(program.id, one);
  return openTrajectory(program, sample?.id ?? '');
}

test('nothing is said about data that could all be read', async () => {
  const opened = await openDamaged();
  opened.show(<SetAsideNotice />);
  await expect.element(page.getByRole('main')).toBeInTheDocument();
  await expect.element(button(nl.setAside.close)).not.toBeInTheDocument();
});

test('what is damaged and what is newer is named in one sentence, and the rest is there', async () => {
  const opened = await openDamaged(
    "UPDATE record SET body = '{' WHERE id IN ('note-desk', 'note-systems')",
    "UPDATE record SET version = 99 WHERE id = 'action-letters'",
  );
  opened.show(<SetAsideNotice />);
  const sentence = page.getByText(/2 kaarten/);
  await expect
    .element(sentence)
    .toHaveTextContent(
      'Niet te lezen, want beschadigd: 2 kaarten. Gemaakt met een nieuwere versie van Praatplaat: 1 afspraak. Dat is apart bewaard. De rest is er gewoon.',
    );
  expect(opened.records('card')).toHaveLength(12);
  expect(opened.records('action')).toHaveLength(3);
  await expectAccessible('part');
  await button(nl.setAside.close).click();
  await expect.element(sentence).not.toBeInTheDocument();
});

test('steps of the history that cannot be read are named as steps', async () => {
  const program = await startProgram();
  await program.api.call('trajectories.create', { id: 't', municipality: 'Voorbeeldstad' });
  const first = await openTrajectory(program, 't');
  await first.run({ type: 'note.add', id: 'n', perspective: 'residents', text: 'a', at: { zone: 'recognise' } });
  await commands.damageData(program.id, "UPDATE journal SET diff = '{'");
  await commands.restartServices(program.id);
  const opened = await openTrajectory(program, 't');
  opened.show(<SetAsideNotice />);
  await expect.element(page.getByText(/^Niet te lezen, want beschadigd: 1 stap van Ongedaan maken\./)).toBeVisible();
});

test('the name of the session stands in the bar only when there are several', async () => {
  const opened = await openNew();
  opened.show(bar);
  await expect.element(page.getByText(nl.app.municipality('Voorbeeldstad'))).toBeVisible();
  await expect.element(page.getByText('Bijeenkomst 1')).not.toBeInTheDocument();
  await addSession(opened, 'tweede', 'In het buurthuis');
  await expect.element(page.getByText('In het buurthuis')).toBeVisible();
  await opened.now().goTo({ sessionId: 'session', plateId: 'plate' });
  await expect.element(page.getByText('Bijeenkomst 1')).toBeVisible();
  await expectAccessible('part');
});

test('the bar says which step can be undone, and undoes it', async () => {
  const opened = await openNew();
  opened.show(bar);
  await expect.element(page.getByRole('button', { name: nl.app.undo })).toBeDisabled();
  await opened.run({ type: 'note.add', id: 'n', perspective: 'residents', text: 'a', at: { zone: 'recognise' } });
  const undo = page.getByRole('button', { name: nl.app.undoStep(nl.app.stepLabels['note.add']) });
  await undo.click();
  await expect.element(undo).not.toBeInTheDocument();
  expect(opened.records('card')).toEqual([]);
  await button(nl.app.redoStep(nl.app.stepLabels['note.add'])).click();
  await expect.poll(() => opened.records('card')).toHaveLength(1);
});

test('the bar says when the connection is lost, until it is there again', async () => {
  const opened = await openNew();
  opened.show(bar);
  await expect.element(page.getByText(nl.app.saved)).toBeVisible();
  opened.transport.fail('document.run', 'connection-lost');
  await opened.now().run({ type: 'privateNotes.change', text: 'a' });
  await expect.element(page.getByText(nl.app.lost)).toBeVisible();
  await expect.element(page.getByText(nl.errors['connection-lost'])).toBeVisible();
  opened.transport.mend();
  await opened.now().run({ type: 'privateNotes.change', text: 'a' });
  await expect.element(page.getByText(nl.app.saved)).toBeVisible();
  await expect.element(page.getByText(nl.errors['connection-lost'])).not.toBeInTheDocument();
});

test('the bar never says kept beside something that the disk refused', async () => {
  const opened = await openNew();
  opened.show(bar);
  await expect.element(page.getByText(nl.app.saved, { exact: true })).toBeVisible();
  opened.transport.fail('document.run', 'disk-full');
  await opened.now().run({ type: 'privateNotes.change', text: 'a' });
  await expect.element(page.getByText(nl.app.unsaved)).toBeVisible();
  await expect.element(page.getByText(nl.app.saved, { exact: true })).not.toBeInTheDocument();
  opened.transport.mend();
  await opened.now().run({ type: 'privateNotes.change', text: 'a' });
  await expect.element(page.getByText(nl.app.saved, { exact: true })).toBeVisible();
});

test.each(['low', 'reading', 'gone'] as const)(
  'a disk that is %s is told as soon as it is seen, and can be read away',
  async (state) => {
    const opened = await openNew();
    opened.show(
      <>
        {bar}
        <h1>Traject</h1>
        <DiskNotice />
      </>,
    );
    await expect.element(page.getByText(nl.app.saved, { exact: true })).toBeVisible();
    // Told again until the window listens: that begins after its first picture.
    const told = () => {
      opened.transport.tell({ type: 'disk.changed', state });
      return page.getByText(nl.app.disk[state]).elements().length;
    };
    await expect.poll(told).toBe(1);
    const inBar = { low: nl.app.saved, reading: nl.app.reading, gone: nl.app.unsaved }[state];
    await expect.element(page.getByText(inBar, { exact: true })).toBeVisible();
    await expectAccessible();
    await button(nl.setAside.close).click();
    await expect.element(page.getByText(nl.app.disk[state])).not.toBeInTheDocument();
  },
);

test('damage is named with the one question, and what came of it is told', async () => {
  const opened = await openNew();
  opened.show(
    <>
      {bar}
      <h1>Traject</h1>
      <DamageNotice />
    </>,
  );
  const parts = [{ municipality: 'Voorbeeldstad', kind: 'record', count: 2 }] as const;
  const told = () => {
    opened.transport.tell({ type: 'damage.changed', state: { lostLog: null, parts: [...parts], unreadable: false } });
    return page.getByText(nl.damage.parts(parts)).elements().length;
  };
  await expect.poll(told).toBe(1);
  await expectAccessible();
  await button(nl.damage.mend).click();
  await expect.element(button(nl.damage.mend)).not.toBeInTheDocument();
  await button(nl.setAside.close).click();
  await expect.element(button(nl.setAside.close)).not.toBeInTheDocument();
});

test.each([
  [false, nl.app.connection.silent],
  [true, nl.app.connection.stranger],
])(
  'a lost connection is told at once, and what helps (the program knows this window no more: %s)',
  async (isStranger, sentence) => {
    const opened = await openNew();
    opened.show(
      <>
        {bar}
        <h1>Traject</h1>
        <ConnectionNotice />
      </>,
    );
    await expect.element(page.getByText(nl.app.saved, { exact: true })).toBeVisible();
    const told = () => {
      opened.transport.lose(isStranger);
      return page.getByText(sentence).elements().length;
    };
    await expect.poll(told).toBe(1);
    await expect.element(page.getByText(nl.app.lost, { exact: true })).toBeVisible();
    await expectAccessible();
  },
);

test('a problem stays until the same thing succeeds or a person takes it away', async () => {
  show(await startProgram(), <main>{null}</main>);
  const notices = page.getByRole('alert');
  report('note.add', new ApiError('disk-full'));
  report('session.change', new ApiError('disk-full'));
  report('scan.list', new ApiError('internal'));
  await expect.element(notices).toMatchTextContent(nl.errors.internal);
  // The same sentence stands once.
  expect(button(nl.app.closeNotice).elements()).toHaveLength(2);
  await expectAccessible('part');
  solved('note.add');
  await expect.element(notices).toMatchTextContent(nl.errors['disk-full']);
  solved('session.change');
  await expect.element(notices).not.toMatchTextContent(nl.errors['disk-full']);
  await button(nl.app.closeNotice).click();
  await expect.element(notices).toHaveTextContent('');
});

test('by keyboard a notice goes away and the focus stays with the others', async () => {
  show(await startProgram(), <main>{null}</main>);
  report('note.add', new ApiError('disk-full'));
  report('scan.list', new ApiError('internal'));
  await expect.element(button(nl.app.closeNotice).first()).toBeVisible();
  await userEvent.tab();
  await userEvent.keyboard('{Enter}');
  await expect.element(page.getByRole('alert')).toHaveTextContent(nl.errors['disk-full']);
  await expect.element(page.getByRole('alert')).toHaveFocus();
});
