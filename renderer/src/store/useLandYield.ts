import type { DeepeningRunRecord } from '../../../core/document/deepening.ts';
import { nl } from '../locale/nl/index.ts';
import { newId, useTrajectory } from './trajectory.ts';

/** Lays what a deepening brought on the open plate; each card says where it comes from. */
export function useLandYield(): (run: DeepeningRunRecord) => Promise<boolean> {
  const run = useTrajectory((state) => state.run);
  return ({ id, name, yields }) =>
    run({ type: 'deepening.land', id, origin: nl.deepening.origin(name), cardIds: yields.map(() => newId()) });
}
