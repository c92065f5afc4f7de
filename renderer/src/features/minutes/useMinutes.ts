import { useEffect, useMemo, useState } from 'react';
import type { ErrorCode } from '../../../../core/contract/errors.ts';
import type { ScanResults } from '../../../../core/scan/model/results.ts';
import { beganOf } from '../../../../core/trajectory/began.ts';
import { buildMinutes, viewsOf } from '../../../../minutes/model/build.ts';
import type { MinutesModel } from '../../../../minutes/model/model.ts';
import { codeOf } from '../../kit/notices.ts';
import { useApi } from '../../store/api.ts';
import { INTAKE_PARTS } from '../../store/intake-parts.ts';
import { templateIn, useTrajectory } from '../../store/trajectory.ts';

interface Minutes {
  /** Null as long as the results are not known. */
  readonly model: MinutesModel | null;
  readonly problem: ErrorCode | null;
}

/** The minutes as they are now, made in this window from its replica: a change is seen at once. */
export function useMinutes(): Minutes {
  const { results, problem } = useDocumentResults();
  const municipality = useTrajectory((state) => state.municipality);
  const isSample = useTrajectory((state) => state.isSample);
  const whole = useTrajectory((state) => state.whole);
  const templates = useTrajectory((state) => state.templates);
  const sessionId = useTrajectory((state) => state.place.sessionId);
  const model = useMemo(() => {
    if (results === undefined) return null;
    const views = viewsOf(whole, sessionId, (id) => templateIn(templates, id));
    const began = beganOf(whole, sessionId, INTAKE_PARTS);
    return buildMinutes({ municipality, isSample, views, results, began });
  }, [municipality, isSample, whole, templates, sessionId, results]);
  return { model, problem };
}

interface Loaded {
  /** Null without a scan, undefined as long as it is not known. */
  readonly results: ScanResults | null | undefined;
  readonly problem: ErrorCode | null;
}

/** The results with the threshold of documents, which only the services have; asked again when the results change. */
function useDocumentResults(): Loaded {
  const api = useApi();
  const trajectoryId = useTrajectory((state) => state.id);
  const onScreen = useTrajectory((state) => state.results);
  const [loaded, setLoaded] = useState<Loaded>({ results: undefined, problem: null });
  // biome-ignore lint/correctness/useExhaustiveDependencies: other results on the screen are other results in documents
  useEffect(() => {
    let current = true;
    const load = async () => {
      try {
        const results = await api.call('results.forDocuments', { trajectoryId });
        if (current) setLoaded({ results, problem: null });
      } catch (error) {
        const problem = codeOf(error);
        if (current) setLoaded((before) => ({ ...before, problem }));
      }
    };
    void load();
    return () => {
      current = false;
    };
  }, [api, trajectoryId, onScreen]);
  return loaded;
}
