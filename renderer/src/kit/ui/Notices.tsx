import { X } from 'lucide-react';
import { useRef } from 'react';
import { useStore } from 'zustand';
import { nl } from '../../locale/nl/index.ts';
import { dismiss, noticeStore, noticesIn } from '../notices.ts';
import { Button } from './Button.tsx';

/** What went wrong and is not solved, the newest first, with a button that takes it away. */
export function Notices({ dialog = null }: { readonly dialog?: string | null }) {
  const region = useRef<HTMLDivElement>(null);
  const shown = noticesIn(useStore(noticeStore), dialog);
  return (
    // Only what is added is said aloud, and said again when it goes wrong again.
    <div ref={region} className="notices" role="alert" aria-atomic="false" tabIndex={shown.length > 0 ? -1 : undefined}>
      {shown.map(({ code, number }) => (
        <div key={number} className="notice">
          <p>{nl.errors[code]}</p>
          <Button
            kind="quiet"
            icon={X}
            aria-label={nl.app.closeNotice}
            onClick={() => {
              region.current?.focus();
              dismiss(code);
            }}
          />
        </div>
      ))}
    </div>
  );
}
