import { useEffect } from 'react';
import { pastedLines } from '../../../../../core/plate/pasted-lines.ts';
import { useDesk } from './useDesk.ts';

/** Ctrl+V on the plate: a list from Word or Excel becomes cards. In a field, pasting belongs to the text. */
export function usePaste(): void {
  const open = useDesk((state) => state.open);
  useEffect(() => {
    const onPaste = (event: ClipboardEvent) => {
      const { target, clipboardData } = event;
      if (target instanceof Element && target.closest('input, textarea, dialog')) return;
      const lines = pastedLines(clipboardData?.getData('text/plain') ?? '');
      if (lines.length > 0) open({ show: 'paste', lines });
    };
    window.addEventListener('paste', onPaste);
    return () => window.removeEventListener('paste', onPaste);
  }, [open]);
}
