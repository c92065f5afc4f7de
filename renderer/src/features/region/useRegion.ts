import { useCallback, useMemo, useState } from 'react';
import type { CallInput, Output } from '../../../../core/contract/methods.ts';
import { attempt } from '../../kit/notices.ts';
import { nl } from '../../locale/nl/index.ts';
import { useApi } from '../../store/api.ts';
import { useTrajectory } from '../../store/trajectory.ts';
import { useFetched } from '../../store/useFetched.ts';

export type Region = Output<'region.read'>;
/** A sheet that is there already, and waits for how it is stored. */
export type Waiting = Output<'region.add'> & { readonly uploadId: string };
type How = CallInput<'region.add'>['how'];

/** The sheets of other municipalities, and what can be done with them. */
export function useRegion(withNames: boolean) {
  const api = useApi();
  const trajectoryId = useTrajectory((state) => state.id);
  const whole = useTrajectory((state) => state.whole);
  const [moment, setMoment] = useState({});
  const [waiting, setWaiting] = useState<Waiting | null>(null);
  const [said, setSaid] = useState('');
  const again = useCallback(() => setMoment({}), []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another moment is all that these are for
  const now = useMemo(() => ({}), [moment, whole]);
  const region = useFetched('region.read', { trajectoryId, withNames }, now);

  async function store(uploadId: string, how: How, tell: (name: string) => string): Promise<void> {
    await attempt('region.add', async () => {
      const added = await api.call('region.add', { trajectoryId, uploadId, how });
      setWaiting(added.stored ? null : { ...added, uploadId });
      if (added.stored) setSaid(tell(added.municipality));
      again();
    });
  }

  return {
    region,
    waiting,
    said,
    tell: setSaid,
    store,
    forget: () => setWaiting(null),
    remove: (key: string) =>
      attempt('region.remove', async () => {
        await api.call('region.remove', { trajectoryId, key });
        again();
      }),
  };
}

/** Reads files as sheets, one after the other. */
export function useAddFile(store: ReturnType<typeof useRegion>['store']) {
  const api = useApi();
  return async (files: readonly File[]) => {
    for (const file of files) {
      await attempt('region.add', async () => {
        const uploadId = await api.upload(file.name, new Uint8Array(await file.arrayBuffer()));
        await store(uploadId, 'ask', nl.region.added);
      });
    }
  };
}
