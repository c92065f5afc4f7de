/** One moment in the future at which something is done. */
export function createCountdown() {
  let timer: NodeJS.Timeout | null = null;
  const stop = () => {
    if (timer) clearTimeout(timer);
    timer = null;
  };
  return {
    stop,
    start(milliseconds: number, act: () => void): void {
      stop();
      timer = setTimeout(() => {
        timer = null;
        act();
      }, milliseconds);
      timer.unref();
    },
    isOn: () => timer !== null,
  };
}
