import { useEffect } from 'react';
import { useTrajectory } from '../shared/trajectory.ts';

/** Ctrl+Z undoes, Ctrl+Y and Ctrl+Shift+Z redo; inside a text field these keys belong to the text. */
export function useUndoKeys(): void {
  const undo = useTrajectory((state) => state.undo);
  const redo = useTrajectory((state) => state.redo);
  const history = useTrajectory((state) => state.history);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const key = event.key.toLowerCase();
      if (!(event.ctrlKey || event.metaKey) || isTextField(event.target)) return;
      const back = key === 'z' && !event.shiftKey;
      const forward = key === 'y' || (key === 'z' && event.shiftKey);
      if (back && history.undo) void undo();
      if (forward && history.redo) void redo();
      if (back || forward) event.preventDefault();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [undo, redo, history]);
}

function isTextField(target: EventTarget | null): boolean {
  if (target instanceof HTMLTextAreaElement) return true;
  return target instanceof HTMLInputElement && !['checkbox', 'radio', 'button', 'file'].includes(target.type);
}
