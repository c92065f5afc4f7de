import type { ActionStatus } from '../../../../core/document/records.ts';

/** The sign of how far an action is: a ring, a half ring, a filled one with a tick, a dashed one with a bar. Always beside its word. */
export function StatusSign({ status, size = 18 }: { readonly status: ActionStatus; readonly size?: number }) {
  return (
    <svg className="status-sign" width={size} height={size} viewBox="0 0 18 18" aria-hidden="true">
      {SIGNS[status]}
    </svg>
  );
}

const SIGNS = {
  open: <circle cx="9" cy="9" r="7.2" fill="none" stroke="currentColor" strokeWidth="2" />,
  busy: (
    <>
      <circle cx="9" cy="9" r="7.2" fill="none" stroke="currentColor" strokeWidth="2" />
      <path d="M9 1.8a7.2 7.2 0 0 1 0 14.4z" fill="currentColor" />
    </>
  ),
  done: (
    <>
      <circle cx="9" cy="9" r="8.2" fill="currentColor" />
      <path d="M5.2 9.3l2.6 2.6 5-5.4" fill="none" stroke="var(--white)" strokeWidth="2" />
    </>
  ),
  dropped: (
    <>
      <circle cx="9" cy="9" r="7.2" fill="none" stroke="currentColor" strokeWidth="2" strokeDasharray="2.6 2.4" />
      <path d="M5.6 9h6.8" stroke="currentColor" strokeWidth="2" />
    </>
  ),
} as const satisfies Readonly<Record<ActionStatus, unknown>>;
