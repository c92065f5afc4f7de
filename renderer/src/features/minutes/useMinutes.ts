import { useEffect, useState } from 'react';
import type { ErrorCode } from '../../../../core/contract/errors.ts';
import type { HouseStyle } from '../../../../core/house-style/house-style.ts';
import type { MinutesModel } from '../../../../core/minutes/model.ts';
import { codeOf } from '../../kit/notices.ts';
import { useApi } from '../../store/api.ts';
import { useTrajectory } from '../../store/trajectory.ts';

interface Loaded {
  readonly model: MinutesModel | null;
  readonly problem: ErrorCode | null;
}

/** The minutes as they would be now; asked again after every change, also of how they look. */
export function useMinutes(style: HouseStyle | null): Loaded {
  const api = useApi();
  const trajectoryId = useTrajectory((state) => state.id);
  const revision = useTrajectory((state) => state.revision);
  const results = useTrajectory((state) => state.results);
  const [loaded, setLoaded] = useState<Loaded>({ model: null, problem: null });
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new revision, new results or another look make new minutes
  useEffect(() => {
    let current = true;
    const load = async () => {
      try {
        const model = await api.call('minutes.model', { trajectoryId });
        if (current) setLoaded({ model, problem: null });
      } catch (error) {
        const problem = codeOf(error);
        if (current) setLoaded((before) => ({ ...before, problem }));
      }
    };
    void load();
    return () => {
      current = false;
    };
  }, [api, trajectoryId, revision, results, style]);
  return loaded;
}
