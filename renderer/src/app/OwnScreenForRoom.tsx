import { useEffect, useRef } from 'react';
import { nl } from '../locale/nl/index.ts';
import { useReleased } from './RoomPreview.tsx';
import { RoomScreen } from './RoomScreen.tsx';

/** Her own screen with what the room may see and nothing else: built from the released frame alone. Escape comes back. */
export function OwnScreenForRoom({ onBack }: { readonly onBack: () => void }) {
  const released = useReleased(true);
  const view = useRef<HTMLElement>(null);
  useEffect(() => {
    view.current?.focus();
    const onKey = (event: KeyboardEvent) => {
      if (event.key === 'Escape') onBack();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [onBack]);
  return (
    <section ref={view} className="app__for-room" tabIndex={-1} aria-label={nl.control.screens.back}>
      {released && <RoomScreen frame={released.frame} at={released.at} pointer={null} />}
      <p className="app__back">{nl.control.screens.back}</p>
    </section>
  );
}
