import { NotebookPen, Timer } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { type Tab, Tabs } from '../../kit/ui/Tabs.tsx';
import { nl } from '../../locale/nl/index.ts';
import { BeamerSection } from './BeamerSection.tsx';
import { NotesSection } from './NotesSection.tsx';
import { TimerSection } from './TimerSection.tsx';

/** What a screen adds to the panel: tabs of its own, and the one that it asks for now. */
export interface ScreenTabs {
  readonly tabs: readonly Tab[];
  /** Asked for as long as this is so; what she opened herself comes back after it. */
  readonly wanted: string | null;
}

interface ControlPanelProps extends ScreenTabs {
  /** A small copy of what the room sees. */
  readonly preview: ReactNode;
  readonly onOpenProjector: () => void;
  readonly onToRoom: () => void;
}

/** What the facilitator does with the beamer, beside whatever she works on; below it one thing at a time. */
export function ControlPanel({ preview, tabs: ofScreen, wanted, onOpenProjector, onToRoom }: ControlPanelProps) {
  const words = nl.control;
  const tabs: readonly Tab[] = [
    ...ofScreen,
    { id: 'time', label: words.timer.title, icon: Timer, content: <TimerSection /> },
    { id: 'notes', label: words.notes.tab, icon: NotebookPen, content: <NotesSection /> },
  ];
  const [open, onOpen] = useOpenTab(tabs[0]?.id ?? 'time', wanted);
  return (
    <div className="control">
      <BeamerSection preview={preview} onOpenProjector={onOpenProjector} onToRoom={onToRoom} />
      <Tabs label={words.tabs} tabs={tabs} open={open} onOpen={onOpen} />
    </div>
  );
}

/** The open tab: what the screen asks for, until she opens another one herself. */
function useOpenTab(first: string, wanted: string | null) {
  const [own, setOwn] = useState(first);
  const [asked, setAsked] = useState(wanted);
  const [away, setAway] = useState(false);
  if (asked !== wanted) {
    setAsked(wanted);
    setAway(false);
  }
  const open = wanted && !away ? wanted : own;
  const onOpen = (id: string) => {
    setOwn(id);
    setAway(true);
  };
  return [open, onOpen] as const;
}
