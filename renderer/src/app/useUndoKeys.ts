import { useEffect } from 'react';
import { isTextField, wayOf } from '../keys/history-keys.ts';
import { useTrajectory } from '../store/trajectory.ts';

/** Ctrl+Z undoes, Ctrl+Y and Ctrl+Shift+Z redo; inside a text field these keys belong to the text. */
export function useUndoKeys(): void {
  const undo = useTrajectory((state) => state.undo);
  const redo = useTrajectory((state) => state.redo);
  const history = useTrajectory((state) => state.history);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const way = wayOf(event);
      if (!way || isTextField(event.target)) return;
      event.preventDefault();
      if (way === 'undo' && history.undo) void undo();
      if (way === 'redo' && history.redo) void redo();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [undo, redo, history]);
}
