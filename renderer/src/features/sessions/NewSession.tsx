import { SessionDialog } from './SessionDialog.tsx';
import { useSessions } from './useSessions.ts';

/** Asks for a new session, and opens it when it is stored. */
export function NewSession({ onClose }: { readonly onClose: () => void }) {
  const { add } = useSessions();
  return <SessionDialog session={null} onSave={add} onClose={onClose} />;
}
