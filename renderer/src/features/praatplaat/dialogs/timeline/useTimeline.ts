import { useMemo } from 'react';
import type { Timeline } from '../../../../../../core/gestures/timeline.ts';
import { useTrajectory } from '../../../../store/trajectory.ts';
import { useFetched } from '../../../../store/useFetched.ts';

/** The session so far, as it was when this was opened; null while it is on its way. */
export function useTimeline(): Timeline | null {
  const trajectoryId = useTrajectory((state) => state.id);
  const place = useTrajectory((state) => state.place);
  const told = useFetched('document.timeline', { trajectoryId, place });
  return useMemo(
    () =>
      told && { steps: told.steps, document: Object.fromEntries(told.records.map((record) => [record.id, record])) },
    [told],
  );
}
