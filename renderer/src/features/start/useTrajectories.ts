import { useCallback, useEffect, useState } from 'react';
import type { TrajectorySummary } from '../../../../core/domain/trajectory.ts';
import { type Cause, attempt as tell } from '../../kit/notices.ts';
import { useApi } from '../../store/api.ts';
import { newId } from '../../store/trajectory.ts';

export interface Trajectories {
  /** Null while they are being fetched. */
  readonly list: readonly TrajectorySummary[] | null;
  /** The list could not be fetched. */
  readonly failed: boolean;
  readonly busy: boolean;
  reload(): void;
  openSample(): void;
  /** The praatplaten to begin with. */
  readonly templates: readonly { readonly id: string; readonly name: string }[];
  create(municipality: string, templateId?: string): Promise<boolean>;
  rename(id: string, municipality: string): Promise<boolean>;
  remove(id: string): Promise<boolean>;
  /** The example as it was at first, in place of this copy of it. */
  renewSample(id: string): Promise<boolean>;
}

/** The trajectories on this laptop and what can be done with them. Calls give true when it is on disk. */
export function useTrajectories(onOpen: (id: string) => void): Trajectories {
  const api = useApi();
  const [list, setList] = useState<readonly TrajectorySummary[] | null>(null);
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

  return {
    list,
    failed,
    busy,
    reload: () => void reload(),
    openSample: () =>
      void attempt('trajectories.openSample', async () => onOpen((await api.call('trajectories.openSample', null)).id)),
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
    remove: (id) =>
      attempt('trajectories.remove', async () => {
        await api.call('trajectories.remove', { id });
        await load();
      }),
    renewSample: (id) =>
      attempt('trajectories.renewSample', async () => {
        await api.call('trajectories.renewSample', { id });
        await load();
      }),
  };
}
