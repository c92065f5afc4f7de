import type { ReactNode } from 'react';
import { BeamerSection } from './BeamerSection.tsx';
import { NotesSection } from './NotesSection.tsx';
import { ScreensSection } from './ScreensSection.tsx';
import { StepsSection } from './StepsSection.tsx';
import { TimerSection } from './TimerSection.tsx';

interface ControlPanelProps {
  /** A small copy of what the room sees. */
  readonly preview: ReactNode;
  /** What belongs to this screen and is needed often; it comes before the time and her notes. */
  readonly between: ReactNode;
  /** Shows on her own screen what the room may see, and nothing else. */
  readonly onToRoom: () => void;
}

/** What the facilitator does with the beamer, beside whatever she works on. Only she sees it. */
export function ControlPanel({ preview, between, onToRoom }: ControlPanelProps) {
  return (
    <div className="control">
      <BeamerSection preview={preview} />
      <StepsSection />
      {between}
      <TimerSection />
      <NotesSection />
      <ScreensSection onToRoom={onToRoom} />
    </div>
  );
}
