import { useEffect, useRef } from 'react';
import type { Move } from '../../../plate/engine.ts';
import { isControl, isTyping } from './key-target.ts';
import { useActs, usePlate, useSelected } from './useDesk.ts';

const STEP = 10;
const LARGE_STEP = 50;
const ARROWS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/** The arrow keys move what is chosen. However long one is held: one move, one step to undo. */
export function useNudgeKeys(): void {
  const plate = usePlate();
  const acts = useActs();
  const selected = useSelected();
  const latest = useRef(selected);
  useEffect(() => {
    latest.current = selected;
  });
  useEffect(() => {
    /** Where the arrows brought things that are not stored yet. */
    let nudged = new Map<string, Move>();
    const store = async () => {
      const moves = [...nudged.values()];
      nudged = new Map();
      if (moves.length === 0) return;
      await acts.place(moves);
      plate.current?.release(moves.map(({ id }) => id));
    };
    const onDown = (event: KeyboardEvent) => {
      const arrow = arrowOf(event);
      if (!arrow) return void store();
      const step = event.shiftKey ? LARGE_STEP : STEP;
      const moves = plate.current?.nudge([...latest.current], { x: arrow[0] * step, y: arrow[1] * step }) ?? [];
      for (const move of moves) nudged.set(move.id, move);
      if (moves.length > 0) event.preventDefault();
    };
    const controller = new AbortController();
    const { signal } = controller;
    window.addEventListener('keydown', onDown, { signal });
    window.addEventListener('keyup', ({ key }) => ARROWS[key] && void store(), { signal });
    // Whoever goes to another program or another screen with a key down lets go of it there.
    window.addEventListener('blur', () => void store(), { signal });
    document.addEventListener('visibilitychange', () => void store(), { signal });
    return () => {
      controller.abort();
      void store();
    };
  }, [plate, acts]);
}

/** The way of an arrow key that is meant for the plate. */
function arrowOf({ key, target, altKey, ctrlKey, metaKey }: KeyboardEvent): readonly [number, number] | undefined {
  const withOther = altKey || ctrlKey || metaKey;
  return withOther || isTyping(target) || isControl(target) ? undefined : ARROWS[key];
}
