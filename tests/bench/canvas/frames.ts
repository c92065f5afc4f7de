declare global {
  interface Window {
    frames_start?: () => void;
    /** Milliseconds between the frames since the start. */
    frames_stop?: () => number[];
  }
}

/** Runs in every page before its own scripts: counts frames while it is asked to. */
export function measureFrames(): void {
  let times: number[] = [];
  let on = false;
  const tick = (time: number) => {
    if (!on) return;
    times.push(time);
    requestAnimationFrame(tick);
  };
  window.frames_start = () => {
    times = [];
    on = true;
    requestAnimationFrame(tick);
  };
  window.frames_stop = () => {
    on = false;
    return times.slice(1).map((time, i) => time - (times[i] ?? time));
  };
}
