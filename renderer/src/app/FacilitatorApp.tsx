import { StartScreen } from '../features/start/StartScreen.tsx';
import { Notices } from '../kit/ui/Notices.tsx';
import { TrajectoryProvider } from '../store/trajectory.ts';
import { Help, ManualButton } from './help/Help.tsx';
import { ConnectionNotice } from './notices/ConnectionNotice.tsx';
import { DamageNotice } from './notices/DamageNotice.tsx';
import { DiskNotice } from './notices/DiskNotice.tsx';
import { TrajectoryFrame } from './TrajectoryFrame.tsx';
import { useOpened } from './useOpened.ts';

/** The facilitator's window: the start screen, or one opened trajectory. */
export function FacilitatorApp() {
  const { opened, open, close } = useOpened();
  if (!opened) {
    return (
      <div className="app__start">
        <div className="app__notices">
          <ConnectionNotice />
          <DiskNotice />
          <DamageNotice />
          <Notices />
        </div>
        <StartScreen onOpen={(id) => void open(id)} help={<ManualButton />} />
        <Help />
      </div>
    );
  }
  return (
    <TrajectoryProvider value={opened.store}>
      <TrajectoryFrame firstStep={opened.firstStep} onClose={close} />
      <Help />
    </TrajectoryProvider>
  );
}
