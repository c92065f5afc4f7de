import { useState } from 'react';
import type { StoreApi } from 'zustand';
import { StartScreen } from '../features/start/StartScreen.tsx';
import { nl } from '../locale/nl/index.ts';
import { useApi } from '../shared/api.ts';
import { clearNotice, reportError } from '../shared/notices.ts';
import type { Step } from '../shared/steps.ts';
import { createTrajectoryStore, TrajectoryProvider, type TrajectoryState } from '../shared/trajectory.ts';
import { NoticeBar } from './NoticeBar.tsx';
import { TrajectoryFrame } from './TrajectoryFrame.tsx';

interface Opened {
  readonly store: StoreApi<TrajectoryState>;
  readonly firstStep: Step;
  stop(): void;
}

/** The facilitator's window: the start screen, or one opened trajectory. */
export function FacilitatorApp() {
  const api = useApi();
  const [opened, setOpened] = useState<Opened | null>(null);

  const open = async (id: string) => {
    try {
      const snapshot = await api.call('trajectories.open', { id });
      clearNotice();
      document.title = `${snapshot.municipality} - ${nl.app.name}`;
      setOpened({ ...createTrajectoryStore(api, snapshot), firstStep: snapshot.results ? 'results' : 'scan' });
    } catch (error) {
      reportError(error);
    }
  };
  const close = () => {
    opened?.stop();
    document.title = nl.app.name;
    setOpened(null);
  };

  if (!opened) {
    return (
      <>
        <NoticeBar />
        <StartScreen onOpen={(id) => void open(id)} />
      </>
    );
  }
  return (
    <TrajectoryProvider value={opened.store}>
      <TrajectoryFrame firstStep={opened.firstStep} onClose={close} />
    </TrajectoryProvider>
  );
}
