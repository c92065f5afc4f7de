import '../../renderer/src/app/no-eval.ts';
import '@fontsource-variable/atkinson-hyperlegible-next/index.css';
import '@fontsource-variable/atkinson-hyperlegible-next/wght-italic.css';
import '../../renderer/src/app/styles.css';
import { type ReactNode, StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { onTestFinished } from 'vitest';
import { commands, page } from 'vitest/browser';
import { type ApiClient, createClient } from '../../core/contract/client.ts';
import type { CallInput } from '../../core/contract/methods.ts';
import { recordOf, recordsOf } from '../../core/document/document.ts';
import type { RecordKind, RecordOf } from '../../core/document/records.ts';
import { forgetNotices } from '../../renderer/src/kit/notices.ts';
import { Notices } from '../../renderer/src/kit/ui/Notices.tsx';
import { ApiProvider } from '../../renderer/src/store/api.ts';
import { createTrajectoryStore, TrajectoryProvider } from '../../renderer/src/store/trajectory.ts';
import { connectServices, type TestTransport } from './support/transport.ts';

type Command = CallInput<'document.run'>['command'];

/** The program without its frame: the services of this test and the client of the facilitator's window. */
export interface Program {
  readonly id: string;
  readonly api: ApiClient;
  readonly transport: TestTransport;
}

/** Starts the services of this test; they stop when it ends. */
export async function startProgram(data: 'empty' | 'sample' = 'empty'): Promise<Program> {
  const id = await commands.startServices(data);
  onTestFinished(() => commands.stopServices(id));
  const transport = connectServices(id, 'facilitator');
  return { id, transport, api: createClient(transport) };
}

/** Shows this in a window as the program does it, with the notices of the window; it goes away when the test ends. */
export function show({ api }: Program, children: ReactNode): void {
  const place = document.createElement('div');
  place.id = 'root';
  document.documentElement.lang = 'nl';
  document.body.append(place);
  const root = createRoot(place);
  onTestFinished(() => {
    root.unmount();
    place.remove();
    forgetNotices();
  });
  root.render(
    <StrictMode>
      <ApiProvider value={api}>
        <Notices />
        {children}
      </ApiProvider>
    </StrictMode>,
  );
}

/** Opens a trajectory in the window of this program. */
export async function openTrajectory(program: Program, trajectoryId: string) {
  const { api } = program;
  const { store, stop } = createTrajectoryStore(api, await api.call('trajectories.open', { id: trajectoryId }));
  onTestFinished(stop);
  const now = () => store.getState();
  const showWhole = (screen: ReactNode) =>
    show(program, <TrajectoryProvider value={store}>{screen}</TrajectoryProvider>);
  return {
    ...program,
    trajectoryId,
    now,
    /** Does a command at the open place; throws when it is refused. */
    run: (command: Command) => api.call('document.run', { trajectoryId, place: now().place, command }),
    record: <K extends RecordKind>(kind: K, id: string): RecordOf<K> | undefined => recordOf(now().whole, kind, id),
    records: <K extends Parameters<typeof recordsOf>[1]>(kind: K) => recordsOf(now().whole, kind),
    /** Shows a screen of this trajectory where the program has it: in the main part of the window. */
    show: (screen: ReactNode) => showWhole(<main className="app__main">{screen}</main>),
    /** Shows what has the whole window, or makes a main part of its own. */
    showWhole,
  };
}

export type Opened = Awaited<ReturnType<typeof openTrajectory>>;

/** A new trajectory with one empty session. */
export async function openNew(): Promise<Opened> {
  const program = await startProgram();
  await program.api.call('trajectories.create', { id: 'traject', municipality: 'Voorbeeldstad' });
  return openTrajectory(program, 'traject');
}

/** The example that ships with the program: a scan, cards, improvement tasks and actions. */
export async function openSample(): Promise<Opened> {
  const program = await startProgram('sample');
  const { id } = await program.api.call('trajectories.openSample', null);
  return openTrajectory(program, id);
}

/** One more session, in which the window goes on. */
export async function addSession({ api, trajectoryId, now }: Opened, id: string, title: string): Promise<void> {
  const place = { sessionId: id, plateId: `plate-of-${id}` };
  await api.call('sessions.add', { trajectoryId, place, sessionKind: 'lookBack', title, date: null });
  await now().goTo(place);
}

/** Reads a survey of tests/fixtures in as the program proposes it. */
export async function importScan(opened: Opened, fixture: string, how: 'replace' | 'new' = 'replace'): Promise<void> {
  const { id, api, trajectoryId, now } = opened;
  const uploadId = await commands.uploadFixture(id, fixture);
  const { mapping } = await api.call('scan.propose', { uploadId, trajectoryId });
  await api.call('scan.import', { trajectoryId, uploadId, mapping, includeAbandoned: true, how });
  await Promise.all([now().reloadScans(), now().reloadResults()]);
}

/** The button with exactly this name. */
export const button = (name: string) => page.getByRole('button', { name, exact: true });
