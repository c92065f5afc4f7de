import type { CallInput } from '../../../core/contract/methods.ts';
import type { Place } from '../../../core/document/view.ts';
import { startServices, unwrap } from '../../helpers/services.ts';

export type Command = CallInput<'document.run'>['command'];

export const ID = 't1';
export const SECOND: Place = { sessionId: 's2', plateId: 'p2' };
const EMPTY = { who: '', dueDate: null, firstStep: '', howWeKnow: '', lookBackDate: null };
export const note = (id: string, text = id): Command => ({
  type: 'note.add',
  id,
  perspective: 'policy',
  text,
  at: { x: 0, y: 0 },
});
export const action = (id: string, taskId: string | null = null): Command => ({
  type: 'action.add',
  id,
  taskId,
  what: id,
  ...EMPTY,
});
export const task = (id: string): Command => ({
  type: 'task.add',
  id,
  from: '',
  to: id,
  forWhom: '',
  why: '',
  cardIds: [],
});

/** A trajectory with two sessions. */
export async function twoSessions(folder?: string) {
  const started = folder === undefined ? startServices() : startServices(folder);
  const { call, services } = started;
  if (folder === undefined) {
    unwrap(await call('trajectories.create', { id: ID, municipality: 'Testdorp' }));
    const session = { sessionKind: 'lookBack', title: 'Terugblik', date: null };
    unwrap(await call('sessions.add', { trajectoryId: ID, place: SECOND, ...session }));
  }
  const send = (method: string, input: object) => call(method, { trajectoryId: ID, ...input });
  const run = (place: Place, command: Command) => send('document.run', { place, command });
  const done = async (place: Place, ...commands: readonly Command[]) => {
    for (const command of commands) unwrap(await run(place, command));
  };
  const undo = (place: Place) => send('document.undo', { sessionId: place.sessionId });
  const whole = () => services.documents.read(ID).document;
  const ids = (place: Place) => Object.keys(services.documents.view(ID, place));
  return { ...started, send, run, done, undo, whole, ids };
}
