import type { ProjectorFrame, TrajectorySnapshot } from '../../../core/contract/snapshots.ts';
import type { RecordKind, RecordOf } from '../../../core/document/records.ts';
import type { Place } from '../../../core/document/view.ts';
import { createProjectorStore } from '../../../renderer/src/app/room/projector-store.ts';
import { createTrajectoryStore } from '../../../renderer/src/store/trajectory.ts';
import type { Random } from '../../core/scan/small-groups/attack/world.ts';
import { type Fate, shakyLine } from '../../helpers/shaky-line.ts';
import type { Laptop } from './laptop.ts';
import { Broken, onDisk, recordText, textOf } from './watch.ts';

/** What the windows need of the year that they show. */
interface Shown {
  readonly laptop: Laptop;
  readonly main: string;
  readonly place: Place;
  id(): string;
  here(): { readonly trajectoryId: string; readonly place: Place };
  all<K extends RecordKind>(kind: K): RecordOf<K>[];
  ask(method: string, input: unknown): Promise<unknown>;
  done(method: string, input: unknown): Promise<unknown>;
}

const FATES: readonly Fate[] = ['arrives', 'arrives', 'lost', 'doubled', 'late'];
const tick = () => new Promise((resolve) => setImmediate(resolve));

/** Her window and that of the room, on lines on which events get lost, come twice or come late. */
export async function openWindows(year: Shown) {
  const program = () => ({ services: year.laptop.services, call: year.laptop.call.bind(year.laptop) });
  const [own, room] = [shakyLine('facilitator', program), shakyLine('projector', program)];
  for (const line of [own, room]) line.connect();
  const id = year.main;
  const snapshot: TrajectorySnapshot = await own.api.call('trajectories.open', { id });
  const { store, stop } = createTrajectoryStore(own.api, snapshot);
  const seen = createProjectorStore(room.api, { width: () => 1440, onChange: () => undefined });

  return {
    stop,
    connect() {
      for (const line of [own, room]) line.connect();
    },
    /** What becomes of the events from now on. */
    weather(random: Random) {
      for (const line of [own, room]) line.happens(FATES[random(FATES.length)] ?? 'arrives');
    },
    /** Nothing arrives from now on. */
    deaf() {
      for (const line of [own, room]) line.happens('lost');
    },
    /** The lines are good again, and the next change shows what was missed. */
    async rest() {
      for (const line of [own, room]) line.happens('arrives');
      await year.ask('projector.choose', { ...year.here(), choice: { show: 'praatplaat' } });
      await year.done('document.run', {
        ...year.here(),
        command: { type: 'session.change', changes: { place: year.id() } },
      });
      for (let i = 0; i < 6; i++) await tick();
      if (textOf(store.getState().whole) !== textOf(onDisk(year.laptop.db, id)))
        throw new Broken('her window differs from the data');
      checkRoom(seen.getState().frame, year);
    },
  };
}

/** The room sees the notes on the open plate as they are. */
function checkRoom(frame: ProjectorFrame | null, year: Shown): void {
  if (frame?.show !== 'praatplaat') throw new Broken(`the room sees ${frame?.show}, not the plate`);
  const told = new Map(frame.records.map((record) => [record.id, recordText(record)]));
  for (const card of year.all('card')) {
    if (card.plateId !== year.place.plateId || card.content.type !== 'note') continue;
    if (told.get(card.id) !== recordText(card)) throw new Broken(`the room does not see card ${card.id} as it is`);
  }
}
