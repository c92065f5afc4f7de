import { useEffect } from 'react';

/** When what was opened is closed and takes the focus with it, that goes back to where it was. */
export function useFocusToOpener(): void {
  useEffect(() => {
    const opener = document.activeElement;
    return () => {
      if (document.activeElement !== document.body) return;
      const back = opener instanceof HTMLElement && opener !== document.body && opener.isConnected;
      if (back) opener.focus();
      else document.getElementById('main')?.focus();
    };
  }, []);
}
