import { writeFileSync } from 'node:fs';
import path from 'node:path';
import type { AnswersForReview } from '../../../core/answers/answer.ts';
import type { CallInput, MethodName, Output } from '../../../core/contract/methods.ts';
import { FIRST } from '../../../core/document/document.ts';
import { atFirst } from '../../helpers/place.ts';
import { startServices, unwrap } from '../../helpers/services.ts';
import { tempFolder } from '../../helpers/temp-folder.ts';

export const OTHER = 'other';
/** A session that is there beside the first, one that lies in the bin, and one that is not there yet. */
export const SECOND = { sessionId: 'second', plateId: 'second-plate' };
export const BINNED = { sessionId: 'binned', plateId: 'binned-plate' };
export const NEW = { sessionId: 'new', plateId: 'new-plate' };
export const ANSWERS = Array.from({ length: 12 }, (_, i) => `Antwoord nummer ${i} over het loket.`);
export const csvOf = (answers: readonly string[]) =>
  ['Wie bent u?;Ik word gehoord;Waarom?', ...answers.map((text) => `Inwoner;Eens;"${text}"`)].join('\n');

type Started = ReturnType<typeof startServices>;
/** The real services, and what a call needs to succeed. */
export type Situation = Started & { readonly id: string; upload(name: string, content: string | Uint8Array): string };

/** A call for each method. */
export type Calls = { readonly [M in MethodName]: (s: Situation) => CallInput<M> | Promise<CallInput<M>> };

/** Hands over a file as a window does; gives its upload id. */
export const uploader =
  ({ services }: Started) =>
  (name: string, content: string | Uint8Array) =>
    services.uploads.add(name, typeof content === 'string' ? new TextEncoder().encode(content) : content);

export async function proposed({ call, upload }: Pick<Situation, 'call' | 'upload'>, answers: readonly string[]) {
  const uploadId = upload('scan.csv', csvOf(answers));
  const { mapping } = unwrap<Output<'scan.propose'>>(await call('scan.propose', { uploadId }));
  return { uploadId, mapping };
}

/**
 * The example with a step taken and one undone, more sessions and another scan, and a trajectory with a release whose answer
 * is gone.
 */
async function prepare(): Promise<{ bytes: Uint8Array; id: string }> {
  const started = startServices();
  const { call, db } = started;
  const upload = uploader(started);
  const { id } = unwrap<{ id: string }>(await call('trajectories.openSample', null));
  const at = { zone: 'choose' };
  for (const command of [
    { type: 'note.add', id: 'gone', perspective: 'policy', text: 'Weg', at },
    { type: 'cards.remove', ids: ['gone'] },
    { type: 'note.add', id: 'undone', perspective: 'policy', text: 'Terug', at },
  ]) {
    unwrap(await call('document.run', { ...atFirst(id), command }));
  }
  unwrap(await call('document.undo', atFirst(id)));
  const session = { trajectoryId: id, sessionKind: 'reflection', date: null };
  unwrap(await call('sessions.add', { ...session, place: SECOND, title: 'Tweede' }));
  unwrap(await call('sessions.add', { ...session, place: BINNED, title: 'Weg' }));
  unwrap(await call('sessions.remove', { trajectoryId: id, sessionId: BINNED.sessionId }));
  unwrap(await call('sessions.open', { trajectoryId: id, place: FIRST }));
  const { shown } = unwrap<Output<'scan.list'>>(await call('scan.list', { trajectoryId: id }));
  const more = await proposed({ call, upload }, ANSWERS);
  unwrap(await call('scan.import', { trajectoryId: id, ...more, includeAbandoned: true, how: 'new' }));
  unwrap(await call('scan.choose', { trajectoryId: id, scanId: shown }));
  unwrap(await call('trajectories.create', { id: OTHER, municipality: 'Dorp' }));
  const importOther = async (answers: readonly string[]) => {
    const file = await proposed({ call, upload }, answers);
    unwrap(await call('scan.import', { trajectoryId: OTHER, ...file, includeAbandoned: true }));
  };
  await importOther(ANSWERS);
  const { answers } = unwrap<AnswersForReview>(await call('answers.list', { trajectoryId: OTHER }));
  const [first] = answers;
  const release = { trajectoryId: OTHER, answerId: first?.id, text: first?.raw };
  unwrap(await call('answers.release', release));
  await importOther(ANSWERS.slice(1));
  return { bytes: db.serialize(), id };
}

let prepared: ReturnType<typeof prepare> | undefined;

/** Services on a fresh copy of the same data. */
export async function situation(): Promise<Situation> {
  prepared ??= prepare();
  const { bytes, id } = await prepared;
  const folder = tempFolder();
  writeFileSync(path.join(folder, 'praatplaat.sqlite'), bytes);
  const started = startServices(folder);
  return { ...started, id, upload: uploader(started) };
}
