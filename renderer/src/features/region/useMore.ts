import { useEffect, useRef, useState } from 'react';

/** A long list of which as much stands there as people read at once. What came with a press has the focus: the button may be gone. */
export function useMore<Item extends HTMLElement>(atOnce: number) {
  const [most, setMost] = useState(atOnce);
  const first = useRef<Item>(null);
  useEffect(() => {
    if (most > atOnce) first.current?.focus();
  }, [most, atOnce]);
  return {
    most,
    more: () => setMost(most + atOnce),
    /** What an item of the list needs to get the focus when it is the first that came. */
    itemAt: (i: number) => (most > atOnce && i === most - atOnce ? { ref: first, tabIndex: -1 } : {}),
  };
}
