/** When the program has to stop because of what happened around it. */

/** Milliseconds in which a program that is asked to stop can still save and close. */
const GRACE = 15_000;

/**
 * Asks a program to stop, and ends one that does not.
 * @param {import('node:child_process').ChildProcess} child
 */
export function endProgram(child) {
  child.kill('SIGTERM');
  setTimeout(() => child.kill('SIGKILL'), GRACE).unref();
}

/**
 * Calls `stop` at a signal, and when npm is gone: the shell between npm and this process swallows npm's signals.
 * @param {() => void} stop
 */
export function onStop(stop) {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, stop);
  if (process.env.npm_lifecycle_event === undefined) return;
  const parent = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(watch);
    stop();
  }, 500);
  watch.unref();
}
