import { useTrajectory } from '../../store/trajectory.ts';
import { useFetched } from '../../store/useFetched.ts';
import type { WrittenFindings } from './finding-cards.ts';

/** What the services would write on cards about whole principles, for the results as they are now; null until they are there. */
export function useWrittenFindings(): WrittenFindings {
  const trajectoryId = useTrajectory((state) => state.id);
  const results = useTrajectory((state) => state.results);
  return useFetched('results.findings', { trajectoryId }, results);
}
