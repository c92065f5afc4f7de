import { useEffect, useState } from 'react';
import type { Timeline } from '../../../../../core/gestures/timeline.ts';
import { reportError } from '../../../kit/notices.ts';
import { useApi } from '../../../store/api.ts';
import { useTrajectory } from '../../../store/trajectory.ts';

/** The session so far, as it was when this was opened; null while it is on its way. */
export function useTimeline(): Timeline | null {
  const api = useApi();
  const trajectoryId = useTrajectory((state) => state.id);
  const [timeline, setTimeline] = useState<Timeline | null>(null);
  useEffect(() => {
    api.call('document.timeline', { trajectoryId }).then(({ records, steps }) => {
      setTimeline({ steps, document: Object.fromEntries(records.map((record) => [record.id, record])) });
    }, reportError);
  }, [api, trajectoryId]);
  return timeline;
}
