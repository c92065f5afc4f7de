import type { TrajectorySnapshot } from '../../core/contract/snapshots.ts';
import type { ScanResults } from '../../core/scan/model/results.ts';
import type { MinutesModel } from '../../minutes/model/model.ts';
import { minutesOf } from './minutes-of.ts';
import { type startServices, unwrap } from './services.ts';

/** The minutes as a window that opens the trajectory now makes them, of nothing but what the services tell it. */
export async function windowMinutes(
  call: ReturnType<typeof startServices>['call'],
  trajectoryId: string,
): Promise<MinutesModel> {
  const snapshot = unwrap<TrajectorySnapshot>(await call('trajectories.open', { id: trajectoryId }));
  return minutesOf(snapshot, unwrap<ScanResults | null>(await call('results.forDocuments', { trajectoryId })));
}
