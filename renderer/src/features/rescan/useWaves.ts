import { useMemo } from 'react';
import type { Output } from '../../../../core/contract/methods.ts';
import { type Document, recordsOf } from '../../../../core/document/document.ts';
import type { FollowedPointRecord } from '../../../../core/document/waves.ts';
import { attempt, type Cause } from '../../kit/notices.ts';
import { useApi } from '../../store/api.ts';
import { newId, useTrajectory } from '../../store/trajectory.ts';
import { useFetched } from '../../store/useFetched.ts';

export type Overview = Output<'waves.read'>;

/** Then and now of the open trajectory, asked again when a point, a match or a scan changes; null until the first answer. */
export function useWaves(): Overview | null {
  const trajectoryId = useTrajectory((state) => state.id);
  const scans = useTrajectory((state) => state.scans);
  const results = useTrajectory((state) => state.results);
  const said = useTrajectory((state) => saidIn(state.whole));
  // biome-ignore lint/correctness/useExhaustiveDependencies: another moment is all that these are for
  const moment = useMemo(() => ({}), [scans, results, said]);
  return useFetched('waves.read', { trajectoryId }, moment);
}

const saidIn = (whole: Document) =>
  JSON.stringify([...recordsOf(whole, 'followedPoint'), ...recordsOf(whole, 'statementMatch')]);

/** The points that are followed, in the order in which they were chosen. */
export function usePoints(): readonly FollowedPointRecord[] {
  const whole = useTrajectory((state) => state.whole);
  return useMemo(() => recordsOf(whole, 'followedPoint'), [whole]);
}

/** Changes what is followed and which statements are the same; gives true when it is on disk. */
export function useWaveActs() {
  const api = useApi();
  const trajectoryId = useTrajectory((state) => state.id);
  const place = useTrajectory((state) => state.place);
  const at = { trajectoryId, place };
  const tell = (cause: Cause, call: () => Promise<unknown>) => attempt(cause, call);
  return {
    follow: ({ subject, perspective }: Overview['choices'][number], taskId: string | null = null) =>
      tell('waves.follow', () => api.call('waves.follow', { ...at, id: newId(), subject, perspective, taskId })),
    letGo: (id: string) => tell('waves.letGo', () => api.call('waves.letGo', { ...at, id })),
    match: (beforeId: string, afterId: string) =>
      tell('waves.match', () => api.call('waves.match', { ...at, id: newId(), beforeId, afterId })),
  };
}
