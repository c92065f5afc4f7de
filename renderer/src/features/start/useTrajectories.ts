import { useCallback, useEffect, useState } from 'react';
import type { ErrorCode } from '../../../../core/contract/errors.ts';
import type { TrajectorySummary } from '../../../../core/domain/trajectory.ts';
import { codeOf } from '../../kit/notices.ts';
import { useApi } from '../../store/api.ts';
import { newId } from '../../store/trajectory.ts';

export interface Trajectories {
  /** Null while they are being fetched. */
  readonly list: readonly TrajectorySummary[] | null;
  readonly problem: ErrorCode | null;
  readonly busy: boolean;
  reload(): void;
  openSample(): void;
  /** The praatplaten to begin with. */
  readonly templates: readonly { readonly id: string; readonly name: string }[];
  create(municipality: string, templateId?: string): Promise<boolean>;
  rename(id: string, municipality: string): Promise<boolean>;
  remove(id: string): Promise<boolean>;
}

/** The trajectories on this laptop and what can be done with them. Calls give true when it is on disk. */
export function useTrajectories(onOpen: (id: string) => void): Trajectories {
  const api = useApi();
  const [list, setList] = useState<readonly TrajectorySummary[] | null>(null);
  const [problem, setProblem] = useState<ErrorCode | null>(null);
  const [busy, setBusy] = useState(false);

  const attempt = useCallback(async (work: () => Promise<void>): Promise<boolean> => {
    setBusy(true);
    setProblem(null);
    try {
      await work();
      return true;
    } catch (error) {
      setProblem(codeOf(error));
      return false;
    } finally {
      setBusy(false);
    }
  }, []);
  const [templates, setTemplates] = useState<Trajectories['templates']>([]);
  const load = useCallback(async () => {
    setList(await api.call('trajectories.list', null));
    setTemplates(await api.call('templates.list', null));
  }, [api]);
  const reload = useCallback(() => void attempt(load), [attempt, load]);
  useEffect(() => {
    reload();
    return api.onReconnect(reload);
  }, [api, reload]);

  return {
    list,
    problem,
    busy,
    reload,
    openSample: () => void attempt(async () => onOpen((await api.call('trajectories.openSample', null)).id)),
    templates,
    create: (municipality, templateId) =>
      attempt(async () =>
        onOpen((await api.call('trajectories.create', { id: newId(), municipality, templateId })).id),
      ),
    rename: (id, municipality) =>
      attempt(async () => {
        await api.call('trajectories.rename', { id, municipality });
        await load();
      }),
    remove: (id) =>
      attempt(async () => {
        await api.call('trajectories.remove', { id });
        await load();
      }),
  };
}
