import { type RefObject, useLayoutEffect, useRef, useState } from 'react';

const DENSEST = 3;

/** What does not fit becomes smaller and then less, never below the floor. Mount again for other content. */
export function useDensity<E extends HTMLElement>(): { list: RefObject<E | null>; density: number } {
  const list = useRef<E>(null);
  const [density, setDensity] = useState(0);
  useLayoutEffect(() => {
    const { current } = list;
    if (current && density < DENSEST && current.scrollHeight > current.clientHeight + 1) setDensity(density + 1);
  }, [density]);
  return { list, density };
}
