import { useEffect, useRef } from 'react';

/** When what was opened is closed and takes the focus with it, that goes back to where it was. */
export function useFocusToOpener(): void {
  const opener = useRef<Element | null>(null);
  useEffect(() => {
    // Once: React may run an effect twice, and by then what was opened has the focus.
    opener.current ??= document.activeElement;
    const { current } = opener;
    return () => {
      if (document.activeElement !== document.body) return;
      const back = current instanceof HTMLElement && current !== document.body && current.isConnected;
      if (back) current.focus();
      else document.getElementById('main')?.focus();
    };
  }, []);
}
