import { useEffect, useRef } from 'react';
import { ActionStatus } from '../../../../core/document/records.ts';
import { isTextField } from '../../keys/history-keys.ts';
import { isKeyFor } from '../../keys/keys.ts';

/** 1 to 4 say how far the action is that the room sees, unless somebody types or chooses from a list. */
export function useJudgeKeys(active: boolean, onStatus: (status: ActionStatus) => void): void {
  const latest = useRef(onStatus);
  useEffect(() => {
    latest.current = onStatus;
  });
  useEffect(() => {
    if (!active) return;
    const onKey = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.repeat || !isKeyFor('judge', event) || isTaken(event.target)) return;
      const status = ActionStatus.options[Number(event.key) - 1];
      if (!status) return;
      event.preventDefault();
      latest.current(status);
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [active]);
}

/** A text that is typed, a list or a dialog needs the key itself. */
function isTaken(target: EventTarget | null): boolean {
  return isTextField(target) || (target instanceof Element && target.closest('dialog, select') !== null);
}
