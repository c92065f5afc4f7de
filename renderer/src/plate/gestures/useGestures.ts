import { type RefObject, useEffect, useRef } from 'react';
import type { PlateEngine } from '../engine.ts';
import { type GestureHandlers, Gestures } from './gestures.ts';

/** Listens to pointers and wheel on the element, past React: these come sixty times a second. */
export function useGestures(
  element: RefObject<HTMLElement | null>,
  engine: PlateEngine | null,
  handlers: GestureHandlers | null,
): void {
  const gestures = useRef<Gestures | null>(null);
  const on = handlers !== null;
  useEffect(() => {
    if (handlers) gestures.current?.use(handlers);
  }, [handlers]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: handlers reach the gestures through the effect above
  useEffect(() => {
    if (!element.current || !engine || !handlers) return;
    const made = new Gestures(engine, element.current, handlers);
    gestures.current = made;
    const stop = listen(element.current, made);
    return () => {
      gestures.current = null;
      stop();
    };
  }, [element, engine, on]);
}

function listen(element: HTMLElement, gestures: Gestures): () => void {
  const controller = new AbortController();
  const { signal } = controller;
  element.addEventListener('pointerdown', (event) => gestures.down(event), { signal });
  element.addEventListener('pointermove', (event) => gestures.move(event), { signal });
  element.addEventListener('pointerup', (event) => gestures.up(event), { signal });
  element.addEventListener('pointercancel', (event) => gestures.lost(event), { signal });
  element.addEventListener('contextmenu', (event) => gestures.menu(event), { signal });
  element.addEventListener('dblclick', (event) => gestures.open(event), { signal });
  element.addEventListener('wheel', (event) => gestures.wheel(event), { signal, passive: false });
  window.addEventListener('keydown', (event) => event.key === 'Escape' && gestures.cancel(), { signal });
  return () => {
    gestures.remove();
    controller.abort();
  };
}
