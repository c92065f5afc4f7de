import { useEffect } from 'react';

/**
 * Keeps the screen on while this page is seen; the desktop program does so itself and refuses. The system takes it back when
 * the page is hidden, so it is asked for again when it is there again.
 */
export function useAwake(): void {
  useEffect(() => {
    let lock: WakeLockSentinel | null = null;
    let over = false;
    const ask = async () => {
      if (over || document.visibilityState !== 'visible' || (lock && !lock.released)) return;
      // Refused where a system has no such thing, or when its battery is low.
      const given = await navigator.wakeLock?.request('screen').catch(() => null);
      if (over) void given?.release();
      else lock = given ?? null;
    };
    void ask();
    const onChange = () => void ask();
    document.addEventListener('visibilitychange', onChange);
    return () => {
      over = true;
      document.removeEventListener('visibilitychange', onChange);
      void lock?.release();
    };
  }, []);
}
