import { type ReactNode, useEffect, useId, useRef } from 'react';
import { openDialog } from '../notices.ts';
import { Notices } from './Notices.tsx';

interface DialogProps {
  readonly title: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
  /** Buttons at the bottom, the main one last. */
  readonly buttons: ReactNode;
  /** For tables and forms in columns. */
  readonly wide?: boolean;
}

/**
 * A modal dialog (native `dialog`): Escape closes it, focus stays inside and returns to where it was. What goes wrong
 * meanwhile is told inside it: the rest of the window lies behind.
 */
export function Dialog({ title, onClose, children, buttons, wide = false }: DialogProps) {
  const ref = useRef<HTMLDialogElement>(null);
  const opener = useRef<Element | null>(null);
  const titleId = useId();
  useEffect(() => {
    // Once: when React runs its effects twice, the focus is inside by the second time.
    opener.current ??= document.activeElement;
    ref.current?.showModal();
    // The dialog is gone when this runs, so the browser no longer brings the focus back by itself.
    return () => {
      if (opener.current instanceof HTMLElement && opener.current.isConnected) opener.current.focus();
    };
  }, []);
  useEffect(() => openDialog(titleId), [titleId]);
  return (
    <dialog
      ref={ref}
      className={wide ? 'dialog dialog--wide' : 'dialog'}
      aria-labelledby={titleId}
      onCancel={onClose}
      onClose={onClose}
    >
      <h2 id={titleId}>{title}</h2>
      <Notices dialog={titleId} />
      <div className="dialog__body">{children}</div>
      <div className="dialog__buttons">{buttons}</div>
    </dialog>
  );
}
