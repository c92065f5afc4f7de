import { useEffect, useState } from 'react';

const DURATION = 1200;

/** Goes from 0 to 1 once, slowing down; is 1 at once when it should not move or the person wants no motion. */
export function useCountUp(moves: boolean): number {
  const still = !moves || matchMedia('(prefers-reduced-motion: reduce)').matches;
  const [progress, setProgress] = useState(still ? 1 : 0);
  useEffect(() => {
    if (still) return setProgress(1);
    const start = performance.now();
    let frame = requestAnimationFrame(function step(now) {
      const part = Math.min(1, (now - start) / DURATION);
      setProgress(1 - (1 - part) ** 3);
      if (part < 1) frame = requestAnimationFrame(step);
    });
    return () => cancelAnimationFrame(frame);
  }, [still]);
  return progress;
}
