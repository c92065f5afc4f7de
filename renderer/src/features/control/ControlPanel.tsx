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
  /** A tab that a button of the screen leads to, and how often it was pressed. */
  readonly toOpen: { readonly id: string; readonly times: number };
}

interface ControlPanelProps extends ScreenTabs {
  /** A small copy of what the room sees. */
  readonly preview: ReactNode;
  readonly onOpenProjector: () => void;
  readonly onToRoom: () => void;
}

/** What the facilitator does with the beamer, beside whatever she works on; below it one thing at a time. */
export function ControlPanel({
  preview,
  tabs: ofScreen,
  wanted,
  toOpen,
  onOpenProjector,
  onToRoom,
}: ControlPanelProps) {
  const words = nl.control;
  const tabs: readonly Tab[] = [
    ...ofScreen,
    { id: 'time', label: words.timer.title, icon: Timer, content: <TimerSection /> },
    { id: 'notes', label: words.notes.tab, icon: NotebookPen, content: <NotesSection /> },
  ];
  const first = tabs[0]?.id ?? 'time';
  const [chosen, onOpen] = useOpenTab(first, wanted, toOpen);
  // A tab of what the room sees goes with it.
  const open = tabs.some(({ id }) => id === chosen) ? chosen : first;
  return (
    <div className="control">
      <BeamerSection preview={preview} onOpenProjector={onOpenProjector} onToRoom={onToRoom} />
      <Tabs label={words.tabs} tabs={tabs} open={open} onOpen={onOpen} />
    </div>
  );
}

/** The open tab: what the screen asks for, until she opens another one herself. */
function useOpenTab(first: string, wanted: string | null, toOpen: ScreenTabs['toOpen']) {
  const [own, setOwn] = useState(first);
  const [asked, setAsked] = useState(wanted);
  const [away, setAway] = useState(false);
  if (asked !== wanted) {
    setAsked(wanted);
    setAway(false);
  }
  const [pressed, setPressed] = useState(toOpen.times);
  if (pressed !== toOpen.times) {
    setPressed(toOpen.times);
    setOwn(toOpen.id);
  }
  const open = wanted && !away ? wanted : own;
  const onOpen = (id: string) => {
    setOwn(id);
    setAway(true);
  };
  return [open, onOpen] as const;
}
