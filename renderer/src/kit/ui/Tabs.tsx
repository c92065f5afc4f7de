import type { LucideIcon } from 'lucide-react';
import { type KeyboardEvent, type ReactNode, useId, useRef } from 'react';

/** One thing of several that take the same place. */
export interface Tab {
  readonly id: string;
  readonly label: string;
  readonly icon: LucideIcon;
  readonly content: ReactNode;
}

interface TabsProps {
  /** What the row of tabs is for, for who does not see it. */
  readonly label: string;
  readonly tabs: readonly Tab[];
  /** The one that is open. */
  readonly open: string;
  readonly onOpen: (id: string) => void;
}

/** One at a time of several; the others stay as they were. Arrow keys go along the tabs. */
export function Tabs({ label, tabs, open, onOpen }: TabsProps) {
  const base = useId();
  const list = useRef<HTMLDivElement>(null);
  const go = (event: KeyboardEvent) => {
    const next = nextIndex(
      event.key,
      tabs.findIndex(({ id }) => id === open),
      tabs.length,
    );
    const tab = next === null ? undefined : tabs[next];
    if (!tab) return;
    event.preventDefault();
    event.stopPropagation();
    onOpen(tab.id);
    list.current?.querySelectorAll('button')[next ?? 0]?.focus();
  };
  return (
    <div className="tabs">
      <div ref={list} className="tabs__row" role="tablist" aria-label={label} onKeyDown={go}>
        {tabs.map(({ id, label: name, icon: Icon }) => (
          <button
            key={id}
            type="button"
            role="tab"
            id={`${base}-${id}`}
            className="tabs__tab"
            aria-selected={id === open}
            aria-controls={`${base}-${id}-panel`}
            tabIndex={id === open ? 0 : -1}
            onClick={() => onOpen(id)}
          >
            <Icon size={20} aria-hidden="true" />
            {name}
          </button>
        ))}
      </div>
      {tabs.map(({ id, content }) => (
        <div
          key={id}
          role="tabpanel"
          id={`${base}-${id}-panel`}
          className="tabs__panel"
          aria-labelledby={`${base}-${id}`}
          hidden={id !== open}
        >
          {content}
        </div>
      ))}
    </div>
  );
}

function nextIndex(key: string, at: number, count: number): number | null {
  switch (key) {
    case 'ArrowRight':
      return (at + 1) % count;
    case 'ArrowLeft':
      return (at + count - 1) % count;
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return null;
  }
}
