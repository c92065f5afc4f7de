import { type KeyboardEvent, useCallback } from 'react';
import { PRINCIPLE_NUMBERS } from '../../../../../core/domain/principles.ts';
import { wayOf } from '../../../keys/history-keys.ts';
import type { Choosing } from './useChoosing.ts';

/** What a bare key does. */
function actOf(key: string, { at, choose, goTo }: Choosing): (() => void) | null {
  if (key === 'ArrowDown') return () => goTo(at + 1);
  if (key === 'ArrowUp') return () => goTo(at - 1);
  if (key === '0') return () => choose(null);
  const number = PRINCIPLE_NUMBERS.find((one) => String(one) === key);
  return number ? () => choose(number) : null;
}

/** 1 to 7 choose a principle and 0 none, the arrows go to another text, Ctrl+Z takes the last choice back. */
export function useChoosingKeys(choosing: Choosing) {
  return useCallback(
    (event: KeyboardEvent) => {
      const isBare = !event.ctrlKey && !event.altKey && !event.metaKey;
      const undo = wayOf(event.nativeEvent) === 'undo' ? choosing.undo : null;
      const act = isBare ? actOf(event.key, choosing) : undo;
      if (!act || (event.repeat && !event.key.startsWith('Arrow'))) return;
      event.preventDefault();
      act();
    },
    [choosing],
  );
}
