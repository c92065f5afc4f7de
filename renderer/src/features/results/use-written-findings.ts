import { useEffect, useState } from 'react';
import { reportError } from '../../kit/notices.ts';
import { useApi } from '../../store/api.ts';
import { useTrajectory } from '../../store/trajectory.ts';
import type { WrittenFindings } from './finding-cards.ts';

/** What the services would write on cards about whole principles, for the results as they are now; null until they are there. */
export function useWrittenFindings(): WrittenFindings {
  const api = useApi();
  const trajectoryId = useTrajectory((state) => state.id);
  const results = useTrajectory((state) => state.results);
  const [written, setWritten] = useState<WrittenFindings>(null);
  useEffect(() => {
    let isCurrent = results !== null;
    api.call('results.findings', { trajectoryId }).then(
      (findings) => isCurrent && setWritten(findings),
      (error) => isCurrent && reportError(error),
    );
    return () => {
      isCurrent = false;
    };
  }, [api, trajectoryId, results]);
  return written;
}
