import { LIMITS } from './limits.ts';

const MEGABYTE = 1024 * 1024;
const EVERY = 25;

/** Watches the memory of the whole program while a file is read; a thread's own limits do not see what lies off its heap. */
export function watchMemory(onTooMuch: () => void): () => void {
  const atStart = process.memoryUsage.rss();
  const timer = setInterval(() => {
    if (process.memoryUsage.rss() - atStart > LIMITS.readingMegabytes * MEGABYTE) onTooMuch();
  }, EVERY);
  return () => clearInterval(timer);
}
