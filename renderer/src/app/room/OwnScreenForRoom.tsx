import { useEffect, useRef } from 'react';
import { nl } from '../../locale/nl/index.ts';
import { useReleased } from './RoomPreview.tsx';
import { RoomScreen } from './RoomScreen.tsx';
import { useAwake } from './useAwake.ts';

/** Her own screen with what the room may see and nothing else: built from the released frame alone. Escape comes back. */
export function OwnScreenForRoom({ onBack }: { readonly onBack: () => void }) {
  const released = useReleased(true);
  const view = useRef<HTMLDivElement>(null);
  useAwake();
  useEffect(() => {
    view.current?.focus();
    const onKey = (event: KeyboardEvent) => {
      if (event.key === 'Escape') onBack();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [onBack]);
  return (
    <div ref={view} className="app__for-room" tabIndex={-1}>
      {released && <RoomScreen frame={released.frame} at={released.at} pointer={null} />}
      <aside className="app__back">{nl.control.screens.back}</aside>
    </div>
  );
}
