import { randomInt, randomUUID } from 'node:crypto';
import { once } from 'node:events';
import type { Input } from '../../core/contract/methods.ts';
import { atFirst } from '../helpers/place.ts';
import { connectWindow, login } from '../helpers/shell-client.ts';
import { startBrowserShell } from './browser-shell.ts';
import { expect, test } from './fixtures.ts';

const KILLS = 100;
const trajectoryId = 'kill';
type Started = Awaited<ReturnType<typeof startWithWindow>>;
type Command = Input<'document.run'>['command'];

interface Ledger {
  /** Texts of the cards whose change was acknowledged, by card id. */
  readonly acknowledged: Map<string, string>;
  /** Changes sent and never answered: they may or may not be there. */
  readonly inFlight: Map<string, string>;
}

/** Starts the shell with one window on it. */
async function startWithWindow(dataFolder: string) {
  const shell = await startBrowserShell(dataFolder);
  const { api } = await connectWindow(new URL(shell.url).origin, await login(shell.url));
  return { shell, api };
}

function nextCommand(acknowledged: ReadonlyMap<string, string>): { id: string; text: string; command: Command } {
  const text = randomUUID();
  const known = [...acknowledged.keys()];
  if (known.length < 5 || randomInt(3) > 0) {
    const id = randomUUID();
    return { id, text, command: { type: 'note.add', id, perspective: 'residents', text, at: { x: 0, y: 0 } } };
  }
  const id = known[randomInt(known.length)] ?? '';
  return { id, text, command: { type: 'note.change', id, changes: { text } } };
}

/** Edits one after another until the shell is gone. */
async function editUntilKilled({ shell, api }: Started, { acknowledged, inFlight }: Ledger, killAfter: number) {
  setTimeout(() => shell.process.kill('SIGKILL'), killAfter);
  for (;;) {
    const { id, text, command } = nextCommand(acknowledged);
    inFlight.set(id, text);
    const answered = await api.call('document.run', { ...atFirst(trajectoryId), command }).then(
      () => true,
      () => false,
    );
    if (!answered) return;
    acknowledged.set(id, text);
    inFlight.delete(id);
  }
}

async function textsOnDisk({ api }: Started): Promise<{ texts: Map<string, string>; undoable: boolean }> {
  const before = await api.call('document.snapshot', atFirst(trajectoryId));
  const texts = new Map(
    before.records.flatMap((record) => (record.kind === 'card' ? [[record.id, record.content.text] as const] : [])),
  );
  if (!before.history.undo) return { texts, undoable: texts.size === 0 };
  await api.call('document.undo', atFirst(trajectoryId));
  await api.call('document.redo', atFirst(trajectoryId));
  const after = await api.call('document.snapshot', atFirst(trajectoryId));
  const same = (records: typeof before.records) =>
    records
      .map((record) => JSON.stringify(record))
      .sort()
      .join();
  return { texts, undoable: same(before.records) === same(after.records) };
}

test('after SIGKILL at 100 random moments every acknowledged change is there, and undo still works', async ({
  dataFolder,
}) => {
  test.setTimeout(600_000);
  const ledger: Ledger = { acknowledged: new Map(), inFlight: new Map() };
  let started = await startWithWindow(dataFolder);
  await started.api.call('trajectories.create', { id: trajectoryId, municipality: 'Killstad' });
  let lost = 0;
  let undone = 0;
  let changes = 0;
  for (let kill = 0; kill < KILLS; kill++) {
    const before = ledger.acknowledged.size;
    const gone = once(started.shell.process, 'exit');
    await editUntilKilled(started, ledger, 20 + randomInt(180));
    await gone;
    changes += ledger.acknowledged.size - before;
    started = await startWithWindow(dataFolder);
    const { texts, undoable } = await textsOnDisk(started);
    for (const [id, text] of ledger.acknowledged) {
      if (texts.get(id) !== text && texts.get(id) !== ledger.inFlight.get(id)) lost += 1;
      ledger.acknowledged.set(id, texts.get(id) ?? text);
    }
    if (undoable) undone += 1;
    ledger.inFlight.clear();
  }
  await started.shell.stop();
  console.log(
    `${KILLS} kills, ${ledger.acknowledged.size} acknowledged cards (${changes} new), ${lost} lost, undo worked ${undone} times`,
  );
  expect(ledger.acknowledged.size).toBeGreaterThan(KILLS);
  expect(lost).toBe(0);
  expect(undone).toBe(KILLS);
});
