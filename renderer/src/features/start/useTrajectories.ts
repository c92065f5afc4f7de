import { useCallback, useEffect, useState } from 'react';
import type { BinnedTrajectory, TrajectorySummary } from '../../../../core/domain/trajectory.ts';
import { type Cause, attempt as tell } from '../../kit/notices.ts';
import { useApi } from '../../store/api.ts';
import { newId } from '../../store/trajectory.ts';

export interface Trajectories {
  /** Null while they are being fetched. */
  readonly list: readonly TrajectorySummary[] | null;
  /** What was taken out of the list and can come back. */
  readonly bin: readonly BinnedTrajectory[];
  /** The list could not be fetched. */
  readonly failed: boolean;
  readonly busy: boolean;
  reload(): void;
  openSample(): void;
  /** The example of a whole year. */
  openSampleYear(): void;
  /** The praatplaten to begin with. */
  readonly templates: readonly { readonly id: string; readonly name: string }[];
  create(municipality: string, templateId?: string): Promise<boolean>;
  rename(id: string, municipality: string): Promise<boolean>;
  /** Puts it in the bin. */
  remove(id: string): Promise<boolean>;
  restore(id: string): Promise<boolean>;
  /** Deletes what is in the bin for good. */
  deleteNow(id: string): Promise<boolean>;
  /** The example as it was at first, in place of this copy of it. */
  renewSample(id: string): Promise<boolean>;
}

type Example = 'trajectories.openSample' | 'trajectories.openSampleYear';
type Change = 'trajectories.remove' | 'trajectories.restore' | 'trajectories.delete' | 'trajectories.renewSample';

/** The trajectories on this laptop and what can be done with them. Calls give true when it is on disk. */
export function useTrajectories(onOpen: (id: string) => void): Trajectories {
  const api = useApi();
  const [list, setList] = useState<readonly TrajectorySummary[] | null>(null);
  const [bin, setBin] = useState<readonly BinnedTrajectory[]>([]);
  const [failed, setFailed] = useState(false);
  const [busy, setBusy] = useState(false);

  const attempt = useCallback(async (cause: Cause, work: () => Promise<void>): Promise<boolean> => {
    setBusy(true);
    const done = await tell(cause, work);
    setBusy(false);
    return done;
  }, []);
  const [templates, setTemplates] = useState<Trajectories['templates']>([]);
  const load = useCallback(async () => {
    setList(await api.call('trajectories.list', null));
    setBin(await api.call('trajectories.bin', null));
    setTemplates(await api.call('templates.list', null));
  }, [api]);
  const reload = useCallback(async () => {
    setFailed(false);
    setFailed(!(await attempt('trajectories.list', load)));
  }, [attempt, load]);
  useEffect(() => {
    void reload();
    return api.onReconnect(() => void reload());
  }, [api, reload]);

  const change = (method: Change, id: string) =>
    attempt(method, async () => {
      await api.call(method, { id });
      await load();
    });

  const openExample = (method: Example) => void attempt(method, async () => onOpen((await api.call(method, null)).id));

  return {
    list,
    bin,
    failed,
    busy,
    reload: () => void reload(),
    openSample: () => openExample('trajectories.openSample'),
    openSampleYear: () => openExample('trajectories.openSampleYear'),
    templates,
    create: (municipality, templateId) =>
      attempt('trajectories.create', async () =>
        onOpen((await api.call('trajectories.create', { id: newId(), municipality, templateId })).id),
      ),
    rename: (id, municipality) =>
      attempt('trajectories.rename', async () => {
        await api.call('trajectories.rename', { id, municipality });
        await load();
      }),
    remove: (id) => change('trajectories.remove', id),
    restore: (id) => change('trajectories.restore', id),
    deleteNow: (id) => change('trajectories.delete', id),
    renewSample: (id) => change('trajectories.renewSample', id),
  };
}
