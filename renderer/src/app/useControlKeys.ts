import { useEffect, useRef } from 'react';
import { useRoomSteps } from '../store/room-steps.ts';
import { useTrajectory } from '../store/trajectory.ts';

/** The keys of the beamer on every screen, for hands and presenter remotes: F, B (or a full stop), W, PageUp, PageDown. */
export function useControlKeys(onToRoom: () => void): void {
  const { frozen, stage } = useTrajectory((state) => state.projector);
  const direct = useTrajectory((state) => state.direct);
  const steps = useRoomSteps();
  const cover = (one: 'black' | 'light') => void direct({ do: 'cover', cover: stage.cover === one ? null : one });
  const keys: Readonly<Record<string, (() => void) | undefined>> = {
    f: () => void direct({ do: 'freeze', on: !frozen }),
    b: () => cover('black'),
    '.': () => cover('black'),
    w: () => cover('light'),
    z: onToRoom,
    pagedown: steps ? () => steps.step(1) : undefined,
    pageup: steps ? () => steps.step(-1) : undefined,
  };
  const latest = useRef(keys);
  useEffect(() => {
    latest.current = keys;
  });
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.repeat || isBusy(event.target)) return;
      const act = latest.current[event.key.toLowerCase()];
      if (!act) return;
      event.preventDefault();
      act();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, []);
}

/** Typing, or answering a dialog. */
function isBusy(target: EventTarget | null): boolean {
  if (!(target instanceof Element)) return false;
  if (target.closest('dialog, textarea, select')) return true;
  const field = target.closest('input');
  return field !== null && !['checkbox', 'radio', 'button'].includes(field.type);
}
