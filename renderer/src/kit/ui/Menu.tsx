import { ChevronDown, type LucideIcon } from 'lucide-react';
import { type FocusEvent, type KeyboardEvent, type MouseEvent, type ReactNode, useId, useRef, useState } from 'react';
import { Button } from './Button.tsx';

interface MenuProps {
  readonly label: string;
  readonly icon?: LucideIcon;
  /** Buttons, and whatever belongs to them; a press on a button closes the menu, unless it has `data-stays`. */
  readonly children: ReactNode;
  readonly kind?: 'plain' | 'quiet';
  /** To which side it hangs out. */
  readonly side?: 'left' | 'right';
}

/** What is needed now and then, behind one button. Escape, a press elsewhere and leaving it with Tab close it. */
export function Menu({ label, icon, children, kind = 'quiet', side = 'right' }: MenuProps) {
  const [open, setOpen] = useState(false);
  const root = useRef<HTMLDivElement>(null);
  const opener = useRef<HTMLButtonElement>(null);
  const id = useId();
  const close = () => {
    setOpen(false);
    opener.current?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (!open) return;
    if (event.key === 'Escape') {
      event.stopPropagation();
      close();
    }
    const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (by === undefined || (event.target instanceof Element && event.target.closest('input, select'))) return;
    event.preventDefault();
    step(root.current, by);
  };
  const onBlur = ({ relatedTarget }: FocusEvent) => {
    if (relatedTarget instanceof Node && !root.current?.contains(relatedTarget)) setOpen(false);
  };
  const onInside = ({ target }: MouseEvent) => {
    const pressed = target instanceof Element && target.closest('button');
    if (pressed && !pressed.closest('[data-stays]')) close();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys and focus of the buttons inside are followed here
    <div ref={root} className={`menu menu--${side}`} onKeyDown={onKeyDown} onBlur={onBlur}>
      <Button
        ref={opener}
        kind={kind}
        {...(icon ? { icon } : {})}
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
      >
        {label}
        <ChevronDown size={16} aria-hidden="true" />
      </Button>
      {open && (
        <>
          <div className="menu__outside" onPointerDown={() => setOpen(false)} />
          {/* biome-ignore lint/a11y/noStaticElementInteractions: the presses are those of the buttons inside */}
          {/* biome-ignore lint/a11y/useKeyWithClickEvents: the presses are those of the buttons inside */}
          <div id={id} className="menu__list" onClick={onInside}>
            {children}
          </div>
        </>
      )}
    </div>
  );
}

/** To the next or the previous thing that can be pressed, round the whole menu. */
function step(root: HTMLElement | null, by: number): void {
  const things = [...(root?.querySelectorAll<HTMLElement>('button, input, select') ?? [])].filter(
    (one) => !one.matches(':disabled'),
  );
  const at = things.indexOf(document.activeElement as HTMLElement);
  things[(at + by + things.length) % things.length]?.focus();
}
