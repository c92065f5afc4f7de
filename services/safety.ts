import { ApiError } from '../core/contract/errors.ts';
import { createCopiesService } from './copies/copies-service.ts';
import { createDamageService } from './damage/damage-service.ts';
import type { Db } from './database/opening/open.ts';
import type { EventHub } from './event-hub.ts';
import type { MakeKey } from './sealed-files/seal-key.ts';
import { createSecondPlace } from './second-place/second-place-service.ts';

interface Needs {
  readonly db: Db;
  readonly clock: () => Date;
  readonly hub: EventHub;
  readonly makeKey: MakeKey;
  readonly trajectories: { list(): readonly { readonly id: string }[] };
  /** A trajectory is not as it was in memory. */
  readonly forget: (trajectoryId: string) => void;
}

/** How often is looked whether the second place can be seen again. */
const LOOK_MS = 10 * 60 * 1000;

/** The copies of the data here and in a second place, and whether the data are as they were written: each needs the others. */
export function createSafety({ db, clock, hub, makeKey, trajectories, forget }: Needs) {
  const damage = createDamageService({
    db,
    copies: () => copies,
    onChange: (state) => hub.send('facilitator', { type: 'damage.changed', state }),
    reread: () =>
      trajectories.list().map(({ id }) => {
        forget(id);
        return id;
      }),
  });
  const copies = createCopiesService({ db, clock, isDamaged: damage.look, onMade: () => void secondPlace.catchUp() });
  const make = () => {
    if (damage.look()) throw new ApiError('copy-failed');
    copies.before('daily');
  };
  const secondPlace = createSecondPlace({ db, clock, makeKey, copies: { ...copies, make } });
  /** From now on copies are made by themselves, damage is looked for, and copies go to the second place when it can be seen. */
  function begin(): void {
    damage.lookSoon();
    copies.keepMaking();
    void secondPlace.catchUp();
    setInterval(() => void secondPlace.catchUp(), LOOK_MS).unref();
  }
  /** The path of a copy here or in the second place. */
  const readCopy = async (path: string) => (secondPlace.has(path) ? secondPlace.read(path) : copies.read(path));
  return { copies, damage, secondPlace, copiesToRead: { before: copies.before, read: readCopy }, begin };
}
