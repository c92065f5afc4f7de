import { StartScreen } from '../features/start/StartScreen.tsx';
import { TrajectoryProvider } from '../store/trajectory.ts';
import { NoticeBar } from './NoticeBar.tsx';
import { TrajectoryFrame } from './TrajectoryFrame.tsx';
import { useOpened } from './useOpened.ts';

/** The facilitator's window: the start screen, or one opened trajectory. */
export function FacilitatorApp() {
  const { opened, open, close } = useOpened();
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
