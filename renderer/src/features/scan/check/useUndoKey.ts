import { useEffect, useRef } from 'react';
import { isTextField, wayOf } from '../../../keys/history-keys.ts';

/** While a file is checked, Ctrl+Z takes a correction back, and never a step on the plate. */
export function useUndoKey(undo: () => void): void {
  const latest = useRef(undo);
  useEffect(() => {
    latest.current = undo;
  });
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const way = wayOf(event);
      // A dialog over the check takes back its own steps.
      if (!way || isTextField(event.target) || document.querySelector('dialog[open]')) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      if (way === 'undo') latest.current();
    };
    window.addEventListener('keydown', onKey, true);
    return () => window.removeEventListener('keydown', onKey, true);
  }, []);
}
