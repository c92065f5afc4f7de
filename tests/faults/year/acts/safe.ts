import { existsSync, mkdirSync, renameSync } from 'node:fs';
import type { CopiedTrajectory } from '../../../../core/contract/trajectory-file-methods.ts';
import { readTrajectoryRows, sumOfTrajectory } from '../../../../services/database/trajectory-rows.ts';
import { Broken, textOf } from '../watch.ts';
import type { Year } from '../year.ts';
import { SESSION_ACTS } from './session.ts';

const DAY = 86_400_000;
const PHRASE = 'vier rustige losse woorden';
const MOST_PAGES = 1_073_741_823;

/** What a trajectory says now, the same in all its copies. */
function sumOf(y: Year, id = y.main): string {
  const rows = readTrajectoryRows(y.laptop.db, id);
  return rows ? sumOfTrajectory(rows) : '';
}

/** Files and copies that were made, with what they hold and how much had been taken back then. */
interface Kept {
  readonly sum: string;
  readonly main: string;
  readonly backThen: number;
}
interface AllKept {
  readonly files: (Kept & { readonly data: Uint8Array })[];
  readonly copies: Map<string, Kept>;
}
const kept = new WeakMap<Year, AllKept>();
function keptOf(y: Year): AllKept {
  const one: AllKept = kept.get(y) ?? { files: [], copies: new Map() };
  kept.set(y, one);
  return one;
}
const takenBack = (y: Year) => y.words.gone.size + y.words.withdrawn.size + (y.counts['forgetting.forget'] ?? 0);
const now = (y: Year): Kept => ({ sum: sumOf(y), main: y.main, backThen: takenBack(y) });

/** What came back is what was kept, apart from what was taken back since. */
async function compare(y: Year, id: string, was: Kept | undefined) {
  if (was && was.backThen === takenBack(y) && sumOf(y, id) !== was.sum)
    throw new Broken('what came back differs from what was kept');
  y.main = id;
  await y.look();
}

async function backup(y: Year) {
  const { copies } = y.laptop.services;
  const before = new Set(copies.list().map(({ path }) => path));
  copies.before('daily');
  // Not the first: with a clock that was set back another one is dated later.
  const copy = copies.list().find(({ path }) => !before.has(path));
  if (copy) keptOf(y).copies.set(copy.path.replace(y.laptop.folder, ''), now(y));
  y.checkCopies();
}

async function restore(y: Year) {
  const copy = y.pick(y.laptop.services.copies.list());
  if (!copy) return;
  const inside = await y.ask('trajectoryFiles.inCopy', { path: copy.path });
  const one = y.pick((inside.ok ? (inside.value as CopiedTrajectory[]) : []).map(({ summary }) => summary.id));
  if (!one) return;
  const how = y.random(3) === 0 ? 'beside' : 'replace';
  const { id } = await y.done<{ id: string }>('trajectoryFiles.restore', { path: copy.path, id: one, how });
  const was = keptOf(y).copies.get(copy.path.replace(y.laptop.folder, ''));
  await compare(y, id, was?.main === one ? was : undefined);
}

async function saveFile(y: Year) {
  const { delivered } = y.laptop;
  await y.done('trajectoryFiles.save', { trajectoryId: y.main, phrase: PHRASE });
  const data = delivered.at(-1)?.data ?? new Uint8Array();
  for (const word of y.words.secrets.keys())
    if (Buffer.from(data).includes(word)) throw new Broken('a trajectbestand holds a word that can be read');
  keptOf(y).files.push({ ...now(y), data });
}

async function openFile(y: Year) {
  const file = y.pick(keptOf(y).files);
  if (!file) return;
  const upload = (data: Uint8Array) => y.laptop.services.uploads.add('a.praatplaat', data);
  const wrong = await y.ask('trajectoryFiles.open', {
    uploadId: upload(file.data),
    phrase: 'iets heel anders hier',
    how: 'replace',
  });
  if (wrong.ok) throw new Broken('a file was opened with another phrase');
  const damaged = Uint8Array.from(file.data, (byte, i) => (i === file.data.length >> 1 ? byte ^ 1 : byte));
  const bad = await y.ask('trajectoryFiles.open', { uploadId: upload(damaged), phrase: PHRASE, how: 'replace' });
  if (bad.ok) throw new Broken('a damaged file was opened');
  const how = y.random(2) === 0 ? 'beside' : 'replace';
  const { id } = await y.done<{ id: string }>('trajectoryFiles.open', {
    uploadId: upload(file.data),
    phrase: PHRASE,
    how,
  });
  await compare(y, id, file);
}

/** Copies go to a stick, that is sometimes not there. */
async function stick(y: Year) {
  const { stick: folder, services } = y.laptop;
  if (!existsSync(folder)) mkdirSync(folder);
  await y.ask('secondPlace.choose', { folder, phrase: PHRASE });
  renameSync(folder, `${folder}-out`);
  const out = await y.ask('secondPlace.copy', null);
  renameSync(`${folder}-out`, folder);
  if (out.ok) throw new Broken('a copy went to a stick that is not there');
  await y.ask('secondPlace.copy', null);
  const copy = y.pick(services.secondPlace.state()?.copies ?? []);
  if (copy) await y.ask('trajectoryFiles.inCopy', { path: copy.path });
}

/** A person is forgotten: the name is nowhere any more. */
async function forget(y: Year) {
  const name = y.pick(y.names);
  if (!name || y.words.gone.has(name)) return;
  const proposal = await y.ask('forgetting.propose', { trajectoryId: y.main, name });
  if (!proposal.ok) return;
  const { questions, elsewhere } = proposal.value as { questions: { text: string }[]; elsewhere: string[] };
  const yes = questions.map(({ text }) => text);
  await y.done('forgetting.forget', { trajectoryId: y.main, name, yes, no: [] });
  y.names.splice(y.names.indexOf(name), 1);
  if (elsewhere.length === 0 && y.laptop.services.trajectories.bin().length === 0)
    y.isGone(name, 'a name that was forgotten,');
}

/** Another trajectory goes in the bin, and comes back or is deleted. */
async function other(y: Year) {
  const [id, word] = [y.id(), y.word('stad')];
  await y.done('trajectories.create', { id, municipality: word });
  const before = textOf(y.laptop.services.documents.read(id).document);
  await y.done('trajectories.remove', { id });
  if (y.random(3) === 0) {
    await y.done('trajectories.restore', { id });
    if (textOf(y.laptop.services.documents.read(id).document) !== before)
      throw new Broken('a trajectory came out of the bin other than it went in');
    await y.done('trajectories.remove', { id });
  }
  if (y.random(2) === 0) return;
  await y.done('trajectories.delete', { id });
  y.isGone(word, 'a deleted trajectory,');
}

/** The disk is full, or takes nothing: what is refused changes nothing, and the room goes on. */
async function fullDisk(y: Year) {
  const { db } = y.laptop;
  const isFull = y.random(2) === 0;
  if (isFull) db.pragma(`max_page_count = ${Number(db.pragma('page_count', { simple: true }))}`);
  else db.pragma('query_only = ON');
  try {
    for (const act of ['note', 'gesture', 'undo', 'agree'] as const) await SESSION_ACTS[act](y);
    const { ok, code } = await y.ask('projector.choose', { ...y.here(), choice: { show: 'praatplaat' } });
    if (!ok && code !== 'cannot-keep-shown') throw new Broken(`on a full disk the room sees nothing: ${code}`);
  } finally {
    db.pragma(`max_page_count = ${MOST_PAGES}`);
    db.pragma('query_only = OFF');
  }
}

/** What keeps the work safe, and what endangers it. */
export const SAFETY_ACTS = {
  ...{ backup, restore, saveFile, openFile, stick, forget, other, fullDisk },
  closed: (y: Year) => y.restart('closed'),
  stopped: (y: Year) => y.restart('stopped'),
  torn: (y: Year) =>
    y.whileItStops(() => SESSION_ACTS[y.pick(['note', 'gesture', 'person', 'undo'] as const) ?? 'note'](y)),
  later: async (y: Year) => y.laptop.wait((1 + y.random(40)) * DAY),
  setBack: async (y: Year) => y.laptop.wait(-(1 + y.random(400)) * DAY),
  weather: async (y: Year) => y.windows.weather(y.random),
  rest: (y: Year) => y.windows.rest(),
};
