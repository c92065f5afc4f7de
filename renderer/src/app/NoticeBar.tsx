import { X } from 'lucide-react';
import { useStore } from 'zustand';
import { clearNotice, noticeStore } from '../kit/notices.ts';
import { Button } from '../kit/ui/Button.tsx';
import { nl } from '../locale/nl/index.ts';

/** The one problem there is now, in one sentence, above the content and never over it. */
export function NoticeBar() {
  const code = useStore(noticeStore, (state) => state.code);
  return (
    <div role="alert">
      {code && (
        <div className="notice">
          <p>{nl.errors[code]}</p>
          <Button kind="quiet" icon={X} aria-label={nl.app.closeNotice} onClick={clearNotice} />
        </div>
      )}
    </div>
  );
}
