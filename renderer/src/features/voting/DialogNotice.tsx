import { useStore } from 'zustand';
import { noticeStore } from '../../kit/notices.ts';
import { nl } from '../../locale/nl/index.ts';

/** A problem, said inside the dialog: the bar of the window lies behind it. */
export function DialogNotice() {
  const code = useStore(noticeStore, (state) => state.code);
  return <div role="alert">{code && <p className="voting__problem">{nl.errors[code]}</p>}</div>;
}
