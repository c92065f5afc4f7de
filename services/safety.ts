import { createCopiesService } from './copies/copies-service.ts';
import { createDamageService } from './damage/damage-service.ts';
import type { Db } from './database/opening/open.ts';
import type { EventHub } from './event-hub.ts';

interface Needs {
  readonly db: Db;
  readonly clock: () => Date;
  readonly hub: EventHub;
  readonly trajectories: { list(): readonly { readonly id: string }[] };
  /** A trajectory is not as it was in memory. */
  readonly forget: (trajectoryId: string) => void;
}

/** The copies of the data, and whether the data are as they were written: each needs the other. */
export function createSafety({ db, clock, hub, trajectories, forget }: Needs) {
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
  const copies = createCopiesService(db, clock, damage.look);
  return { copies, damage };
}
