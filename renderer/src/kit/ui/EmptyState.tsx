import type { ReactNode } from 'react';

/** An empty screen as an invitation: one sentence what belongs here, and one button. */
export function EmptyState({ text, children }: { readonly text: string; readonly children?: ReactNode }) {
  return (
    <div className="empty">
      <p>{text}</p>
      {children}
    </div>
  );
}
