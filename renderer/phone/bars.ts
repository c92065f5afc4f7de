import { h } from './dom.ts';
import { say } from './texts.ts';

/** A line above the page, under a name; no text takes it away. */
function bar(id: string, text: string): void {
  const there = document.getElementById(id);
  if (text === '') there?.remove();
  else if (there) there.textContent = text;
  else document.body.insertBefore(h('p', { id, role: 'status' }, text), document.body.firstChild);
}

/** Says that there is no connection, as long as there is none. */
export function tellConnection(there: boolean): void {
  bar('offline', there ? '' : say('offline'));
}

let tick = 0;

/** Counts down the seconds until the round closes; null: it does not. */
export function tellCountdown(seconds: number | null): void {
  clearInterval(tick);
  let left = seconds ?? 0;
  bar('closes', seconds === null ? '' : say('closesIn', { n: left }));
  if (seconds === null) return;
  tick = setInterval(() => {
    left = Math.max(0, left - 1);
    bar('closes', say('closesIn', { n: left }));
  }, 1000);
}
