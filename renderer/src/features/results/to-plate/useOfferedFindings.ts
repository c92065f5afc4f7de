import { useTrajectory } from '../../../store/trajectory.ts';
import { useFetched } from '../../../store/useFetched.ts';
import type { OfferedFindings } from './finding-cards.ts';

/** The findings about whole principles that can become a card, for the results as they are now; null until they are there. */
export function useOfferedFindings(): OfferedFindings {
  const trajectoryId = useTrajectory((state) => state.id);
  const results = useTrajectory((state) => state.results);
  return useFetched('results.findings', { trajectoryId }, results);
}
