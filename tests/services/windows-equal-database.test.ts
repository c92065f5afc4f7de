import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { DocumentRecord } from '../../core/document/records.ts';
import { createProjectorStore } from '../../renderer/src/app/room/projector-store.ts';
import { createTrajectoryStore } from '../../renderer/src/store/trajectory.ts';
import { readDocument } from '../../services/database/records.ts';
import { anyCommand } from '../core/gestures/arbitrary.ts';
import { atFirst } from '../helpers/place.ts';
import { startServices, unwrap } from '../helpers/services.ts';
import { type Fate, shakyLine } from '../helpers/shaky-line.ts';
import { tempFolder } from '../helpers/temp-folder.ts';

const ID = 't1';
const tick = () => new Promise((resolve) => setImmediate(resolve));

/** Two windows of the facilitator and one for the room around one program on a real database. */
async function rig() {
  const folder = tempFolder();
  let program = startServices(folder);
  unwrap(await program.call('trajectories.create', { id: ID, municipality: 'Stad' }));
  const lines = [shakyLine('facilitator', () => program), shakyLine('facilitator', () => program)];
  const beamer = shakyLine('projector', () => program);
  for (const one of [...lines, beamer]) one.connect();
  const windows = await Promise.all(
    lines.map(async ({ api }) => createTrajectoryStore(api, await api.call('trajectories.open', { id: ID }))),
  );
  const room = createProjectorStore(beamer.api, { width: () => 1440, onChange: () => undefined });
  const show = () => program.call('projector.choose', { ...atFirst(ID), choice: { show: 'praatplaat' } });
  unwrap(await show());
  return {
    windows,
    room,
    lines: [...lines, beamer],
    program: () => program,
    async restart() {
      program.close();
      program = startServices(folder);
      for (const one of [...lines, beamer]) one.connect();
      unwrap(await show());
      await tick();
    },
    close() {
      for (const { stop } of windows) stop();
      program.close();
    },
  };
}

const fate = fc.constantFrom<Fate>('arrives', 'arrives', 'arrives', 'lost', 'doubled', 'late');
const step = fc.oneof(
  { weight: 8, arbitrary: fc.record({ do: fc.constant('run' as const), command: anyCommand }) },
  { weight: 3, arbitrary: fc.record({ do: fc.constantFrom('undo' as const, 'redo' as const) }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('restart' as const) }) },
);
const steps = fc.array(fc.tuple(step, fc.tuple(fate, fate, fate)), { minLength: 1, maxLength: 60, size: 'max' });

type Rig = Awaited<ReturnType<typeof rig>>;
type Step = typeof step extends fc.Arbitrary<infer S> ? S : never;

const byId = (records: readonly DocumentRecord[]) => records.toSorted((a, b) => (a.id < b.id ? -1 : 1));
const ON_PLATE: readonly DocumentRecord['kind'][] = ['card', 'group', 'improvementTask', 'action'];
const forRoom = ({ kind }: DocumentRecord) => ON_PLATE.includes(kind);
let accepted = 0;

async function play({ lines, program, restart }: Rig, one: Step, fates: readonly Fate[]): Promise<void> {
  for (const [i, fateOf] of fates.entries()) lines[i]?.happens(fateOf);
  if (one.do === 'restart') return restart();
  const way = one.do === 'run' ? { command: one.command } : {};
  const { ok } = await program().call(`document.${one.do}`, { ...atFirst(ID), ...way });
  if (ok) accepted += 1;
}

/** The line is good again, and the next change shows every window what it missed. */
async function comeToRest({ lines, program }: Rig): Promise<void> {
  for (const one of lines) one.happens('arrives');
  const last = { type: 'note.add', id: 'last', perspective: 'policy', text: 'slot', at: { zone: 'start' } };
  unwrap(await program().call('document.run', { ...atFirst(ID), command: last }));
  for (let i = 0; i < 4; i++) await tick();
}

test('whatever happens to commands, events and the program, all windows equal the database in the end', async () => {
  await fc.assert(
    fc.asyncProperty(steps, async (story) => {
      const all = await rig();
      for (const [one, fates] of story) await play(all, one, fates);
      await comeToRest(all);
      const stored = byId(Object.values(readDocument(all.program().db, ID)));
      for (const { store } of all.windows) expect(byId(Object.values(store.getState().document))).toEqual(stored);
      const { frame } = all.room.getState();
      if (frame?.show !== 'praatplaat') throw new Error(`the room sees ${frame?.show}`);
      expect(byId(frame.records)).toEqual(stored.filter(forRoom));
      all.close();
    }),
    { numRuns: 100 },
  );
  expect(accepted).toBeGreaterThan(500);
}, 120_000);
