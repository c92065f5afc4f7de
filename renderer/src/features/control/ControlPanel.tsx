import type { ReactNode } from 'react';
import { BeamerSection } from './BeamerSection.tsx';
import './control.css';
import { NotesSection } from './NotesSection.tsx';
import { ScreensSection } from './ScreensSection.tsx';
import { StepsSection } from './StepsSection.tsx';
import { TimerSection } from './TimerSection.tsx';

interface ControlPanelProps {
  /** A small copy of what the room sees. */
  readonly preview: ReactNode;
  /** Shows on her own screen what the room may see, and nothing else. */
  readonly onToRoom: () => void;
}

/** What the facilitator does with the beamer, beside whatever she works on. Only she sees it. */
export function ControlPanel({ preview, onToRoom }: ControlPanelProps) {
  return (
    <div className="control">
      <BeamerSection preview={preview} />
      <StepsSection />
      <TimerSection />
      <NotesSection />
      <ScreensSection onToRoom={onToRoom} />
    </div>
  );
}
