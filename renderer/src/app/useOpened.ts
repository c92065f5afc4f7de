import { useCallback, useEffect, useRef, useState } from 'react';
import type { StoreApi } from 'zustand';
import { forgetNotices, reconnected, report, solved } from '../kit/notices.ts';
import type { Step } from '../kit/steps.ts';
import { nl } from '../locale/nl/index.ts';
import { useApi } from '../store/api.ts';
import { createTrajectoryStore, type TrajectoryState } from '../store/trajectory.ts';
import { rememberedPlace, rememberPlace } from './place.ts';

interface Opened {
  readonly store: StoreApi<TrajectoryState>;
  readonly firstStep: Step;
  stop(): void;
}

/** The opened trajectory or null, and opening and closing it. After a reload she is where she was. */
export function useOpened() {
  const api = useApi();
  const [opened, setOpened] = useState<Opened | null>(null);
  const current = useRef<Opened | null>(null);
  /** How often a trajectory was opened or left. */
  const asked = useRef(0);

  const close = useCallback(() => {
    asked.current += 1;
    current.current?.stop();
    current.current = null;
    document.title = nl.app.name;
    rememberPlace(null);
    forgetNotices();
    setOpened(null);
  }, []);
  const open = useCallback(
    async (id: string, step?: Step) => {
      asked.current += 1;
      const request = asked.current;
      try {
        const snapshot = await api.call('trajectories.open', { id });
        // Another one was opened meanwhile, or this one was left.
        if (asked.current !== request) return;
        solved('trajectories.open');
        current.current?.stop();
        document.title = `${snapshot.municipality} - ${nl.app.name}`;
        const firstStep = step ?? 'trajectory';
        current.current = { ...createTrajectoryStore(api, snapshot), firstStep };
        setOpened(current.current);
      } catch (error) {
        if (asked.current !== request) return;
        rememberPlace(null);
        report('trajectories.open', error);
      }
    },
    [api],
  );
  useEffect(() => {
    const place = rememberedPlace();
    if (place) void open(place.id, place.step);
  }, [open]);
  useEffect(() => api.onReconnect(reconnected), [api]);
  // Another window may have removed it.
  useEffect(
    () =>
      api.onEvent((event) => {
        const id = current.current?.store.getState().id;
        const isGone = event.type === 'trajectory.removed' || event.type === 'trajectory.replaced';
        if (isGone && event.trajectoryId === id) close();
      }),
    [api, close],
  );
  return { opened, open, close };
}
